import { latestBy } from './modelAt';
import { isoDate, type Star } from './schema';

/** `predicted`: what the back office foresees today; `rated`: what the monthly update set. */
export type StarKind = 'predicted' | 'rated';

export type StarVersion = Star['versions'][number];

export interface StarVersionChoice {
  readonly version: StarVersion;
  /** Of a rated star: the ISO date of the update that set it. */
  readonly updateOn?: string;
}

export interface StarLevel extends StarVersionChoice {
  readonly ok: true;
  /** 0 below one star. */
  readonly level: 0 | 1 | 2 | 3 | 4 | 5;
  /** Ids of the capabilities below the next star's cut-off, in capability order; empty at 5. */
  readonly limiting: readonly string[];
  /** Score that every capability needs for the next star; absent at 5. */
  readonly nextCutOff?: number;
}

export type StarError =
  | { readonly ok: false; readonly error: 'date' | 'noVersion' }
  | { readonly ok: false; readonly error: 'count'; readonly expected: number }
  /** `index`: which score is not a number from 0 to 100. */
  | { readonly ok: false; readonly error: 'score'; readonly index: number };

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** The latest update day that is not after the date. */
function updateBefore(asOf: string, updateDay: number): string {
  const [year, month, day] = asOf.split('-').map(Number) as [number, number, number];
  const monthsBack = day >= updateDay ? 0 : 1;
  const first = month - monthsBack;
  const inYear = first >= 1 ? `${asOf.slice(0, 4)}-${twoDigits(first)}` : undefined;
  const yearAndMonth = inYear ?? `${String(year - 1).padStart(4, '0')}-12`;
  return `${yearAndMonth}-${twoDigits(updateDay)}`;
}

/** The star rule that judges on an ISO date; undefined before the first rule. */
export function starVersionAt(
  star: Star,
  kind: StarKind,
  asOf: string,
): StarVersionChoice | undefined {
  if (kind === 'predicted') {
    const version = latestBy(star.versions, (v) => v.predictedFrom, asOf);
    return version && { version };
  }
  const updateOn = updateBefore(asOf, star.updateDay);
  const version = latestBy(star.versions, (v) => v.ratedFrom, updateOn);
  return version && { version, updateOn };
}

const isScore = (score: number): boolean => score >= 0 && score <= 100;

/**
 * The store star of four capability scores (0 to 100, in the order of `star.capabilities`): every
 * capability must reach a star's cut-off, so the lowest decides.
 */
export function starLevel(
  star: Star,
  scores: readonly number[],
  options: { readonly kind: StarKind; readonly asOf: string },
): StarLevel | StarError {
  const expected = star.capabilities.length;
  if (scores.length !== expected) return { ok: false, error: 'count', expected };
  const index = scores.findIndex((score) => !isScore(score));
  if (index >= 0) return { ok: false, error: 'score', index };
  if (!isoDate.safeParse(options.asOf).success) return { ok: false, error: 'date' };
  const choice = starVersionAt(star, options.kind, options.asOf);
  if (!choice) return { ok: false, error: 'noVersion' };

  const lowest = Math.min(...scores);
  const { cutOffs } = choice.version;
  const missed = cutOffs.findIndex((cutOff) => lowest < cutOff);
  if (missed < 0) return { ok: true, ...choice, level: 5, limiting: [] };
  const nextCutOff = cutOffs[missed]!;
  const limiting = star.capabilities
    .filter((_, capability) => scores[capability]! < nextCutOff)
    .map(({ id }) => id);
  return { ok: true, ...choice, level: missed as 0 | 1 | 2 | 3 | 4, limiting, nextCutOff };
}
