import { Link, makeStyles, tokens } from '../fluent';
import type { ReactElement } from 'react';
import type { Premium } from '../../evaluator';
import { INDUSTRIES } from '../../fields';
import { labelled, platformText, verdictText } from '../../report';
import { text } from '../../strings';
import { goalOf } from '../model/cellOf';
import { nextOneStep } from '../model/row/nextOneStep';
import { LOW } from '../parts';
import { StatusWord, type Tone } from '../parts/StatusWord';
import { useRow } from './rowContext';
import { RowSteps } from './RowSteps';
import { useRowStyles } from './styles';

const TONE: Readonly<Record<Premium, Tone>> = { yes: 'good', no: 'bad', unknown: 'open' };

/** What is cut off is in the tooltip. */
const TWO_LINES = {
  display: '-webkit-box',
  overflow: 'hidden',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 2,
} as const;

const useStyles = makeStyles({
  root: {
    position: 'sticky',
    [LOW]: { position: 'static' },
    zIndex: 1,
    // Covers the padding of what scrolls beneath it.
    top: `calc(-1 * ${tokens.spacingVerticalS})`,
    marginBlock: `calc(-1 * ${tokens.spacingVerticalS}) ${tokens.spacingVerticalM}`,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  top: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  title: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    ...TWO_LINES,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  status: { '& > span': { whiteSpace: 'normal' }, marginBlock: tokens.spacingVerticalXXS },
});

/** The way to the next product that is one change away from a pool, where there is one. */
function NextOneStep(): ReactElement | null {
  const { lang, check, index, session } = useRow();
  const { verdict } = check;
  if (!Object.values(verdict.summary.pools).some(({ oneStep }) => oneStep > 0)) return null;
  return (
    <Link
      as="button"
      onClick={() => {
        const next = nextOneStep(verdict, index);
        if (next === undefined) return;
        const { row, column, sheetId } = goalOf(check, next, 'title');
        void session.goTo(row, column, sheetId);
      }}
    >
      {text(lang, 'pane.row.nextOneStep')}
    </Link>
  );
}

/** Which product it is and its status; stays in view, with the way to the rows before and after. */
export function RowHead(): ReactElement {
  const { lang, check, index, explanation, book } = useRow();
  const styles = useStyles();
  const shared = useRowStyles();
  const { row, productId, title, industry, band, premium, platform } = explanation;
  const bandName = book.bands.find(({ id }) => id === band)?.name[lang];
  const industryName = industry ? INDUSTRIES[industry][lang] : text(lang, 'pane.row.noIndustry');
  const name = title ?? text(lang, 'pane.row.untitled');
  return (
    <header className={styles.root}>
      <div className={styles.top}>
        <h2 className={styles.title} title={name}>
          {name}
        </h2>
        <RowSteps />
      </div>
      <div className={styles.status} role="status">
        <StatusWord tone={TONE[premium]}>
          {verdictText(check.verdict.status(index), lang)}
        </StatusWord>
      </div>
      <div className={`${shared.line} ${shared.small}`}>
        <span>{text(lang, 'pane.row.place', { row })}</span>
        {productId !== undefined && <span>{productId}</span>}
        <span>{labelled(text(lang, 'pane.row.industry'), industryName, lang)}</span>
        {bandName !== undefined && (
          <span>{labelled(text(lang, 'pane.row.band'), bandName, lang)}</span>
        )}
        {platform !== undefined && (
          <span>{labelled(text(lang, 'platform.says'), platformText(platform, lang), lang)}</span>
        )}
        <NextOneStep />
      </div>
    </header>
  );
}
