import { makeStyles, tokens } from '../fluent';
import { CAPITAL } from '../parts';

/** What the parts of the row view have in common. */
export const useRowStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontWeight: tokens.fontWeightRegular,
  },
  dense: { gap: tokens.spacingVerticalXXS },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: `0 ${tokens.spacingHorizontalS}`,
    overflowWrap: 'anywhere',
  },
  /** A name at the start of the line, its status at the end. */
  summary: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `0 ${tokens.spacingHorizontalS}`,
    overflowWrap: 'anywhere',
    '& > :first-child': { flexGrow: 1 },
  },
  /** The status of a pool, in small letters. */
  status: { display: 'flex', fontSize: tokens.fontSizeBase200 },
  counts: { minWidth: '48px', textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  small: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  hint: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  words: { minWidth: 0, overflowWrap: 'anywhere', ...CAPITAL },
});
