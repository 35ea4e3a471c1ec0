import { Button, makeStyles, tokens } from '../fluent';
import { ChevronDown16Regular, ChevronUp16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { text } from '../../strings';
import { goalOf } from '../model/cellOf';
import { useRow } from './rowContext';

const useStyles = makeStyles({
  root: { display: 'flex', flexShrink: 0, gap: tokens.spacingHorizontalXXS },
});

const STEPS = [
  { name: 'pane.row.previous', by: -1, Icon: ChevronUp16Regular },
  { name: 'pane.row.next', by: 1, Icon: ChevronDown16Regular },
] as const;

/** The way to the product row before and to the next. */
export function RowSteps(): ReactElement {
  const { lang, check, index, session } = useRow();
  const styles = useStyles();
  const step = (to: number): void => {
    const { row, column, sheetId } = goalOf(check, to, 'title');
    void session.goTo(row, column, sheetId);
  };
  return (
    <div className={styles.root}>
      {STEPS.map(({ name, by, Icon }) => (
        <Button
          key={name}
          size="small"
          appearance="subtle"
          icon={<Icon aria-hidden />}
          aria-label={text(lang, name)}
          title={text(lang, name)}
          disabledFocusable={index + by < 0 || index + by >= check.catalogue.size}
          onClick={() => {
            step(index + by);
          }}
        />
      ))}
    </div>
  );
}
