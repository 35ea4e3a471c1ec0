import { makeStyles, mergeClasses, tokens } from '../fluent';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useId, useState, type ReactElement, type ReactNode } from 'react';
import { CAPITAL } from './capital';

const useStyles = makeStyles({
  heading: { margin: 0, font: 'inherit' },
  button: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    minHeight: '28px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chevron: { flexShrink: 0, marginTop: '2px', color: tokens.colorNeutralForeground2 },
  summary: {
    flexGrow: 1,
    minWidth: 0,
    ...CAPITAL,
    '& > span > span:first-child': CAPITAL,
  },
  panel: {
    paddingInlineStart: tokens.spacingHorizontalXL,
    paddingBlock: tokens.spacingVerticalXS,
  },
  flush: { paddingInlineStart: tokens.spacingHorizontalXS },
  open: { fontWeight: tokens.fontWeightSemibold },
  link: {
    alignItems: 'center',
    minHeight: '24px',
    padding: 0,
    color: tokens.colorBrandForegroundLink,
    ':hover': { color: tokens.colorBrandForegroundLinkHover },
    '@media (forced-colors: active)': { color: 'LinkText' },
    ':focus-visible': {
      outlineOffset: '1px',
      borderRadius: tokens.borderRadiusSmall,
    },
  },
  linkChevron: { marginTop: 0, color: 'inherit' },
  whole: { paddingInlineStart: 0, paddingBlock: 0 },
});

interface DisclosureProps {
  readonly summary: ReactNode;
  /** A function: made only while it is shown. Else made once it is, and kept while it is hidden, with what was typed into it. */
  readonly children: ReactNode | (() => ReactNode);
  readonly isOpenAtFirst?: boolean;
  /** Level of the heading around the button; absent: none, as for items of a list. */
  readonly level?: 2 | 3 | 4 | 5;
  /** What it holds is not set in, where the pane has no room for that. */
  readonly isFlush?: boolean;
  /** A line like a link, for what is left out of a list or asked for now and then; else a heading of the view. */
  readonly isLink?: boolean;
  /** Whether it is open, as the caller keeps it; absent: it keeps that itself. */
  readonly kept?: { readonly isOpen: boolean; readonly toggle: () => void };
}

/** A button that shows and hides what belongs to it. */
export function Disclosure(props: DisclosureProps): ReactElement {
  const { summary, children, isOpenAtFirst = false, level, kept } = props;
  const { isFlush = false, isLink = false } = props;
  const styles = useStyles();
  const id = useId();
  const [isOwnOpen, setOwnOpen] = useState(isOpenAtFirst);
  const isOpen = kept?.isOpen ?? isOwnOpen;
  const [wasOpen, setWasOpen] = useState(isOpen);
  if (isOpen && !wasOpen) setWasOpen(true);
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  const button = (
    <button
      type="button"
      className={mergeClasses(styles.button, isLink ? styles.link : isOpen && styles.open)}
      aria-expanded={isOpen}
      {...(isOpen && { 'aria-controls': id })}
      onClick={() => {
        if (kept) kept.toggle();
        else setOwnOpen(!isOpen);
      }}
    >
      <Chevron className={mergeClasses(styles.chevron, isLink && styles.linkChevron)} aria-hidden />
      <span className={styles.summary}>{summary}</span>
    </button>
  );
  const Heading = level === undefined ? undefined : (`h${level}` as const);
  return (
    <div>
      {Heading ? <Heading className={styles.heading}>{button}</Heading> : button}
      {(isOpen || (wasOpen && typeof children !== 'function')) && (
        <div
          id={id}
          hidden={!isOpen}
          className={mergeClasses(styles.panel, isFlush && styles.flush, isLink && styles.whole)}
        >
          {typeof children === 'function' ? children() : children}
        </div>
      )}
    </div>
  );
}
