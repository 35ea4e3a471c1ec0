import { INDUSTRY_KEYS, type IndustryKey } from '../../fields';
import type { CorePart } from '../../rulebook';
import { lazy } from '../../base/lazy';
import { CodeCache } from '../codeCache';
import { compilePhrases, type PhraseScanner } from '../text/phraseScanner';
import { eachEntry, type MeasureFunction } from './helpers';

/** Tested core parts: those a cell names, and those that buyers of an industry look for. */
export class CoreParts {
  private readonly scanner: () => PhraseScanner;
  private readonly owners: number[] = [];
  /** Numbers of the parts that each industry looks for. */
  private readonly wanted: readonly ReadonlySet<number>[];
  private readonly named = new WeakMap<readonly string[], ReadonlySet<number>>();

  constructor(private readonly parts: readonly CorePart[]) {
    const phrases: string[] = [];
    parts.forEach(({ name, aliases }, part) => {
      for (const alias of [name.zh, name.en, ...aliases])
        this.owners[phrases.push(alias) - 1] = part;
    });
    this.scanner = lazy(() => compilePhrases(phrases));
    this.wanted = INDUSTRY_KEYS.map(
      (industry) =>
        new Set(
          parts.flatMap((part, number) => (part.industries.includes(industry) ? [number] : [])),
        ),
    );
  }

  readonly count: MeasureFunction = eachEntry(
    (frame) => frame.catalogue.columns.testedCoreParts,
    (entries) => entries.length,
  );

  /** By list of parts: a bit for each industry that looks for one of them. */
  private readonly pleased = new CodeCache<readonly string[]>((entries) => {
    const named = this.namedIn(entries);
    return this.wanted.reduce(
      (bits, wanted, industry) => (overlap(named, wanted) ? bits | (1 << industry) : bits),
      0,
    );
  });

  /** 1 if a part wanted in the industry is tested, or none is wanted; else 0. */
  readonly expected: MeasureFunction = (frame, out) => {
    const column = frame.catalogue.columns.testedCoreParts;
    for (let i = 0; i < frame.count; i++) {
      const industry = frame.industry[i]!;
      const code = column === undefined ? -1 : column.codes[frame.start + i]!;
      if (industry >= this.wanted.length) out[i] = NaN;
      else if (this.wanted[industry]!.size === 0) out[i] = 1;
      else if (code < 0) out[i] = NaN;
      else out[i] = (this.pleased.of(column!, code, frame.catalogue.size) >>> industry) & 1;
    }
  };

  /** The parts that an industry looks for, each with whether the cell names it; undefined: no cell. */
  explain(
    industry: IndustryKey | undefined,
    entries: readonly string[] | undefined,
  ): { part: CorePart; status: 'tested' | 'missing' | 'unknown' }[] {
    if (industry === undefined) return [];
    const named = entries && this.namedIn(entries);
    return this.parts.flatMap((part, number) =>
      part.industries.includes(industry)
        ? [
            {
              part,
              status: named === undefined ? 'unknown' : named.has(number) ? 'tested' : 'missing',
            },
          ]
        : [],
    );
  }

  private namedIn(entries: readonly string[]): ReadonlySet<number> {
    const known = this.named.get(entries);
    if (known !== undefined) return known;
    const found = new Set<number>();
    for (const entry of entries)
      this.scanner().scan(entry, (phrase) => found.add(this.owners[phrase]!));
    this.named.set(entries, found);
    return found;
  }
}

function overlap(some: ReadonlySet<number>, others: ReadonlySet<number>): boolean {
  for (const one of some) if (others.has(one)) return true;
  return false;
}
