import type { ReactElement } from 'react';
import type { Finding } from '../../evaluator';
import {
  conditionWithoutPlace,
  conditionWords,
  faultWords,
  labelled,
  SEVERITIES,
  severityText,
} from '../../report';
import { text, type Lang } from '../../strings';
import { BasisTag } from '../parts/BasisTag';
import { Disclosure } from '../parts';
import { StatusWord } from '../parts/StatusWord';
import { FoldedPart } from './FoldedPart';
import { GoToCell } from './GoToCell';
import { useRow } from './rowContext';
import { useRowStyles } from './styles';

function FindingItem({ finding }: { readonly finding: Finding }): ReactElement {
  const { lang } = useRow();
  const styles = useRowStyles();
  const { rule, severity, basis, condition } = finding;
  return (
    <li>
      <div className={styles.line}>
        <strong className={styles.words}>{faultWords(condition, lang)}</strong>
        <BasisTag basis={basis} lang={lang} />
      </div>
      <div className={styles.small}>
        {labelled(text(lang, 'explain.fix'), rule.fix[lang], lang)}
      </div>
      <div className={`${styles.line} ${styles.small}`}>
        <span>{severityText(severity, lang)}</span>
        <GoToCell field={condition.field} />
      </div>
    </li>
  );
}

/** How many findings of each severity there are, in a line. */
function countsText(findings: readonly Finding[], lang: Lang): string {
  return SEVERITIES.flatMap((severity) => {
    const n = findings.filter((finding) => finding.severity === severity).length;
    return n === 0 ? [] : [`${severityText(severity, lang)} ${n}`];
  }).join(' ');
}

/** What governance finds, worst first, and what it can't tell. */
export function GovernancePart(): ReactElement {
  const { lang, explanation } = useRow();
  const styles = useRowStyles();
  const { undecided } = explanation;
  const findings = SEVERITIES.flatMap((severity) =>
    explanation.findings.filter((finding) => finding.severity === severity),
  );
  const title = text(lang, 'pane.row.governance');
  const none = <StatusWord tone="good">{text(lang, 'pane.row.governance.none')}</StatusWord>;
  return (
    <FoldedPart
      name="governance"
      title={title}
      summary={findings.length === 0 ? none : countsText(findings, lang)}
    >
      {() => (
        <>
          {findings.length === 0 && none}
          {findings.length > 0 && (
            <ul className={styles.list} aria-label={title}>
              {findings.map((finding) => (
                <FindingItem key={finding.rule.id} finding={finding} />
              ))}
            </ul>
          )}
          {undecided.length > 0 && (
            <Disclosure
              level={3}
              summary={text(lang, 'pane.row.undecided', { n: undecided.length })}
            >
              {() => (
                <ul className={styles.list}>
                  {undecided.map((condition) => (
                    <li key={condition.rule.id}>
                      {conditionWords(conditionWithoutPlace(condition), lang)}
                    </li>
                  ))}
                </ul>
              )}
            </Disclosure>
          )}
        </>
      )}
    </FoldedPart>
  );
}
