import { Button } from '../fluent';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { PremiumComparison } from '../../evaluator';
import type { CheckResult } from '../../excel/check/types';
import type { Session } from '../../excel/session/types';
import { countText } from '../../report';
import type { Rulebook } from '../../rulebook';
import { RULEBOOK_VERSION } from '../../rulebook/default/version';
import { text, type Lang } from '../../strings';
import { goalOf } from '../model/cellOf';
import { changeLines } from '../model/rules/changeLines';
import { compareVersions, rulesOfVersion } from '../model/rules/compareVersions';
import { Notice } from '../parts';
import { ChangeList } from './ChangeList';
import { useSlicedWork } from './useSlicedWork';

interface ChangedRulesProps {
  /** The version by which the workbook was last marked. */
  readonly version: string;
  readonly ownRules: string | undefined;
  readonly check: CheckResult;
  readonly session: Session;
  readonly lang: Lang;
  readonly onSeen: () => void;
}

/** The earlier rules; undefined while they are loaded, `none` where there are none to compare with. */
function useRules({ version, ownRules, check }: ChangedRulesProps): Rulebook | 'none' | undefined {
  const [rules, setRules] = useState<Rulebook | 'none'>();
  useEffect(() => {
    let isWanted = true;
    const take = (found: Rulebook | undefined): void => {
      if (isWanted) setRules(found ?? 'none');
    };
    rulesOfVersion(version, ownRules, check.asOf).then(take, () => {
      take(undefined);
    });
    return () => {
      isWanted = false;
    };
  }, [version, ownRules, check.asOf]);
  return rules;
}

const KINDS = ['gains', 'losses', 'others'] as const;

function said(found: PremiumComparison | undefined, from: string, lang: Lang): string {
  const versions = { from, to: RULEBOOK_VERSION };
  if (found === undefined) return text(lang, 'pane.rules.changed.untold', versions);
  const n = KINDS.reduce((sum, kind) => sum + found[kind].length, 0);
  return n === 0
    ? text(lang, 'pane.rules.changed.same', versions)
    : text(lang, 'pane.rules.changed', { ...versions, n: countText(n) });
}

/** How many verdicts other rules have changed, and which; nothing until that is known. */
export function ChangedRules(props: ChangedRulesProps): ReactElement | null {
  const { version, check, lang, onSeen } = props;
  const [isOpen, setOpen] = useState(false);
  const rules = useRules(props);
  const { work, start } = useSlicedWork([rules, check], () =>
    rules === undefined || rules === 'none' ? undefined : compareVersions(rules, check),
  );
  const begin = useRef(start);
  begin.current = start;
  useEffect(() => {
    if (rules !== undefined && rules !== 'none') begin.current();
  }, [rules, check]);
  const found = work.state === 'done' ? work.value : undefined;
  if (found === undefined && rules !== 'none') return null;
  const canOpen = found !== undefined && KINDS.some((kind) => found[kind].length > 0);
  return (
    <Notice
      tone="warning"
      actions={
        <>
          {canOpen && (
            <Button
              size="small"
              aria-expanded={isOpen}
              onClick={() => {
                setOpen(!isOpen);
              }}
            >
              {text(lang, 'pane.rules.changed.see')}
            </Button>
          )}
          <Button size="small" onClick={onSeen}>
            {text(lang, 'pane.rules.changed.seen')}
          </Button>
        </>
      }
    >
      <span role="status">{said(found, version, lang)}</span>
      {isOpen && found && <Changes {...props} found={found} />}
    </Notice>
  );
}

function Changes({
  found,
  version,
  check,
  session,
  lang,
}: ChangedRulesProps & { readonly found: PremiumComparison }): ReactElement {
  const labels = { from: version, to: RULEBOOK_VERSION };
  return (
    <>
      {KINDS.map((kind) => (
        <ChangeList
          key={kind}
          title={text(lang, kind === 'others' ? 'pane.compare.others' : `cli.compare.${kind}`)}
          changes={found[kind]}
          isOpen={kind !== 'others'}
          linesOf={(change) => changeLines(change, found, labels, lang)}
          onGoTo={({ index }) => {
            const cell = goalOf(check, index, 'title');
            void session.goTo(cell.row, cell.column, cell.sheetId);
          }}
          lang={lang}
        />
      ))}
    </>
  );
}
