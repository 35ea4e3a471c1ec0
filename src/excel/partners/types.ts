import type { Catalogue, Conflicts, JoinCounts, JoinProblem, Layout } from '../../catalogue';
import type { FieldKey } from '../../fields';
import type { SheetData } from '../read/types';

/** A sheet that completes others by product id; the name is the one that it has now. */
export interface PartnerSheet {
  readonly sheetId: string;
  readonly name: string;
  readonly catalogue: Catalogue;
  /** Whether its values win over those of the completed sheet. */
  readonly wins: boolean;
  /** Fields in which it is the other way round. */
  readonly except?: readonly string[];
}

/** A sheet that completes the checked one. */
export interface Partner extends PartnerSheet {
  /** Fields that it has besides the id, those first that the checked sheet lacks. */
  readonly fields: readonly FieldKey[];
  /** Rows of the checked sheet that it has the id of. */
  readonly matched: number;
  /** Its first cell, 0-based. */
  readonly data: Pick<SheetData, 'firstRow' | 'firstColumn'>;
  readonly layout: Layout;
}

/** What sheets a check was joined with. */
export interface Joined {
  /** The rows of the checked sheet by themselves. */
  readonly own: Catalogue;
  readonly partners: readonly Partner[];
  /** The first problems of each kind. */
  readonly problems: readonly JoinProblem[];
  /** All of them, by kind. */
  readonly counts: JoinCounts;
  readonly conflicts: Conflicts;
}

/** A sheet that might be joined to the checked one. */
export interface PartnerOffer extends Pick<Partner, 'sheetId' | 'name' | 'fields' | 'matched'> {
  /** Rows of the checked sheet. */
  readonly of: number;
  /** Ids of the other sheet that are in several of its rows. */
  readonly repeated: number;
  /** Ids of the other sheet in scientific notation. */
  readonly lost: number;
  /** A person has said that it is not to be used. */
  readonly isOff: boolean;
}

/** What completes the rows of a sheet that formulas ask about. */
export interface Completion {
  /** Tells these cells from any others that completed the sheet before. */
  readonly key: string;
  /** The completed sheet. */
  readonly name: string;
  readonly partners: readonly PartnerSheet[];
}
