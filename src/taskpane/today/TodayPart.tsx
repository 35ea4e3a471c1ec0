import { Button, makeStyles, ProgressBar, tokens } from '../fluent';
import type { ReactElement } from 'react';
import type { CheckResult } from '../../excel/check/types';
import { countText, planText } from '../../report';
import { text } from '../../strings';
import { Section } from '../parts';
import type { ViewProps } from '../view';
import { BlockedList } from './BlockedList';
import { GoneOwners } from './GoneOwners';
import { TodayItem } from './TodayItem';
import { useToday } from './useToday';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  small: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface TodayPartProps extends ViewProps {
  readonly check: CheckResult;
}

/** The products that are mended first, how much of it is done, and blockers of others. */
export function TodayPart(props: TodayPartProps): ReactElement {
  const { state, session, lang, check } = props;
  const styles = useStyles();
  const today = useToday(check, state);
  if (today === undefined) return <p role="status">{text(lang, 'pane.today.planning')}</p>;
  const { plan, items, ticked, tick, renew } = today;
  const done = items.filter(({ isDone }) => isDone).length;
  const all = countText(items.length);
  return (
    <>
      <Section title={planText({ gains: items }, lang)}>
        {items.length > 0 && (
          <>
            <p className={styles.small} role="status">
              {text(lang, 'pane.today.done', { done: countText(done), all })}
            </p>
            <ProgressBar
              value={done}
              max={items.length}
              thickness="large"
              // The line above says it.
              aria-hidden="true"
            />
            <ul className={styles.list}>
              {items.map((item) => (
                <TodayItem
                  key={item.key}
                  item={item}
                  check={today.check}
                  session={session}
                  isTicked={ticked.has(item.key)}
                  isStale={state.staleRows > 0 || !state.follows}
                  lang={lang}
                  onTick={tick}
                />
              ))}
            </ul>
            {plan.reachable > 0 && (
              <p className={styles.small}>
                {text(lang, 'plan.more', { n: countText(plan.reachable) })}
              </p>
            )}
          </>
        )}
        {(items.length > 0 || plan.blocked > 0) && (
          <div className={styles.actions}>
            {(done > 0 || plan.gains.length > items.length) && (
              <Button size="small" onClick={renew}>
                {text(lang, 'pane.today.renew')}
              </Button>
            )}
            {items.length > 0 && (
              <Button
                size="small"
                disabled={state.progress !== undefined}
                onClick={() => void session.showOnly(items.map(({ index }) => index))}
              >
                {text(lang, 'pane.shown.only')}
              </Button>
            )}
            <Button
              size="small"
              disabled={state.progress !== undefined}
              onClick={() => void session.writePlan()}
            >
              {text(lang, 'pane.today.write')}
            </Button>
            {check.catalogue.columns.owner !== undefined && (
              <Button
                size="small"
                disabled={state.progress !== undefined}
                onClick={() => void session.writeOwnerPlans()}
              >
                {text(lang, 'pane.today.writeOwners')}
              </Button>
            )}
          </div>
        )}
        <GoneOwners {...props} />
      </Section>
      <BlockedList plan={plan} check={today.check} session={session} lang={lang} />
    </>
  );
}
