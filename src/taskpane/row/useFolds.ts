import { useKept } from '../paneContext';

/** Which parts of the row view are open; the same from row to row, and while another view is shown. */
export interface Folds {
  readonly isOpen: (name: string, atFirst: boolean) => boolean;
  readonly set: (name: string, isOpen: boolean) => void;
}

type Known = Readonly<Record<string, boolean>>;

/** What the person opened and closed; anything else is as it was at first. */
export function useFolds(): Folds {
  const [known, setKnown] = useKept<Known>('row.folds', {});
  return {
    isOpen: (name, atFirst) => known[name] ?? atFirst,
    set: (name, isOpen) => {
      setKnown({ ...known, [name]: isOpen });
    },
  };
}
