import { typeToken } from '../engine/HostObject';
import { defineType, type HostTable } from '../engine/types';

/** What the add-in made of its shared runtime (`Office.addin`). */
export interface RuntimeState {
  /** `Visible` while the task pane shows, else `Background`. */
  pane: string;
  /** How often the add-in asked for the pane. */
  shown: number;
  /** `Background` if the add-in is to start with the document, else `Inactive`. */
  start: string;
  /** By id: whether a button of the ribbon can be pressed, where the add-in said so. */
  readonly buttons: Map<string, boolean>;
}

/** A button of the ribbon, by its id. */
interface RibbonButton {
  readonly id: string;
  readonly state: RuntimeState;
}

const ACTIONS = typeToken<null>('AddinInternalService');
const RUNTIME = typeToken<RuntimeState>('AppRuntimeService');
const RIBBON = typeToken<RuntimeState>('DynamicRibbon');
const TAB = typeToken<null>('RibbonTab');
const BUTTON = typeToken<RibbonButton>('RibbonButton');
const PERSISTENCE = typeToken<RuntimeState>('AppRuntimePersistenceService');

/** The services of a shared runtime: showing and hiding the pane, starting with the document. */
export function runtimeServices(
  state: RuntimeState,
): Pick<Required<HostTable>, 'types' | 'services'> {
  return {
    types: [
      defineType(ACTIONS, {
        since: '1.1',
        call: { NotifyActionHandlerReady: { since: '1.1', invoke: () => undefined } },
      }),
      defineType(RUNTIME, {
        since: '1.1',
        call: {
          GetAppRuntimeState: { since: '1.1', invoke: (target) => target.pane },
          SetAppRuntimeState: {
            since: '1.1',
            invoke: (target, args) => {
              target.pane = args.text(0);
              if (target.pane === 'Visible') target.shown += 1;
              return undefined;
            },
          },
        },
      }),
      defineType(RIBBON, {
        since: '1.1',
        call: {
          GetButton: {
            since: '1.1',
            invoke: (state, args) => BUTTON.of({ id: args.text(0), state }),
          },
          GetTab: { since: '1.1', invoke: () => TAB.of(null) },
        },
      }),
      // Nothing of a tab of Excel's own can be changed.
      defineType(TAB, { since: '1.1' }),
      defineType(BUTTON, {
        since: '1.1',
        set: {
          Enabled: {
            since: '1.1',
            write: ({ id, state }, value) => {
              state.buttons.set(id, value === true);
            },
          },
        },
      }),
      defineType(PERSISTENCE, {
        since: '1.1',
        call: {
          GetAppRuntimeStartState: { since: '1.1', invoke: (target) => target.start },
          SetAppRuntimeStartState: {
            since: '1.1',
            invoke: (target, args) => {
              target.start = args.text(0);
              return undefined;
            },
          },
        },
      }),
    ],
    services: {
      'Microsoft.InternalService.AddinInternalService': () => ACTIONS.of(null),
      'Microsoft.DynamicRibbon.DynamicRibbon': () => RIBBON.of(state),
      'Microsoft.AppRuntime.AppRuntimeService': () => RUNTIME.of(state),
      'Microsoft.AppRuntime.AppRuntimePersistenceService': () => PERSISTENCE.of(state),
    },
  };
}
