import type { Basis } from '../../../rulebook';
import { foldWords, type RuleGroup, type Topic } from './ruleIndex';

export interface RuleSearch {
  /** Words parted by spaces, all of which must be there. */
  readonly words: string;
  readonly topic?: Topic | undefined;
  readonly basis?: Basis | undefined;
}

/** The groups with what the search finds in them; groups of which nothing is left are left out. */
export function searchRules(
  groups: readonly RuleGroup[],
  { words, topic, basis }: RuleSearch,
): RuleGroup[] {
  const wanted = foldWords(words).split(/\s+/).filter(Boolean);
  return groups
    .filter((group) => topic === undefined || group.topic === topic)
    .map((group) => ({
      ...group,
      entries: group.entries.filter(
        (entry) =>
          (basis === undefined || entry.basis === basis) &&
          wanted.every((word) => entry.words.includes(word)),
      ),
    }))
    .filter(({ entries }) => entries.length > 0);
}
