import { useEffect, useMemo, useState } from 'react';
import type { Session } from '../../excel/session/types';
import { goalOf } from '../model/cellOf';
import {
  besidePlace,
  ListItems,
  neighbour,
  placeOf,
  problemAt,
  type Place,
  type ProblemIndex,
} from '../model/problems';
import { useKept, usePaneFrame } from '../paneContext';
import { KEPT } from './kept';
import type { Shown } from './useShown';

interface Chosen {
  /** Numbers of problems mean nothing in another index. */
  readonly index: ProblemIndex;
  readonly problem: number;
  readonly place: Place;
}

/** A line to be brought into view; a new object each time. */
export interface LineTarget {
  readonly line: number;
  /** Takes the focus from wherever it is. */
  readonly isFocused?: true;
}

/** Where a person is in the list, and ways to go on. */
export interface Walk {
  readonly items: ListItems;
  readonly current: number | undefined;
  readonly target: LineTarget | undefined;
  readonly isOpen: (key: string) => boolean;
  readonly toggle: (key: string) => void;
  /** Makes a problem the current one and goes to its cell. */
  readonly choose: (problem: number) => void;
  readonly step: (by: 1 | -1) => void;
}

const NONE: ReadonlySet<string> = new Set();

function turnedOver(turned: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(turned);
  if (!next.delete(key)) next.add(key);
  return next;
}

/** Walks through the problems that are shown. */
export function useWalk(shown: Shown, session: Session): Walk {
  const { check, index, grouped } = shown;
  const { memory } = usePaneFrame();
  const [turned, setTurned] = useKept(KEPT.open, NONE);
  const [chosen, setChosen] = useKept<Chosen | undefined>(KEPT.current, undefined);
  const [target, setTarget] = useState<LineTarget>();
  const items = useMemo(() => new ListItems(grouped, turned), [grouped, turned]);
  const current = useMemo(() => {
    if (chosen === undefined || chosen.index === index) return chosen?.problem;
    // After a check the numbers are others; the problem may still be there.
    return problemAt(shown, chosen.place);
  }, [chosen, index, shown]);

  useEffect(() => {
    const group = grouped.numbers.get(String(memory.get(KEPT.goal)));
    if (group === undefined) return;
    memory.delete(KEPT.goal);
    setTarget({ line: items.lineOf(group), isFocused: true });
  }, [grouped, items, memory]);

  const choose = (problem: number): void => {
    setChosen({ index, problem, place: placeOf(shown, problem) });
    const { rule } = index.kinds[index.kindOf[problem]!]!;
    const { row, column, sheetId } = goalOf(check, index.rows[problem]!, rule.fields[0]);
    void session.goTo(row, column, sheetId);
  };
  const step = (by: 1 | -1): void => {
    const isListed = current !== undefined && grouped.order.includes(current);
    const from = isListed ? current : chosen && besidePlace(shown, chosen.place, by);
    const next = neighbour(grouped, from, by);
    if (next === undefined) return;
    const { key } = grouped.groups[next.group]!;
    const opened = turned.has(key) ? turned : turnedOver(turned, key);
    setTurned(opened);
    choose(next.problem);
    const lines = opened === turned ? items : new ListItems(grouped, opened);
    setTarget({ line: lines.lineOfProblem(next.group, next.problem) });
  };
  const toggle = (key: string): void => {
    setTurned(turnedOver(turned, key));
  };
  return { items, current, target, isOpen: (key) => turned.has(key), toggle, choose, step };
}
