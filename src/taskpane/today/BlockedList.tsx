import { Button, Link } from '../fluent';
import type { ReactElement } from 'react';
import type { CheckResult } from '../../excel/check/types';
import type { Session } from '../../excel/session/types';
import { cellText, countText, planSteps, severityText, type Plan } from '../../report';
import { text, type Lang } from '../../strings';
import { goalOf } from '../model/cellOf';
import { useListStyles } from '../parts/useListStyles';
import { Section } from '../parts';
import { showProblems } from '../problems/kept';
import { usePaneFrame } from '../paneContext';

/** More are in the list of problems. */
const SHOWN = 5;

interface BlockedListProps {
  readonly plan: Plan;
  readonly check: CheckResult;
  readonly session: Session;
  readonly lang: Lang;
}

/** Products that break a rule of the gravest severity; each leads to its cell. */
export function BlockedList({ plan, check, session, lang }: BlockedListProps): ReactElement | null {
  const styles = useListStyles();
  const frame = usePaneFrame();
  const { catalogue, verdict } = check;
  if (plan.blocked === 0) return null;
  const title = text(lang, 'pane.today.blocked', {
    severity: severityText('blocker', lang),
    n: countText(plan.blocked),
  });
  return (
    <Section title={title}>
      <ul className={styles.list}>
        {plan.blockers.slice(0, SHOWN).map((item) => {
          const { index } = item;
          // What blocks it, whatever else would make it premium.
          const [step] = planSteps(verdict, { index, edits: 0 }, lang);
          return (
            <li key={index} className={styles.item}>
              <Link
                as="button"
                className={styles.capital}
                onClick={() => {
                  const goal = goalOf(check, index, step?.condition.field);
                  void session.goTo(goal.row, goal.column, goal.sheetId);
                }}
              >
                {step?.bare}
              </Link>
              <div className={styles.small}>
                {text(lang, 'pane.problems.rowHead', {
                  row: catalogue.rowNumbers[index]!,
                  id: cellText(catalogue, 'productId', index),
                })}
              </div>
            </li>
          );
        })}
      </ul>
      <Button
        size="small"
        onClick={() => {
          showProblems(frame, { urgency: 'blocker' });
        }}
      >
        {text(lang, 'pane.today.blocked.all')}
      </Button>
    </Section>
  );
}
