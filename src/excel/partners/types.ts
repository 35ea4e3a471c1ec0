import type { Catalogue, JoinProblem } from '../../catalogue';
import type { FieldKey } from '../../fields';

/** A sheet that completes the checked one by product id; the name is the one that it has now. */
export interface Partner {
  readonly sheetId: string;
  readonly name: string;
  readonly catalogue: Catalogue;
  /** Whether its values win over those of the checked sheet. */
  readonly wins: boolean;
  /** Fields that it has besides the id, those first that the checked sheet lacks. */
  readonly fields: readonly FieldKey[];
  /** Rows of the checked sheet that it has the id of. */
  readonly matched: number;
}

/** What sheets a check was joined with. */
export interface Joined {
  /** The rows of the checked sheet by themselves. */
  readonly own: Catalogue;
  readonly partners: readonly Partner[];
  readonly problems: readonly JoinProblem[];
}

/** A sheet that might be joined to the checked one. */
export interface PartnerOffer extends Pick<Partner, 'sheetId' | 'name' | 'fields' | 'matched'> {
  /** Rows of the checked sheet with an id. */
  readonly of: number;
  /** Ids of the other sheet that are in several of its rows. */
  readonly repeated: number;
  /** Ids of the other sheet in scientific notation. */
  readonly lost: number;
  /** A person has said that it is not to be used. */
  readonly isOff: boolean;
}
