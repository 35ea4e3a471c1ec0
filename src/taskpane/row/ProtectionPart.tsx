import type { ReactElement } from 'react';
import type { EasyReturn } from '../../evaluator';
import { MARKETS } from '../../fields';
import { commaList, explainCode, labelled } from '../../report';
import { text } from '../../strings';
import { BasisTag } from '../parts/BasisTag';
import { Disclosure } from '../parts';
import { Facts } from '../parts/Facts';
import { StatusWord, type Tone } from '../parts/StatusWord';
import { FoldedPart } from './FoldedPart';
import { useRow } from './rowContext';
import { useRowStyles } from './styles';

const TONE: Readonly<Record<EasyReturn, Tone>> = {
  covered: 'good',
  not: 'bad',
  unknown: 'open',
};

function TaPlusFacts(): ReactElement | null {
  const { lang, book } = useRow();
  const explained = explainCode(book, 'taPlus', lang);
  const taPlus = explained.found && explained.all.find(({ kind }) => kind === 'taPlus');
  return taPlus ? <Facts parts={taPlus.parts} /> : null;
}

/** Whether Easy Return covers the product, where, and what TA Plus brings. */
export function ProtectionPart(): ReactElement {
  const { lang, explanation, book } = useRow();
  const styles = useRowStyles();
  const { easyReturn, easyReturnMarkets } = explanation;
  const names = easyReturnMarkets.map((market) => MARKETS[market].name[lang]);
  const markets =
    names.length > 0 ? commaList(names, lang) : text(lang, 'pane.row.easyReturn.noMarkets');
  const summary = (
    <StatusWord tone={TONE[easyReturn]}>{text(lang, `easyReturn.${easyReturn}`)}</StatusWord>
  );
  return (
    <FoldedPart name="protection" title={text(lang, 'pane.row.protection')} summary={summary}>
      {() => (
        <>
          <div className={styles.line}>
            <span>{labelled(text(lang, 'pane.row.easyReturn.markets'), markets, lang)}</span>
            <BasisTag basis={book.taPlus.easyReturn.destinationsBasis} lang={lang} />
          </div>
          <Disclosure level={3} summary={book.taPlus.title[lang]}>
            {() => <TaPlusFacts />}
          </Disclosure>
        </>
      )}
    </FoldedPart>
  );
}
