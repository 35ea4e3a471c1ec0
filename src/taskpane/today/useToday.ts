import { useEffect, useMemo } from 'react';
import type { CheckResult } from '../../excel/check/types';
import { ignoredFindings } from '../../excel/rules/ignoredFindings';
import type { SessionState } from '../../excel/session/types';
import { planInSteps, type Plan } from '../../report';
import { dayItems, dayListOf, type DayItem, type DayList } from '../model/today/todayList';
import { useSliced } from '../parts';
import { useKept } from '../paneContext';

/** The plan of a check, and what has become of the day's list. */
export interface Today {
  readonly check: CheckResult;
  readonly plan: Plan;
  readonly items: readonly DayItem[];
  /** Keys that a person has ticked. */
  readonly ticked: ReadonlySet<string>;
  readonly tick: (key: string, isTicked: boolean) => void;
  /** Makes the list anew, of what is first now. */
  readonly renew: () => void;
}

interface Planned {
  readonly check: CheckResult;
  readonly plan: Plan;
}

const NONE: ReadonlySet<string> = new Set();

/** What is to be done today: the list stays as it was made until it is asked for anew, so that it shows how much is done. */
export function useToday(
  check: CheckResult,
  { ignored, byDefault }: Pick<SessionState, 'ignored' | 'byDefault'>,
): Today | undefined {
  const make = useMemo(
    () =>
      function* (): Generator<unknown, Planned> {
        const { verdict, catalogue } = check;
        const left = byDefault ? [] : ignoredFindings(ignored, catalogue);
        return { check, plan: yield* planInSteps({ verdict, catalogue, ignored: left }) };
      },
    [check, ignored, byDefault],
  );
  const planned = useSliced(make);
  const [kept, keep] = useKept<DayList | undefined>('today.list', undefined);
  const [ticked, setTicked] = useKept('today.ticked', NONE);
  const fresh = useMemo(() => planned && dayListOf(planned.check, planned.plan), [planned]);
  const isOfSheet =
    kept !== undefined && kept.sheetId === fresh?.sheetId && kept.products.length > 0;
  const list = isOfSheet ? kept : fresh;
  useEffect(() => {
    if (!isOfSheet && fresh !== undefined && fresh.products.length > 0) keep(fresh);
  });
  const items = useMemo(
    () => (planned && list ? dayItems(planned.check, list) : []),
    [planned, list],
  );
  if (planned === undefined || fresh === undefined) return undefined;
  return {
    ...planned,
    items,
    ticked,
    tick: (key, isTicked) => {
      const next = new Set(ticked);
      if (isTicked) next.add(key);
      else next.delete(key);
      setTicked(next);
    },
    renew: () => {
      keep(fresh);
      setTicked(NONE);
    },
  };
}
