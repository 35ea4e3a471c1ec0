import type { CertificateResult, Verdict } from '../../evaluator';
import type { Requirement } from '../../rulebook';
import { startOfSentence } from '../format/lists';
import { text, type Lang } from '../../strings';
import { basisText } from '../basisText';
import { isDuty } from '../marks/certificatesText';
import { numberCell, textCell } from './cells';
import { codeCell } from './codeCell';
import type { ReportSheetInput } from './input';
import { headerRow, headingRow, mutedRow, type Row } from './parts';

/** Most requirements listed; the number of the others follows. */
const LISTED = 25;

/** Products, or different lists of theirs, to be counted between two yields. */
const SLICE = 2_000;

interface Open {
  readonly result: CertificateResult;
  /** Products that lack it, or whose certificate has expired. */
  missing: number;
  /** Products for which it is unknown. */
  unknown: number;
}

const IS_MISSING = new Set(['missing', 'expired']);

/** Counts open requirements; equal lists are one object, and each is read once. */
function* openRequirements(verdict: Verdict): Generator<void, Open[]> {
  const times = new Map<readonly CertificateResult[], number>();
  for (let index = 0; index < verdict.size; index++) {
    if (index % SLICE === SLICE - 1) yield;
    const results = verdict.certificates(index);
    times.set(results, (times.get(results) ?? 0) + 1);
  }
  const open = new Map<Requirement, Open>();
  let lists = 0;
  for (const [results, products] of times) {
    if (++lists % SLICE === 0) yield;
    const seen = new Set<Requirement>();
    for (const result of results) {
      const { requirement, status } = result;
      if (seen.has(requirement)) continue;
      seen.add(requirement);
      const one = open.get(requirement) ?? { result, missing: 0, unknown: 0 };
      if (IS_MISSING.has(status)) one.missing += products;
      if (status === 'unknown') one.unknown += products;
      open.set(requirement, one);
    }
  }
  return [...open.values()].filter(({ missing, unknown }) => missing + unknown > 0);
}

/** Certificates before duties, those missing from most products first. */
function inOrder(a: Open, b: Open): number {
  const duties = Number(isDuty(a.result)) - Number(isDuty(b.result));
  return duties || b.missing - a.missing || b.unknown - a.unknown;
}

function line({ result, missing, unknown }: Open, lang: Lang, pages: string | undefined): Row {
  const { title, regulation, force, basis, id } = result.requirement;
  return [
    textCell(title[lang], 'wrapped'),
    numberCell(missing),
    numberCell(unknown),
    textCell(text(lang, `sheet.requirements.${force}`), 'wrapped'),
    codeCell(id, lang, pages),
    textCell(basisText(basis, lang), 'wrapped'),
    textCell(regulation, 'wrapped'),
  ];
}

/** The certificates and duties that products lack, each with its page; yields now and then. */
export function* requirementRows(input: ReportSheetInput): Generator<void, Row[]> {
  const { verdict, lang, pages } = input;
  const open = (yield* openRequirements(verdict)).sort(inOrder);
  if (open.length === 0) return [];
  const [name, ...rest] = headerRow(
    [
      'sheet.head.requirement',
      'sheet.head.requirementKind',
      'sheet.head.code',
      'sheet.head.basis',
      'sheet.head.law',
    ],
    lang,
  );
  const counts = (['missing', 'unknown'] as const).map((status) =>
    textCell(startOfSentence(text(lang, `certificate.${status}`)), 'tableHeader'),
  );
  const lines = open.slice(0, LISTED).map((one) => line(one, lang, pages));
  const more = open.length - lines.length;
  const moreRows = more > 0 ? [mutedRow(text(lang, 'sheet.requirements.more', { n: more }))] : [];
  return [
    headingRow(text(lang, 'sheet.requirements')),
    [name!, ...counts, ...rest],
    ...lines,
    ...moreRows,
  ];
}
