import type { ReactElement } from 'react';
import type { CheckResult } from '../../excel/check/types';
import type { Session } from '../../excel/session/types';
import { text, type Lang } from '../../strings';
import { goalOf } from '../model/cellOf';
import { changeLines } from '../model/rules/changeLines';
import type { ThresholdEffect } from '../model/thresholds/thresholdEffect';
import { ChangeList } from '../rules/ChangeList';

interface MovedProductsProps {
  readonly effect: ThresholdEffect;
  readonly check: CheckResult;
  readonly session: Session;
  readonly lang: Lang;
}

/** The products that other rules would move, and why. */
export function MovedProducts({ effect, check, session, lang }: MovedProductsProps): ReactElement {
  const verdicts = { before: check.verdict, after: effect.after };
  const labels = {
    from: text(lang, 'pane.row.whatIf.before'),
    to: text(lang, 'pane.row.whatIf.after'),
  };
  return (
    <>
      {(['gains', 'losses', 'others'] as const).map((kind) => (
        <ChangeList
          key={kind}
          title={text(lang, kind === 'others' ? 'pane.compare.others' : `cli.compare.${kind}`)}
          changes={effect[kind]}
          isOpen={false}
          linesOf={(change) => changeLines(change, verdicts, labels, lang)}
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
