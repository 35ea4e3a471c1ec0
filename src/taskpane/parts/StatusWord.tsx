import { makeStyles, mergeClasses, tokens } from '../fluent';
import {
  CheckmarkCircle16Regular,
  DismissCircle16Regular,
  QuestionCircle16Regular,
  SubtractCircle16Regular,
  type FluentIcon,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { NARROW } from './narrow';

/** A status; shown by a sign and a word, and by colour besides. */
export type Tone = 'good' | 'bad' | 'open' | 'none';

const ICONS: Readonly<Record<Tone, FluentIcon>> = {
  good: CheckmarkCircle16Regular,
  bad: DismissCircle16Regular,
  open: QuestionCircle16Regular,
  none: SubtractCircle16Regular,
};

const useStyles = makeStyles({
  word: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
    [NARROW]: { whiteSpace: 'normal' },
  },
  // Beside words of several lines it keeps its size.
  sign: { flexShrink: 0 },
  icon: { flexShrink: 0, height: '16px', paddingTop: '2px' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground3 },
  open: { color: tokens.colorNeutralForeground2 },
  none: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

interface StatusIconProps {
  readonly tone: Tone;
  /** The status in a word, for those who do not see the sign; absent: the word is beside it. */
  readonly name?: string;
}

/** A status as a sign, where a word would say the same on every line. */
export function StatusIcon({ tone, name }: StatusIconProps): ReactElement {
  const styles = useStyles();
  const Icon = ICONS[tone];
  const said = name === undefined ? {} : { role: 'img', 'aria-label': name };
  return (
    <span className={mergeClasses(styles.icon, styles[tone])} {...said}>
      <Icon aria-hidden />
    </span>
  );
}

interface StatusWordProps {
  readonly tone: Tone;
  readonly children: string;
}

/** A status in a word. */
export function StatusWord({ tone, children }: StatusWordProps): ReactElement {
  const styles = useStyles();
  const Icon = ICONS[tone];
  return (
    <span className={mergeClasses(styles.word, styles[tone])}>
      <Icon aria-hidden className={styles.sign} />
      {children}
    </span>
  );
}
