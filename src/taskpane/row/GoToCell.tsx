import { Link, makeStyles } from '../fluent';
import type { ReactElement } from 'react';
import type { FieldKey } from '../../fields';
import { text } from '../../strings';
import { cellName, cellOf } from '../model/cellOf';
import { useRow } from './rowContext';

const useStyles = makeStyles({ link: { fontSize: 'inherit' } });

/** Leads to the cell of a field of the product; nothing where the sheet has no such column. */
export function GoToCell({ field }: { readonly field: FieldKey }): ReactElement | null {
  const { check, index, session, lang } = useRow();
  const styles = useStyles();
  const cell = cellOf(check, index, field);
  const place = check.catalogue.place(field, index);
  if (!cell || !place) return null;
  return (
    <Link
      as="button"
      inline
      className={styles.link}
      onClick={() => {
        void session.goTo(cell.row, cell.column, cell.sheetId);
      }}
    >
      {text(lang, 'pane.row.goTo', {
        cell: cellName(check, place),
      })}
    </Link>
  );
}
