import type { BenchChoices } from '../benchOptions';
import type { Failure } from '../obstacles/Obstacles';

/** What is shown around the grid. */
export interface FrameState {
  readonly choices: BenchChoices;
  /** The file's name, or how far its opening is. */
  readonly name: string;
  /** Whether the workbook is as it was opened or last saved; undefined before there is one. */
  readonly isSaved: boolean | undefined;
  /** Whether the workbook is shown as it is without the add-in. */
  readonly isColleague: boolean;
  /** What the pane is called: the add-in's name. */
  readonly paneTitle: string;
  /** Whether the three steps are shown. */
  readonly hasHint: boolean;
  /** What was refused, else ''. */
  readonly refusal: string;
  /** Why the selected cell shows an error, else ''. */
  readonly explanation: string;
  readonly isEditing: boolean;
  readonly isProtected: boolean;
}

/** What a person asks of the frame. */
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

/** What each part of the frame is given. */
export interface FrameProps {
  readonly state: FrameState;
  readonly actions: FrameActions;
}
