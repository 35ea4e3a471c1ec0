import type { Rulebook } from '../rulebook';
import type { Lang } from '../strings';
import type { HeaderSource } from './headerSource';

/** What the functions need of the world; the add-in's entry provides it. */
export interface FunctionsHost {
  readonly headers: HeaderSource;
  /** The rules in force: the workbook's own laid over the default ones. Asked once, until forgotten. */
  readonly rulebook: () => Promise<Rulebook>;
  /** The language of Excel's interface. */
  readonly lang: () => Lang;
  /** The local day as an ISO date. */
  readonly today: () => string;
}
