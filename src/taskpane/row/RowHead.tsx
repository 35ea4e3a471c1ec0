import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Premium } from '../../evaluator';
import { INDUSTRIES } from '../../fields';
import { labelled, statusText } from '../../report';
import { text } from '../../strings';
import { StatusWord, type Stand } from '../rules/parts';
import { useRow } from './rowContext';
import { useRowStyles } from './styles';

const STAND: Readonly<Record<Premium, Stand>> = { yes: 'good', no: 'bad', unknown: 'open' };

const useStyles = makeStyles({
  root: { marginBottom: tokens.spacingVerticalL },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: 'anywhere',
  },
  status: { '& > span': { whiteSpace: 'normal' }, marginBlock: tokens.spacingVerticalXS },
});

/** Which product it is and how it stands. */
export function RowHead(): ReactElement {
  const { lang, check, index, explanation, book } = useRow();
  const styles = useStyles();
  const shared = useRowStyles();
  const { row, productId, title, industry, band, premium } = explanation;
  const bandName = book.bands.find(({ id }) => id === band)?.name[lang];
  const industryName = industry ? INDUSTRIES[industry][lang] : text(lang, 'pane.row.noIndustry');
  return (
    <header className={styles.root}>
      <h2 className={styles.title}>{title ?? text(lang, 'pane.row.untitled')}</h2>
      <div className={styles.status} role="status">
        <StatusWord stand={STAND[premium]}>
          {statusText(check.verdict.status(index), lang)}
        </StatusWord>
      </div>
      <div className={`${shared.line} ${shared.small}`}>
        <span>{text(lang, 'pane.row.place', { row })}</span>
        {productId !== undefined && <span>{productId}</span>}
        <span>{labelled(text(lang, 'pane.row.industry'), industryName, lang)}</span>
        {bandName !== undefined && (
          <span>{labelled(text(lang, 'pane.row.band'), bandName, lang)}</span>
        )}
      </div>
    </header>
  );
}
