import { INDUSTRIES, INDUSTRY_KEYS, MARKETS, MARKET_KEYS } from '../../fields';
import type { Rulebook } from '../../rulebook';
import { nearestKey } from '../../base/nearestKey';
import { LANGUAGES, text, type Lang } from '../../strings';
import {
  explainCertificate,
  explainCorePart,
  explainRequirement,
  explainTrait,
} from './explainCertificates';
import type { Explained, ExplainedKind } from './explained';
import { explainIndustry, explainMarket } from './explainPlaces';
import { explainPool } from './explainPool';
import { explainRule } from './explainRule';
import {
  explainBand,
  explainBenefit,
  explainCapability,
  explainGovernance,
  explainModel,
  explainStar,
  explainStarKind,
  explainStarVersion,
  explainTaPlus,
} from './explainSystems';

/** The meanings of a code (there may be several), or similar codes. */
export type CodeExplanation =
  | { readonly found: true; readonly all: readonly Explained[] }
  | { readonly found: false; readonly suggestions: readonly string[] };

interface Entry {
  readonly code: string;
  /** Further spellings that lead here. */
  readonly also: readonly string[];
  explain(lang: Lang): Explained;
}

function entry(code: string, also: readonly string[], explain: (lang: Lang) => Explained): Entry {
  return { code, also, explain };
}

interface Named {
  readonly zh: string;
  readonly en: string;
}

const bothNames = ({ zh, en }: Named): string[] => [zh, en];

function certificateEntries(book: Rulebook): Entry[] {
  const { names, requirements, coreParts, traits } = book.certificates;
  return [
    ...requirements.map((r) =>
      entry(r.id, bothNames(r.title), (lang) => explainRequirement(book, r, lang)),
    ),
    ...names.map((n) =>
      entry(n.id, [...bothNames(n.name), ...n.aliases], (lang) =>
        explainCertificate(book, n, lang),
      ),
    ),
    ...coreParts.map((c) => entry(c.id, bothNames(c.name), (lang) => explainCorePart(c, lang))),
    ...traits.map((t) => entry(t.id, bothNames(t.name), (lang) => explainTrait(book, t, lang))),
  ];
}

function systemEntries(book: Rulebook): Entry[] {
  const { star, taPlus } = book;
  return [
    entry(
      'star',
      LANGUAGES.map((lang) => text(lang, 'explain.kind.star')),
      (lang) => explainStar(star, lang),
    ),
    ...star.versions.map((v) => entry(v.id, [], (lang) => explainStarVersion(v, lang))),
    ...star.capabilities.map((c) =>
      entry(c.id, [...bothNames(c.name), ...c.also], (lang) => explainCapability(c, lang)),
    ),
    ...star.kinds.map((k) => entry(k.id, bothNames(k.name), (lang) => explainStarKind(k, lang))),
    entry('taPlus', ['TA Plus', 'TA+', ...bothNames(taPlus.title)], (lang) =>
      explainTaPlus(taPlus, lang),
    ),
    ...taPlus.benefits.map((b) =>
      entry(b.id, bothNames(b.title), (lang) => explainBenefit(b, lang)),
    ),
    ...book.models.map((m) => entry(m.id, [], (lang) => explainModel(book, m, lang))),
    ...book.bands.map((b) => entry(b.id, bothNames(b.name), (lang) => explainBand(b, lang))),
  ];
}

function entriesOf(book: Rulebook): Entry[] {
  return [
    ...book.rules.map((r) => entry(r.id, bothNames(r.title), (lang) => explainRule(book, r, lang))),
    ...book.pools.map((p) => entry(p.id, bothNames(p.name), (lang) => explainPool(book, p, lang))),
    ...book.governance.map((g) =>
      entry(g.id, bothNames(g.title), (lang) => explainGovernance(book, g, lang)),
    ),
    ...certificateEntries(book),
    ...systemEntries(book),
    ...MARKET_KEYS.map((m) =>
      entry(m, [...bothNames(MARKETS[m].name), ...MARKETS[m].synonyms], (lang) =>
        explainMarket(book, m, lang),
      ),
    ),
    ...INDUSTRY_KEYS.map((i) =>
      entry(i, bothNames(INDUSTRIES[i]), (lang) => explainIndustry(book, i, lang)),
    ),
  ];
}

/** Spellings are compared without case and spaces. */
const fold = (code: string): string => code.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

const SUGGESTED = 3;

function suggestionsFor(wanted: string, codes: readonly string[]): string[] {
  const within = codes.filter((code) => wanted.length > 2 && fold(code).includes(wanted));
  const left = new Set(codes.filter((code) => !within.includes(code)));
  const near: string[] = [];
  while (near.length + within.length < SUGGESTED) {
    const next = nearestKey(wanted, left);
    if (next === undefined) break;
    near.push(next);
    left.delete(next);
  }
  return [...near, ...within].slice(0, SUGGESTED);
}

/** Every code that `explainCode` knows, in the book's order; one with two meanings once. */
export function explainableCodes(book: Rulebook): string[] {
  return [...new Set(entriesOf(book).map(({ code }) => code))];
}

/** The explanation of one entry of a kind. */
export function explainEntry(
  book: Rulebook,
  kind: ExplainedKind,
  code: string,
  lang: Lang,
): Explained | undefined {
  return entriesOf(book)
    .filter((candidate) => candidate.code === code)
    .map((candidate) => candidate.explain(lang))
    .find((explained) => explained.kind === kind);
}

/**
 * Explains a rule, pool, certificate requirement, certificate, market, industry, star version,
 * benefit and so on by its code or, where it has them, by its names.
 */
export function explainCode(book: Rulebook, code: string, lang: Lang): CodeExplanation {
  const wanted = fold(code);
  const entries = entriesOf(book);
  const exact = entries.filter((candidate) => fold(candidate.code) === wanted);
  const byName = entries.filter((candidate) =>
    candidate.also.some((also) => fold(also) === wanted),
  );
  const found = exact.length > 0 ? exact : byName;
  if (found.length > 0) return { found: true, all: found.map((item) => item.explain(lang)) };
  return { found: false, suggestions: suggestionsFor(wanted, explainableCodes(book)) };
}
