import { makeStyles, tokens } from '../fluent';
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ReactElement,
  type RefObject,
} from 'react';
import { TreeLine } from './TreeLine';
import { useTreeKeys } from './useTreeKeys';
import type { Shown } from './useShown';
import type { Walk } from './useWalk';
import type { ListItem, ProblemGroup } from '../model/problems';

const useStyles = makeStyles({
  list: {
    position: 'relative',
    width: '100%',
    boxSizing: 'border-box',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Height of a line in pixels before it was measured. */
const LINE = 56;

interface ProblemListProps {
  readonly shown: Shown;
  readonly walk: Walk;
  readonly name: string;
  /** What a group is found by when it is typed. */
  readonly nameOf: (group: ProblemGroup) => string;
  /** What stays in view above the list. */
  readonly head: RefObject<HTMLElement | null>;
  readonly render: (item: ListItem, labelId: string) => ReactElement;
}

/** What scrolls the list: the view that it is in, so that nothing scrolls within something that scrolls. */
const scrollerOf = (list: HTMLElement | null): HTMLElement | null =>
  list?.closest<HTMLElement>('[role=tabpanel]') ?? list?.parentElement ?? null;

/** How far below the top of what scrolls the list begins, which changes as folds above it open. */
function useOffset(list: RefObject<HTMLElement | null>): number {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const scroller = scrollerOf(list.current);
    const measure = (): void => {
      if (!list.current || !scroller) return;
      setOffset(list.current.offsetTop - scroller.offsetTop);
    };
    measure();
    scroller?.addEventListener('toggle', measure, true);
    return () => {
      scroller?.removeEventListener('toggle', measure, true);
    };
  });
  return offset;
}

/** The problems as a tree, one stop for Tab; only the lines in view are in the page, however many there are. */
export function ProblemList(props: ProblemListProps): ReactElement {
  const { shown, walk, name, nameOf, head, render } = props;
  const styles = useStyles();
  const { items, target } = walk;
  const list = useRef<HTMLDivElement>(null);
  const scrollMargin = useOffset(list);
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scrollerOf(list.current),
    estimateSize: () => LINE,
    overscan: 3,
    scrollMargin,
    scrollPaddingStart: head.current?.offsetHeight ?? 0,
  });
  const scrollTo = (line: number): void => {
    virtual.scrollToIndex(line, { align: 'auto' });
  };
  const tree = useTreeKeys({ shown, walk, list, scrollTo, nameOf });
  const { reach } = tree;
  useEffect(() => {
    if (target === undefined) return;
    virtual.scrollToIndex(target.line, { align: 'start' });
    reach(target);
  }, [target, virtual, reach]);
  return (
    <div
      ref={list}
      role="tree"
      aria-label={name}
      className={styles.list}
      style={{ height: virtual.getTotalSize() }}
      onKeyDown={tree.onKeyDown}
      onFocus={tree.onFocus}
    >
      {virtual.getVirtualItems().map(({ key, index, start }) => {
        const item = items.at(index);
        return (
          item && (
            <TreeLine
              key={key}
              line={index}
              top={start - scrollMargin}
              item={item}
              shown={shown}
              walk={walk}
              isActive={index === tree.active}
              measure={virtual.measureElement}
              render={render}
            />
          )
        );
      })}
    </div>
  );
}
