import { Button, makeStyles } from '../fluent';
import { useState, type ReactElement, type ReactNode } from 'react';
import { text, type Lang } from '../../strings';

const PAGE = 30;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

interface PagedListProps<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly lang: Lang;
  readonly children: (item: T) => ReactNode;
  readonly label?: string;
}

/** A list that renders one page, and the next on request, so that a long one opens at once. */
export function PagedList<T>(props: PagedListProps<T>): ReactElement {
  const { items, keyOf, lang, children, label } = props;
  const styles = useStyles();
  const [shown, setShown] = useState(PAGE);
  const more = Math.min(PAGE, items.length - shown);
  return (
    <>
      <ul className={styles.list} {...(label !== undefined && { 'aria-label': label })}>
        {items.slice(0, shown).map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {more > 0 && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            setShown(shown + PAGE);
          }}
        >
          {text(lang, 'pane.rules.more', { n: more })}
        </Button>
      )}
    </>
  );
}
