import { useMemo, type ReactElement } from 'react';
import type { CheckResult } from '../../excel/check/types';
import { excelProblemText } from '../../report';
import { overviewOf } from '../model/overview';
import { Notice } from '../parts';
import { PartnerPart } from '../partners';
import { StartView } from '../start';
import type { ViewProps } from '../view';
import { CarriedNotice } from './CarriedNotice';
import { CertificateList } from './CertificateList';
import { LeftOutList } from './LeftOutList';
import { PlatformTiers } from './PlatformTiers';
import { PoolList } from './PoolList';
import { PremiumShare } from './PremiumShare';
import { RunFacts } from './RunFacts';
import { SettlingList } from './SettlingList';
import { TopProblems } from './TopProblems';

/** What a check found, at a glance; before the first one: what this is, and a button. */
export function OverviewView(props: ViewProps): ReactElement {
  const { check } = props.state;
  return (
    <>
      <CarriedNotice {...props} />
      {check === undefined ? <StartView {...props} /> : <Checked {...props} check={check} />}
    </>
  );
}

interface CheckedProps extends ViewProps {
  readonly check: CheckResult;
}

function Checked(props: CheckedProps): ReactElement {
  const { state, session, lang, check } = props;
  const { ignored, byDefault } = state;
  const overview = useMemo(() => {
    const everywhere = byDefault ? [] : ignored.filter(({ productId }) => productId === undefined);
    return overviewOf(check.verdict, new Set(everywhere.map(({ rule }) => rule)));
  }, [check, ignored, byDefault]);
  return (
    <>
      {check.warnings.map((warning) => (
        <Notice key={warning.code + (warning.sheet ?? '') + (warning.detail ?? '')} tone="warning">
          {excelProblemText(warning, lang)}
        </Notice>
      ))}
      <PartnerPart {...props} />
      <PremiumShare summary={overview.summary} lang={lang} />
      <PoolList pools={overview.pools} book={check.rulebook} lang={lang} />
      <PlatformTiers check={check} session={session} lang={lang} />
      <TopProblems {...overview} lang={lang} />
      <CertificateList certificates={overview.certificates} lang={lang} />
      <LeftOutList check={check} session={session} lang={lang} />
      <SettlingList summary={overview.summary} lang={lang} />
      <RunFacts check={check} lang={lang} />
    </>
  );
}
