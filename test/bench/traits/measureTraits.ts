import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { has, union, without } from '../../../src/evaluator/smallSet';
import { WordFinder } from '../../../src/evaluator/text/wordFinder';
import { loadDefault } from '../../../src/rulebook';

/** How a trait is known from the titles: right, wrong (it is not there), lacking (it is there, and was not known). */
export interface TraitCount {
  readonly trait: string;
  readonly right: number;
  readonly wrong: number;
  readonly lacking: number;
}

export interface TraitMeasure {
  readonly titles: number;
  readonly byTrait: readonly TraitCount[];
  readonly mistakes: readonly string[];
}

/**
 * Titles by which the words were chosen; then titles that were labelled before they were recognised, by whose
 * mistakes words were chosen since. A set whose listings have a category has it between title and traits.
 */
export const TITLE_SETS = [
  'traits',
  'traitsHeld',
  'traitsFresh',
  'traitsUnseen',
  'traitsUnseen2',
  'traitsUnseen3',
  'traitsUnseen4',
  'traitsUnseen5',
  'traitsUnseen6',
  'traitsUnseen7',
  'traitsUnseen8',
  'traitsUnseen9',
  'traitsUnseen10',
  'traitsUnseen11',
  'traitsUnseen12',
  'traitsUnseen13',
  'traitsUnseen14',
  'traitsUnseen15',
  'traitsUnseen16',
  'traitsUnseen17',
  'traitsUnseen18',
] as const;

export const SETS_WITH_CATEGORIES = [
  'traitsUnseen',
  'traitsUnseen2',
  'traitsUnseen3',
  'traitsUnseen4',
  'traitsUnseen12',
  'traitsUnseen13',
  'traitsUnseen14',
  'traitsUnseen15',
  'traitsUnseen16',
  'traitsUnseen17',
  'traitsUnseen18',
] as const;

export type TitleSet = (typeof TITLE_SETS)[number];

/**
 * Traits that add nothing to others: all that runs on mains or has a lamp or a radio is electrical equipment
 * anyway, low voltage only takes back what mains and lamps are asked, and a spare part what machines are.
 */
const FOLLOWS: Readonly<Record<string, readonly string[]>> = {
  electronic: [
    'mains',
    'lighting',
    'radio',
    'battery',
    'medicalDevice',
    'toys',
    'escooter',
    'ebike',
    'solarInverter',
    'laptop',
    'powerTool',
  ],
  lowVoltage: ['battery', 'electronic', 'radio'],
  sparePart: ['autoPart'],
  machinery: ['sparePart'],
};

/**
 * Compares the traits known from each title of a set with those that the law's definitions give it.
 *
 * @param withCategory whether the category is read too, as that of a row is
 */
export function measureTraits(set: TitleSet = 'traits', withCategory = false): TraitMeasure {
  const file = join(__dirname, `../../golden/${set}.csv`);
  const { certificates } = loadDefault();
  const finder = new WordFinder(certificates, [], []);
  const [head = '', ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  const hasCategory = head.split(',').length === 3;
  // What only hints at others, or tells a material, has no label: no law asks for it.
  const asked = new Set(
    certificates.requirements.flatMap(({ when }) => Object.values(when).flat()),
  );
  const counts = certificates.traits.map(({ id }) => ({
    trait: id,
    right: 0,
    wrong: 0,
    lacking: 0,
  }));
  const mistakes: string[] = [];
  for (const line of lines) {
    const comma = line.lastIndexOf(',');
    const said = line.slice(0, comma);
    const held = new Set(line.slice(comma + 1).split(' '));
    const [title = '', category = ''] = hasCategory ? said.split(',') : [said];
    finder.findCategory(withCategory ? category : '');
    const ofCategory = finder.traits;
    finder.find(title);
    const recognised = without(union(ofCategory, finder.traits), finder.traitsTaken);
    counts.forEach((count, bit) => {
      if (!asked.has(count.trait)) return;
      const isRecognised = has(recognised, bit);
      if (isRecognised && held.has(count.trait)) count.right++;
      else if (isRecognised && !FOLLOWS[count.trait]?.some((other) => held.has(other))) {
        count.wrong++;
        mistakes.push(`wrong ${count.trait}: ${title}`);
      } else if (!isRecognised && held.has(count.trait)) {
        count.lacking++;
        mistakes.push(`lacking ${count.trait}: ${title}`);
      }
    });
  }
  return { titles: lines.length, byTrait: counts, mistakes };
}
