import type { ReactElement } from 'react';
import type { Finding } from '../../evaluator';
import { conditionText, findingText, labelled, SEVERITIES, severityText } from '../../report';
import { text } from '../../strings';
import { Section } from '../parts';
import { BasisTag, Disclosure } from '../rules/parts';
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
        <strong>{severityText(severity, lang)}</strong>
        <span className={styles.words}>{findingText(finding, lang)}</span>
      </div>
      <div className={styles.small}>
        {labelled(text(lang, 'explain.fix'), rule.fix[lang], lang)}
      </div>
      <div className={`${styles.line} ${styles.small}`}>
        <BasisTag basis={basis} lang={lang} />
        <GoToCell field={condition.field} />
      </div>
    </li>
  );
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
  return (
    <Section title={title}>
      {findings.length === 0 && <p>{text(lang, 'pane.row.governance.none')}</p>}
      {findings.length > 0 && (
        <ul className={styles.list} aria-label={title}>
          {findings.map((finding) => (
            <FindingItem key={finding.rule.id} finding={finding} />
          ))}
        </ul>
      )}
      {undecided.length > 0 && (
        <Disclosure level={3} summary={text(lang, 'pane.row.undecided', { n: undecided.length })}>
          {() => (
            <ul className={styles.list}>
              {undecided.map((condition) => (
                <li key={condition.rule.id}>{conditionText(condition, lang)}</li>
              ))}
            </ul>
          )}
        </Disclosure>
      )}
    </Section>
  );
}
