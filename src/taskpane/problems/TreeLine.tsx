import { makeStyles, mergeClasses } from '../fluent';
import { useId, type MouseEvent, type ReactElement } from 'react';
import type { ListItem } from '../model/problems';
import { INNER_RING } from '../parts';
import { act } from './useTreeKeys';
import type { Shown } from './useShown';
import type { Walk } from './useWalk';

const useStyles = makeStyles({
  line: {
    position: 'absolute',
    top: 0,
    insetInlineStart: 0,
    width: '100%',
    ...INNER_RING,
  },
});

interface TreeLineProps {
  readonly line: number;
  /** Pixels below the beginning of the list. */
  readonly top: number;
  readonly item: ListItem;
  readonly shown: Shown;
  readonly walk: Walk;
  /** The line that Tab comes to. */
  readonly isActive: boolean;
  readonly measure: (element: HTMLElement | null) => void;
  readonly render: (item: ListItem, labelId: string) => ReactElement;
}

/** A line of the tree: a heading, or a problem beneath it. */
export function TreeLine(props: TreeLineProps): ReactElement {
  const { line, top, item, shown, walk, isActive, measure, render } = props;
  const styles = useStyles();
  const label = useId();
  const group = shown.grouped.groups[item.group]!;
  const isCurrent = item.kind === 'problem' && item.problem === walk.current;
  const onClick = (event: MouseEvent<HTMLElement>): void => {
    const { target } = event;
    // Buttons and boxes beneath a problem are their own matter.
    if (target instanceof Element && target.closest('[data-line]')) act(item, shown, walk);
  };
  return (
    <div
      ref={measure}
      role="treeitem"
      tabIndex={isActive ? 0 : -1}
      data-index={line}
      // The chosen one is named by all that it shows, its details too.
      aria-labelledby={isCurrent ? undefined : label}
      className={mergeClasses(styles.line)}
      style={{ transform: `translateY(${top}px)` }}
      onClick={onClick}
      {...(item.kind === 'group'
        ? {
            'aria-level': 1,
            'aria-setsize': shown.grouped.groups.length,
            'aria-posinset': item.group + 1,
            'aria-expanded': walk.isOpen(group.key),
          }
        : {
            'aria-level': 2,
            'aria-setsize': group.count,
            'aria-posinset': item.place + 1,
            'aria-selected': isCurrent,
          })}
    >
      {render(item, label)}
    </div>
  );
}
