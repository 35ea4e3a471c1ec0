import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import type { ListItem, ProblemGroup } from '../model/problems';
import type { Shown } from './useShown';
import { TypeAhead } from './typeAhead';
import type { LineTarget, Walk } from './useWalk';

/** Opens or closes a heading, or goes to a problem. */
export function act(item: ListItem, { grouped }: Shown, walk: Walk): void {
  if (item.kind === 'group') walk.toggle(grouped.groups[item.group]!.key);
  else walk.choose(item.problem);
}

const lineAt = (element: EventTarget): number | undefined => {
  if (!(element instanceof HTMLElement)) return undefined;
  const line = element.closest<HTMLElement>('[role=treeitem]')?.dataset.index;
  return line === undefined ? undefined : Number(line);
};

/** The line that a key leads to from another, or what else it does; undefined for other keys. */
function afterKey(key: string, line: number, shown: Shown, walk: Walk): number | undefined {
  const { items } = walk;
  const item = items.at(line);
  const isOpen = item?.kind === 'group' && walk.isOpen(shown.grouped.groups[item.group]!.key);
  switch (key) {
    case 'ArrowDown':
      return Math.min(line + 1, items.length - 1);
    case 'ArrowUp':
      return Math.max(line - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return items.length - 1;
    case 'ArrowRight':
      if (item?.kind !== 'group') return line;
      if (isOpen) return Math.min(line + 1, items.length - 1);
      act(item, shown, walk);
      return line;
    case 'ArrowLeft':
      if (item?.kind === 'problem') return items.lineOf(item.group);
      if (item && isOpen) act(item, shown, walk);
      return line;
    case 'Enter':
    case ' ':
      if (item) act(item, shown, walk);
      return line;
    default:
      return undefined;
  }
}

/** Where Tab comes into the list, and how keys go on from there. */
export interface TreeKeys {
  readonly active: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
  /** Makes a line the one that Tab comes to; the focus follows where it would be lost, or is in the list. */
  readonly reach: (target: LineTarget) => void;
}

interface Tree {
  readonly shown: Shown;
  readonly walk: Walk;
  readonly list: RefObject<HTMLElement | null>;
  readonly scrollTo: (line: number) => void;
  /** What a group is found by when it is typed. */
  readonly nameOf: (group: ProblemGroup) => string;
}

/**
 * The keys of a tree: arrows, Home and End, Enter, and the first letters of a heading; a line takes the
 * focus once it is in the page.
 */
export function useTreeKeys({ shown, walk, list, scrollTo, nameOf }: Tree): TreeKeys {
  const [typeAhead] = useState(() => new TypeAhead());
  const [wanted, setActive] = useState(0);
  const active = Math.min(wanted, Math.max(0, walk.items.length - 1));
  const awaited = useRef<number>(undefined);
  useEffect(() => {
    if (awaited.current === undefined) return;
    const line = list.current?.querySelector<HTMLElement>(`[data-index="${awaited.current}"]`);
    if (!line) return;
    awaited.current = undefined;
    line.focus({ preventScroll: true });
  });
  const reach = useCallback(
    ({ line, isFocused }: LineTarget) => {
      setActive(line);
      const { activeElement } = document;
      const isLost = activeElement === null || activeElement === document.body;
      if (isFocused || isLost || list.current?.contains(activeElement)) awaited.current = line;
    },
    [list],
  );
  const afterLetter = ({ key, timeStamp }: KeyboardEvent): number | undefined => {
    const { groups } = shown.grouped;
    // The focus may still be on its way to this line.
    const from = walk.items.at(active)?.group;
    if (key.length !== 1 || from === undefined) return undefined;
    const found = typeAhead.find(key, timeStamp, from, groups.length, (at) => nameOf(groups[at]!));
    return found === undefined ? undefined : walk.items.lineOf(found);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isOnLine = event.target instanceof Element && event.target.matches('[role=treeitem]');
    if (!isOnLine || event.ctrlKey || event.altKey || event.metaKey) return;
    const next =
      afterKey(event.key, lineAt(event.target) ?? active, shown, walk) ?? afterLetter(event);
    if (next === undefined) return;
    event.preventDefault();
    scrollTo(next);
    reach({ line: next });
  };
  const onFocus = ({ target }: FocusEvent): void => {
    const line = lineAt(target);
    if (line !== undefined) setActive(line);
  };
  return { active, onKeyDown, onFocus, reach };
}
