import { text, type Lang } from '../../strings';
import { commaList, labelled } from '../format/lists';
import type { ExplainedPart } from './explained';

/** Name and value of an item such as `Machinery: at most 30 days`; without a name, the whole is its value. */
function namedItem(item: string, lang: Lang): readonly [name: string, value: string] {
  const colon = labelled('', '', lang);
  const at = item.indexOf(colon);
  return at < 0 ? ['', item] : [item.slice(0, at), item.slice(at + colon.length)];
}

/** Value before and after. */
export const turned = (before: string, after: string, lang: Lang): string =>
  text(lang, 'changes.turned', { before, after });

/** Items of one side only; two of one name are one line with the value before and after. */
function listLines(before: readonly string[], after: readonly string[], lang: Lang): string[] {
  const isNamed = (item: string): boolean => namedItem(item, lang)[0] !== '';
  const values = (items: readonly string[], others: readonly string[]) =>
    new Map(
      items
        .filter((item) => !others.includes(item))
        .map((item) => (isNamed(item) ? namedItem(item, lang) : [item, item])),
    );
  const [was, is] = [values(before, after), values(after, before)];
  const names = [...new Set([...was.keys(), ...is.keys()])];
  return names.map((name) => {
    const [old, now] = [was.get(name), is.get(name)];
    if (old !== undefined && now !== undefined) return labelled(name, turned(old, now, lang), lang);
    const value = (old ?? now)!;
    const item = value === name ? name : labelled(name, value, lang);
    return text(lang, old === undefined ? 'changes.plus' : 'changes.minus', { item });
  });
}

function sideText(part: ExplainedPart | undefined, lang: Lang): string {
  const said = part?.text ?? text(lang, 'changes.nothing');
  return typeof said === 'string' ? said : commaList(said, lang);
}

const itemsOf = (part: ExplainedPart | undefined): readonly string[] | undefined =>
  typeof part?.text === 'string' ? part.items : part?.text;

/** Differences between two explanations of one thing, part by part, without its origin. */
export function changedParts(
  before: readonly ExplainedPart[],
  after: readonly ExplainedPart[],
  lang: Lang,
): ExplainedPart[] {
  const labels = new Map([...after, ...before].map(({ key, label }) => [key, label]));
  labels.delete('explain.basis');
  return [...labels].flatMap(([key, label]): ExplainedPart[] => {
    const [was, is] = [before, after].map((parts) => parts.find((part) => part.key === key));
    if (JSON.stringify(was?.text) === JSON.stringify(is?.text)) return [];
    const [lost, gained] = [itemsOf(was), itemsOf(is)];
    const said =
      lost || gained
        ? listLines(lost ?? [], gained ?? [], lang)
        : turned(sideText(was, lang), sideText(is, lang), lang);
    return [{ key, label, text: said }];
  });
}
