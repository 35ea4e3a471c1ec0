import type { BenchChoices } from '../benchOptions';
import type { Failure } from '../obstacles/Obstacles';

/** Content of the frame around the grid. */
export interface FrameState {
  readonly choices: BenchChoices;
  /** The file's name, or how far its opening is. */
  readonly name: string;
  /** Whether the workbook is as it was opened or last saved; undefined before there is one. */
  readonly isSaved: boolean | undefined;
  /** Whether the workbook is shown as it is without the add-in. */
  readonly isColleague: boolean;
  /** Title of the pane: the add-in's name. */
  readonly paneTitle: string;
  /** Whether the three steps are shown. */
  readonly hasHint: boolean;
  /** Message on the refused action, else ''. */
  readonly refusal: string;
  /** Why the selected cell shows an error, else ''. */
  readonly explanation: string;
  readonly isEditing: boolean;
  readonly isProtected: boolean;
}

/** Actions of a person on the frame. */
export interface FrameActions {
  readonly choose: (choices: BenchChoices) => void;
  readonly open: () => void;
  readonly save: () => void;
  readonly viewAsColleague: (isColleague: boolean) => void;
  readonly hidePane: () => void;
  readonly closeHint: () => void;
  /** Has the add-in's next request fail. */
  readonly fail: (failure: Failure) => void;
  readonly edit: (isEditing: boolean) => void;
  readonly protect: (isProtected: boolean) => void;
}

/** Props of each part of the frame. */
export interface FrameProps {
  readonly state: FrameState;
  readonly actions: FrameActions;
}
