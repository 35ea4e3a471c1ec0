import { Button, makeStyles, tokens } from '../fluent';
import type { ReactElement, ReactNode } from 'react';
import { Section } from '../parts';

const useStyles = makeStyles({
  hint: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

/** Something that is asked of the workbook by a button. */
export interface Action {
  readonly label: string;
  /** It can't be asked for now. */
  readonly isOff: boolean;
  readonly run: () => Promise<void>;
  readonly isMain?: boolean;
}

interface ActionPartProps {
  readonly title: string;
  readonly hint: string;
  readonly actions: readonly Action[];
  /** What is chosen before. */
  readonly children?: ReactNode;
}

/** What some actions do, and their buttons. */
export function ActionPart({ title, hint, actions, children }: ActionPartProps): ReactElement {
  const styles = useStyles();
  return (
    <Section title={title}>
      <p className={styles.hint}>{hint}</p>
      {children}
      <div className={styles.actions}>
        {actions.map(({ label, isOff, run, isMain = false }) => (
          <Button
            key={label}
            size="small"
            appearance={isMain ? 'primary' : 'secondary'}
            disabled={isOff}
            onClick={() => {
              void run();
            }}
          >
            {label}
          </Button>
        ))}
      </div>
    </Section>
  );
}
