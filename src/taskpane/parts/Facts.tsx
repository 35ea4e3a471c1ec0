import { makeStyles, tokens } from '../fluent';
import type { ReactElement } from 'react';
import type { ExplainedPart } from '../../report';

const useStyles = makeStyles({
  facts: { margin: 0 },
  label: {
    marginTop: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  value: { margin: 0, overflowWrap: 'anywhere', fontWeight: tokens.fontWeightRegular },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** Labelled sentences and lists, as the report words them. */
export function Facts({ parts }: { readonly parts: readonly ExplainedPart[] }): ReactElement {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {parts.map(({ label, text: said }) => (
        <div key={label}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>
            {typeof said === 'string' ? (
              said
            ) : (
              <ul className={styles.list}>
                {said.map((each) => (
                  <li key={each}>{each}</li>
                ))}
              </ul>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
