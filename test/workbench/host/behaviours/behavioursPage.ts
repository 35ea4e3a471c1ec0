import {
  BEHAVIOURS,
  EXCEL_NAMES,
  PROFILES,
  type Behaviour,
} from '../../../../src/workbench/host/behaviours';

/** Where the page is, from the project's root. */
export const PAGE = 'docs/excel-behaviours.md';

const ISSUES = 'https://github.com/OfficeDev/office-js/issues';

const sourceOf = (source: string): string =>
  source.startsWith('#') ? `[${source}](${ISSUES}/${source.slice(1)})` : `\`${source}\``;

function partOf([id, behaviour]: readonly [string, Behaviour]): string {
  const { does, since, sources, excels, answer, test } = behaviour;
  const where = excels.length === EXCEL_NAMES.length ? 'all' : excels.join(', ');
  return [
    `## ${id}`,
    '',
    does,
    '',
    `- Since: ${since}; Excels: ${where}`,
    `- Source: ${sources.map(sourceOf).join(', ')}`,
    `- The add-in: ${answer ?? 'does nothing about it.'}`,
    `- Test: ${test === undefined ? 'none.' : `[${test}](../${test})`}`,
    '',
  ].join('\n');
}

const profileLines = EXCEL_NAMES.map((name) => {
  const { platform, apiLevel } = PROFILES[name];
  return `- \`${name}\`: ${platform}, ExcelApi ${apiLevel}`;
});

/** The page that lists what real Excels do, and what the add-in does about it. */
export function behavioursPage(): string {
  const behaviours: readonly (readonly [string, Behaviour])[] = Object.entries(BEHAVIOURS);
  return [
    '# What Excel does',
    '',
    'Written by `npm run behaviours` from `src/workbench/host/behaviours`; a test holds it to that. Sources are issues of OfficeDev/office-js, and pages of Microsoft’s documentation by their file’s name. No Excel has run the add-in: the stand-in does what these sources say. The client of Office.js in the npm package ends at ExcelApi 1.15; what is newer is described from the reference types.',
    '',
    'The Excels:',
    '',
    ...profileLines,
    '',
    behaviours.map(partOf).join('\n'),
  ].join('\n');
}
