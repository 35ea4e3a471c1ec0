import { Button, Field, Input, makeStyles, tokens } from '../fluent';
import type { ReactElement } from 'react';
import type { PremiumChange } from '../../evaluator';
import type { CheckResult } from '../../excel/check/types';
import type { Session } from '../../excel/session/types';
import { countText } from '../../report';
import type { Rulebook } from '../../rulebook';
import { modelAt } from '../../rulebook';
import { text, type Lang } from '../../strings';
import { goalOf } from '../model/cellOf';
import { changeLines } from '../model/rules/changeLines';
import { chosenMarkets } from '../model/rules/chosenMarkets';
import { compareDates } from '../model/rules/compareDates';
import { Section } from '../parts';
import { useKept } from '../paneContext';
import { ChangeList } from './ChangeList';
import { useSlicedWork } from './useSlicedWork';
import { WorkProgress } from './WorkProgress';

/** The last day of the growth score and the first of the pools. */
const DATES = { from: '2023-10-09', to: '2023-10-10' };

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
  },
  input: { minWidth: 0, width: '100%' },
});

interface ComparePageProps {
  readonly book: Rulebook;
  readonly lang: Lang;
  readonly session: Session;
  readonly check: CheckResult | undefined;
}

/** Who gains and who loses premium between two dates on the checked sheet, and why. */
export function ComparePage({ book, lang, session, check }: ComparePageProps): ReactElement {
  const styles = useStyles();
  const [dates, setDates] = useKept('compare.dates', DATES);
  const { work, start, stop } = useSlicedWork([book, check, dates.from, dates.to], () =>
    check === undefined
      ? undefined
      : compareDates(check.catalogue, dates, { book, ...chosenMarkets(check.verdict) }),
  );
  const first = book.models.map(({ effectiveFrom }) => effectiveFrom).sort()[0] ?? '';
  const isDated = [dates.from, dates.to].every(
    (date) => date !== '' && modelAt(book, date) !== undefined,
  );
  const goTo = ({ index }: PremiumChange): void => {
    if (!check) return;
    const cell = goalOf(check, index, 'title');
    void session.goTo(cell.row, cell.column, cell.sheetId);
  };
  return (
    <Section title={text(lang, 'pane.rules.tab.compare')}>
      <p>{text(lang, 'pane.compare.intro')}</p>
      <div className={styles.form}>
        {(['from', 'to'] as const).map((side) => (
          <Field key={side} size="small" label={text(lang, `pane.compare.${side}`)}>
            <Input
              type="date"
              size="small"
              className={styles.input}
              value={dates[side]}
              onChange={(_, { value }) => {
                setDates({ ...dates, [side]: value });
              }}
            />
          </Field>
        ))}
      </div>
      {!check && <p>{text(lang, 'pane.compare.unchecked')}</p>}
      {!isDated && <p role="alert">{text(lang, 'pane.compare.badDate', { first })}</p>}
      <Button
        size="small"
        appearance="primary"
        disabled={!check || !isDated}
        disabledFocusable={work.state === 'working'}
        onClick={start}
      >
        {text(lang, 'pane.compare.run')}
      </Button>
      {work.state === 'working' && (
        <WorkProgress done={work.done} total={work.total} lang={lang} onStop={stop} />
      )}
      <div role="status">
        {work.state === 'done' && (
          <p>
            {text(lang, 'pane.compare.summary', {
              gains: countText(work.value.gains.length),
              losses: countText(work.value.losses.length),
              others: countText(work.value.others.length),
              rows: countText(work.value.before.size),
            })}
          </p>
        )}
      </div>
      {work.state === 'done' &&
        (['gains', 'losses', 'others'] as const).map((kind) => (
          <ChangeList
            key={kind}
            title={text(lang, kind === 'others' ? 'pane.compare.others' : `cli.compare.${kind}`)}
            changes={work.value[kind]}
            isOpen={kind !== 'others'}
            linesOf={(change) => changeLines(change, work.value, dates, lang)}
            onGoTo={goTo}
            lang={lang}
          />
        ))}
    </Section>
  );
}
