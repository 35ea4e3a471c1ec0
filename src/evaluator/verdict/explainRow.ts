import { CELL } from '../../catalogue';
import { INDUSTRY_KEYS, MARKETS } from '../../fields';
import { growthBand } from '../../rulebook';
import type { Frame } from '../frame/frame';
import type { Program } from '../program/program';
import type { Explanation, RowFacts } from '../types';
import { platformWord } from './platform';
import type { RowParts } from './rowParts';
import { premiumOf } from './statusLine';

/** Everything about a row, part by part. */
export function explainRow(parts: RowParts, row: number): Explanation {
  const { program, catalogue } = parts;
  const facts = rowFacts(parts, row);
  const gap = parts.gap(row);
  const { testedCoreParts } = catalogue.columns;
  const tested = testedCoreParts?.entries[testedCoreParts.codes[row]!];
  return {
    ...facts,
    coreParts: program.coreParts.explain(facts.industry, tested),
    easyReturnMarkets: program.easyReturn.marketsOf(parts.at(row).frame),
    pools: program.pools.map((_, number) => parts.pool(row, number)),
    ...(gap && { gap }),
    findings: parts.findings(row),
    undecided: parts.undecided(row),
    certificates: parts.certificates(row),
  };
}

/** The facts that need neither conditions nor lists of the book. */
export function rowFacts(parts: RowParts, row: number): RowFacts {
  const { program, catalogue, results } = parts;
  const { frame } = parts.at(row);
  const { productId, title } = catalogue.columns;
  const industry = INDUSTRY_KEYS[frame.industry[0]!];
  const band = bandOf(program, frame);
  const premium = premiumOf(results.premium[row]!);
  const platform = platformWord(catalogue, row, premium);
  const facts: { -readonly [K in keyof RowFacts]: RowFacts[K] } = {
    index: row,
    row: catalogue.rowNumbers[row]!,
    premium,
    otherMarkets: otherMarkets(frame),
    easyReturn: program.easyReturn.of(frame),
  };
  if (productId?.state[row] === CELL.ok) facts.productId = productId.values[row]!;
  if (title?.state[row] === CELL.ok) facts.title = title.values[row]!;
  if (industry !== undefined) facts.industry = industry;
  if (band !== undefined) facts.band = band;
  if (platform !== undefined) facts.platform = platform;
  return facts;
}

/** The row's target markets outside the vocabulary. */
function otherMarkets({ catalogue, start }: Frame): string[] {
  const { markets } = catalogue.columns;
  const named = markets?.entries[markets.codes[start]!] ?? [];
  return named.filter((name) => !Object.hasOwn(MARKETS, name));
}

/** Id of the band of the growth score, under a model that has one. */
function bandOf({ book, model }: Program, { catalogue, start }: Frame): string | undefined {
  const score = catalogue.columns.growthScore?.values[start] ?? NaN;
  if (!model.pools.includes('growth') || Number.isNaN(score)) return undefined;
  return growthBand(book, score)?.id;
}
