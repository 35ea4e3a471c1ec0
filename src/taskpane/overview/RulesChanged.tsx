import { lazy, Suspense, type ReactElement } from 'react';
import { RULEBOOK_VERSION } from '../../rulebook/default/version';
import { useKept } from '../paneContext';
import type { ViewProps } from '../view';

const ChangedRules = lazy(async () => ({
  default: (await import('../rules/ChangedRules')).ChangedRules,
}));

/** Once after an update: how many verdicts of the checked sheet the new rules change, and which. */
export function RulesChanged({ state, session, lang }: ViewProps): ReactElement | null {
  const [isSeen, setSeen] = useKept('rules.changed.seen', false);
  const { check, rulesBefore, ownRules, byDefault } = state;
  const isChanged = rulesBefore !== undefined && rulesBefore !== RULEBOOK_VERSION;
  if (check === undefined || isSeen || !isChanged) return null;
  return (
    <Suspense>
      <ChangedRules
        version={rulesBefore}
        ownRules={byDefault ? undefined : ownRules}
        check={check}
        session={session}
        lang={lang}
        onSeen={() => {
          setSeen(true);
        }}
      />
    </Suspense>
  );
}
