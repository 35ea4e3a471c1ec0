import { makeStyles, mergeClasses, tokens } from '../fluent';
import type { ReactElement, ReactNode } from 'react';

/** What a part of a bar means; shown by colour and by pattern. */
export type Tone = 'good' | 'bad' | 'warning' | 'open';

export interface BarPart {
  readonly label: string;
  readonly value: number;
  readonly tone: Tone;
  /** What the legend shows in place of the label. */
  readonly shown?: ReactNode;
  /** What a click on the part does; its number beside the bar does the same for the keyboard. */
  readonly onClick?: (() => void) | undefined;
}

const STRIPES =
  'repeating-linear-gradient(45deg, transparent 0 3px, rgba(255, 255, 255, 0.45) 3px 6px)';
const DOTS = 'radial-gradient(rgba(255, 255, 255, 0.6) 25%, transparent 27%)';

const FORCED = '@media (forced-colors: active)';
const FORCED_STRIPES = 'repeating-linear-gradient(45deg, Canvas 0 3px, CanvasText 3px 6px)';
const FORCED_EDGE = '1px solid CanvasText';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground3,
    forcedColorAdjust: 'none',
    [FORCED]: { border: FORCED_EDGE },
  },
  large: { height: '20px' },
  small: { height: '8px' },
  part: { minWidth: '2px', height: '100%' },
  live: { cursor: 'pointer', ':hover': { filter: 'brightness(0.9)' } },
  good: {
    backgroundColor: tokens.colorPaletteGreenBackground3,
    [FORCED]: { backgroundColor: 'Highlight' },
  },
  bad: {
    backgroundColor: tokens.colorPaletteRedBackground3,
    backgroundImage: STRIPES,
    [FORCED]: { backgroundImage: FORCED_STRIPES },
  },
  warning: {
    backgroundColor: tokens.colorPaletteDarkOrangeBackground3,
    backgroundImage: DOTS,
    backgroundSize: '6px 6px',
    [FORCED]: { backgroundColor: 'GrayText' },
  },
  open: {
    backgroundColor: tokens.colorNeutralBackground5,
    [FORCED]: { backgroundColor: 'Canvas' },
  },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
  },
  item: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  key: {
    width: '12px',
    height: '12px',
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: 'none',
    [FORCED]: { border: FORCED_EDGE },
  },
});

interface StackedBarProps {
  readonly parts: readonly BarPart[];
  /** What the bar says, for those who do not see it; absent: the text beside it says so already. */
  readonly name?: string;
  readonly size?: 'large' | 'small';
  /** Says in text what each part is. */
  readonly hasLegend?: boolean;
}

/** Shares of a whole. */
export function StackedBar({
  parts,
  name,
  size = 'small',
  hasLegend = false,
}: StackedBarProps): ReactElement {
  const styles = useStyles();
  const some = parts.filter(({ value }) => value > 0);
  const said = name === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name };
  return (
    <>
      <div className={mergeClasses(styles.bar, styles[size])} {...said}>
        {some.map(({ label, value, tone, onClick }) => (
          <div
            key={label}
            className={mergeClasses(styles.part, styles[tone], onClick && styles.live)}
            style={{ flexGrow: value, flexBasis: 0 }}
            onClick={onClick}
          />
        ))}
      </div>
      {hasLegend && (
        <ul className={styles.legend}>
          {parts.map(({ label, tone, shown }) => (
            <li key={label} className={styles.item}>
              <span aria-hidden className={mergeClasses(styles.key, styles[tone])} />
              {shown ?? label}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
