import { makeStyles, tokens } from '../fluent';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import type { ListItem, ListItems } from '../model/problems';

const useStyles = makeStyles({
  scroll: {
    flexGrow: 1,
    minHeight: '280px',
    overflowX: 'hidden',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { position: 'relative', width: '100%', margin: 0, padding: 0, listStyleType: 'none' },
  item: { position: 'absolute', top: 0, insetInlineStart: 0, width: '100%' },
});

/** Height of a line in pixels before it was measured. */
const LINE = 56;

interface ProblemListProps {
  readonly items: ListItems;
  readonly name: string;
  /** The line that has to be in view; each new object scrolls once. */
  readonly target: { readonly line: number } | undefined;
  readonly render: (item: ListItem) => ReactNode;
}

/** A list of which only the lines in view are in the page, however many there are. */
export function ProblemList({ items, name, target, render }: ProblemListProps): ReactElement {
  const styles = useStyles();
  const scroll = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => LINE,
    overscan: 3,
  });
  useEffect(() => {
    if (target !== undefined) virtual.scrollToIndex(target.line, { align: 'start' });
  }, [target, virtual]);
  return (
    <div ref={scroll} className={styles.scroll} role="region" aria-label={name} tabIndex={0}>
      <ul className={styles.list} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ key, index, start }) => {
          const item = items.at(index);
          return (
            item && (
              <li
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                aria-setsize={items.length}
                aria-posinset={index + 1}
                className={styles.item}
                style={{ transform: `translateY(${start}px)` }}
              >
                {render(item)}
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
