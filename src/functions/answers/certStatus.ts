import { CELL } from '../../catalogue';
import { fieldName, openCertificatesLine } from '../../report';
import { text } from '../../strings';
import { requireModel } from '../arguments/dateArgument';
import { marketArgument } from '../arguments/marketArgument';
import type { FunctionsRuntime } from '../runtime/FunctionsRuntime';
import type { Ask, JudgedRow } from '../rows/answerRows';

/** Whether the row names target markets that can be read. */
const namesMarkets = ({ catalogue, index }: JudgedRow): boolean =>
  catalogue.columns.markets?.state[index] === CELL.ok;

/**
 * The certificates that are open for each row in its target markets, or in a named one; `''` where
 * none is. Which markets a row is for may not be known: then neither is this.
 */
export function certStatus({ host }: FunctionsRuntime, argument: unknown): Ask {
  return ({ book }, lang) => {
    const asOf = host.today();
    requireModel(book, asOf, lang);
    const market = marketArgument(argument, lang);
    return {
      asOf,
      market,
      key: 'CERTSTATUS',
      namesCells: false,
      seesOthers: false,
      tell: (row) =>
        market !== undefined || namesMarkets(row)
          ? openCertificatesLine({ certificates: row.verdict.certificates(row.index) }, lang)
          : text(lang, 'status.undetermined', { fields: fieldName('markets', lang) }),
    };
  };
}
