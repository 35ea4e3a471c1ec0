import type { ReactElement, ReactNode } from 'react';
import { Disclosure } from '../parts';
import { useRow } from './rowContext';

interface RowFoldProps {
  /** By which it is remembered from row to row. */
  readonly name: string;
  readonly summary: ReactNode;
  readonly children: () => ReactNode;
  readonly isOpenAtFirst?: boolean;
  readonly level?: 2 | 3 | 4;
  readonly isFlush?: boolean;
}

/** A part of the row view that stays open or closed while one walks from row to row. */
export function RowFold({ name, isOpenAtFirst = false, ...rest }: RowFoldProps): ReactElement {
  const { folds } = useRow();
  const isOpen = folds.isOpen(name, isOpenAtFirst);
  const toggle = (): void => {
    folds.set(name, !isOpen);
  };
  return <Disclosure {...rest} kept={{ isOpen, toggle }} />;
}
