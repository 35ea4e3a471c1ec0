import { LANGUAGES, type Lang } from '../strings';

const KEY = 'youpin.pane';

/** What the pane itself remembers of a person; nothing of any workbook. */
export interface Preferences {
  readonly lang?: Lang;
  /** Whether marks follow edits. */
  readonly follows?: boolean;
  /** Whether result columns go right after the title. */
  readonly besideTitle?: boolean;
  /** What a person is called by colleagues. */
  readonly name?: string;
}

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem'>;

/** The browser's store, if there is one and it may be used; a frame of another origin may throw. */
function ownStorage(): Storage | undefined {
  try {
    return typeof localStorage === 'undefined' ? undefined : localStorage;
  } catch {
    return undefined;
  }
}

const isLang = (value: unknown): value is Lang => (LANGUAGES as readonly unknown[]).includes(value);

/** What was remembered; nothing where there is no store, or what is in it can't be read. */
export function readPreferences(storage: Storage | undefined = ownStorage()): Preferences {
  try {
    const value: unknown = JSON.parse(storage?.getItem(KEY) ?? '{}');
    if (typeof value !== 'object' || value === null) return {};
    const { lang, follows, besideTitle, name } = value as Record<string, unknown>;
    return {
      ...(isLang(lang) && { lang }),
      ...(typeof follows === 'boolean' && { follows }),
      ...(typeof besideTitle === 'boolean' && { besideTitle }),
      ...(typeof name === 'string' && { name }),
    };
  } catch {
    return {};
  }
}

/** Remembers beside what was remembered before; where that is not possible the choice holds until the pane is closed. */
export function savePreferences(
  preferences: Preferences,
  storage: Storage | undefined = ownStorage(),
): void {
  try {
    storage?.setItem(KEY, JSON.stringify({ ...readPreferences(storage), ...preferences }));
  } catch {
    // A full or forbidden store is no reason to bother anybody.
  }
}
