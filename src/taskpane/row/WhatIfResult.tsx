import { makeStyles, tokens } from '../fluent';
import type { ReactElement } from 'react';
import { MARKETS } from '../../fields';
import { commaList, labelled, statusText, withNote } from '../../report';
import { text, type Lang } from '../../strings';
import type { ConditionMove, WhatIf } from '../model/row/whatIf';
import { useRow } from './rowContext';
import { useRowStyles } from './styles';

const useStyles = makeStyles({
  result: {
    marginTop: tokens.spacingVerticalM,
    padding: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  moves: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

function conditionWhat({ after, markets }: ConditionMove, lang: Lang): string {
  const title = after.rule.title[lang];
  if (markets.length === 0) return title;
  const names = markets.map((market) => MARKETS[market].name[lang]);
  return withNote(title, commaList(names, lang), lang);
}

/** Everything that the tried values move, in a line each; what several pools ask alike, in one. */
function moveLines(result: WhatIf, lang: Lang): string[] {
  const moved = (what: string, before: string, after: string): string =>
    text(lang, 'pane.row.whatIf.move', { what, before, after });
  const lines = [
    ...result.pools.map(({ before, after }) =>
      moved(
        after.pool.name[lang],
        text(lang, `pane.row.pool.${before.status}`),
        text(lang, `pane.row.pool.${after.status}`),
      ),
    ),
    ...result.conditions.map((move) =>
      moved(
        conditionWhat(move, lang),
        text(lang, `pane.row.condition.${move.before.status}`),
        text(lang, `pane.row.condition.${move.after.status}`),
      ),
    ),
    ...result.certificates.map(({ before, after }) =>
      moved(
        withNote(after.requirement.title[lang], MARKETS[after.market].name[lang], lang),
        text(lang, `certificate.${before.status}`),
        text(lang, `certificate.${after.status}`),
      ),
    ),
    ...(['settled', 'unsure', 'raised'] as const).flatMap((kind) =>
      result[kind].map(({ rule }) =>
        text(lang, `pane.row.whatIf.${kind}`, { what: rule.title[lang] }),
      ),
    ),
  ];
  return [...new Set(lines)];
}

/** Before and after, and what moved. */
export function WhatIfResult({ result }: { readonly result: WhatIf | 'blank' }): ReactElement {
  const { lang } = useRow();
  const styles = useStyles();
  const shared = useRowStyles();
  if (result === 'blank')
    return <p className={styles.result}>{text(lang, 'pane.row.whatIf.blank')}</p>;
  const lines = moveLines(result, lang);
  return (
    <div className={styles.result}>
      {(['before', 'after'] as const).map((when) => (
        <div key={when}>
          {labelled(
            text(lang, `pane.row.whatIf.${when}`),
            statusText(result[when].status, lang),
            lang,
          )}
        </div>
      ))}
      {lines.length === 0 && <p>{text(lang, 'pane.row.whatIf.same')}</p>}
      {lines.length > 0 && (
        <ul className={styles.moves}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <div className={shared.small}>{text(lang, 'pane.row.whatIf.alone')}</div>
    </div>
  );
}
