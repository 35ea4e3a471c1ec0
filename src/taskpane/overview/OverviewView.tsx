import { lazy, Suspense, useMemo, type ReactElement } from 'react';
import type { CheckResult } from '../../excel/check/types';
import type { Ignored } from '../../excel/rules/sections';
import { recordsOf } from '../../excel/history/historySection';
import { excelProblemText, movedLately } from '../../report';
import { text } from '../../strings';
import { overviewOf } from '../model/overview';
import { Notice } from '../parts';
import { ExportPart, PartnerNews, PartnerPart } from '../partners';
import { StartView } from '../start/StartView';
import type { ViewProps } from '../view';
import { CarriedNotice } from './CarriedNotice';
import { CertificateEnds } from './CertificateEnds';
import { CertificateList } from './CertificateList';
import { GroupPart } from './GroupPart';
import { LeftOutList } from './LeftOutList';
import { PlatformTiers } from './PlatformTiers';
import { PoolList } from './PoolList';
import { PremiumShare } from './PremiumShare';
import { RulesChanged } from './RulesChanged';
import { RunFacts } from './RunFacts';
import { SettlingList } from './SettlingList';
import { TopProblems } from './TopProblems';

const TodayPart = lazy(async () => ({ default: (await import('../today/TodayPart')).TodayPart }));

const NOTHING: readonly Ignored[] = [];

/** What a check found, what to do first, and the figures behind it; before the first one: what this is, and a button. */
export function OverviewView(props: ViewProps): ReactElement {
  const { check, exports = [] } = props.state;
  return (
    <>
      <CarriedNotice {...props} />
      <RulesChanged {...props} />
      {check === undefined && exports.length > 0 && <ExportPart {...props} />}
      {check === undefined ? <StartView {...props} /> : <Checked {...props} check={check} />}
    </>
  );
}

interface CheckedProps extends ViewProps {
  readonly check: CheckResult;
}

function Checked(props: CheckedProps): ReactElement {
  const { state, session, lang, check } = props;
  const { history } = state;
  const ignored = state.byDefault ? NOTHING : state.ignored;
  const overview = useMemo(() => overviewOf(check, ignored), [check, ignored]);
  const moved = useMemo(
    () => movedLately(recordsOf(history, check), check.verdict),
    [check, history],
  );
  // At hand where something is to be read or answered, else after what there is to do.
  const exports = <ExportPart {...props} />;
  const news = state.exports ?? [];
  const isUsed = check.joined !== undefined && news.every(({ kind }) => kind === 'added');
  const hasNews = news.length > 0 && !isUsed;
  const counting = { check, session, isBusy: state.progress !== undefined, lang };
  return (
    <>
      {check.warnings.map((warning) => (
        <Notice key={warning.code + (warning.sheet ?? '') + (warning.detail ?? '')} tone="warning">
          {excelProblemText(warning, lang)}
        </Notice>
      ))}
      <PartnerNews {...props} />
      {hasNews && exports}
      <PremiumShare summary={overview.summary} moved={moved} {...counting} />
      <Suspense fallback={<p>{text(lang, 'pane.loading')}</p>}>
        <TodayPart state={state} session={session} check={check} lang={lang} />
      </Suspense>
      <SettlingList check={check} summary={overview.summary} lang={lang} />
      <PartnerPart {...props} />
      {!hasNews && exports}
      <PoolList pools={overview.pools} {...counting} />
      <GroupPart {...props} />
      <PlatformTiers check={check} session={session} lang={lang} />
      <TopProblems {...overview} lang={lang} />
      <CertificateList name="certificates" certificates={overview.certificates} {...counting} />
      {overview.duties.length > 0 && (
        <CertificateList name="duties" certificates={overview.duties} {...counting} />
      )}
      <CertificateEnds ignored={ignored} {...counting} />
      <LeftOutList check={check} session={session} lang={lang} />
      <RunFacts check={check} lang={lang} />
    </>
  );
}
