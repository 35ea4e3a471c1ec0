import { makeStyles, tokens } from '../fluent';
import { CAPITAL } from '../parts';

/** How lines of the list look. */
export const useRowStyles = makeStyles({
  line: {
    display: 'block',
    width: '100%',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ...CAPITAL,
  },
  // Out of the line, so that the line begins with its words.
  arrow: { float: 'inline-start', marginInlineEnd: tokens.spacingHorizontalXS },
  group: { fontWeight: tokens.fontWeightSemibold },
  problem: { paddingInlineStart: tokens.spacingHorizontalL },
  current: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  aside: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  oneLine: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  meta: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  // A sign and a word tell the severity; the colour only helps the eye.
  gain: {
    color: tokens.colorStatusSuccessForeground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  blocker: {
    color: tokens.colorStatusDangerForeground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  warning: { color: tokens.colorStatusWarningForeground3 },
  // The link colour is too dim on a selected line in the dark.
  advice: { color: tokens.colorBrandForeground2 },
  details: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  text: { margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
