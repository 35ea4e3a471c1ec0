import { pricesIn } from '../../catalogue';
import {
  reportSheetInSteps,
  weekSheetInSteps,
  type SheetDescription,
  type SheetSource,
} from '../../report';
import type { AddedExport } from '../exports/types';
import type { Joined } from '../partners/types';
import type { ReportOptions } from './types';

/** The sheets that completed the checked one. */
function sourcesOf({ partners, own }: Joined, exports: readonly AddedExport[]): SheetSource[] {
  return partners.map(({ sheetId, name, matched }) => {
    const from = exports.find(({ sheet }) => sheet.id === sheetId);
    return { sheet: name, matched, of: own.size, from };
  });
}

/** What the report of a check says, or its list for the week, in steps. */
export function describeReport(options: ReportOptions): Generator<void, SheetDescription> {
  const {
    check,
    exports = [],
    lang,
    kind,
    owner,
    scheme,
    ignored,
    carried,
    pages,
    history,
    file,
    limit,
  } = options;
  const { catalogue, verdict, data, layout, rulebook, rulebookHash, seconds } = check;
  const input = {
    catalogue,
    verdict,
    rulebook: { id: rulebook.id, version: rulebook.version, hash: rulebookHash },
    lang,
    run: {
      sheet: data.name,
      ...(check.joined && { sources: sourcesOf(check.joined, exports) }),
      seconds,
      prices: pricesIn(layout),
      carried,
      ...(file !== undefined && { file }),
    },
    ...(owner !== undefined && { owner }),
    ...(scheme && { scheme }),
    ...(ignored && { ignored }),
    ...(pages !== undefined && { pages }),
    ...(history && { history }),
    ...(limit !== undefined && { limit }),
  };
  return kind === 'week'
    ? weekSheetInSteps(input)
    : reportSheetInSteps(kind === undefined ? input : { ...input, kind });
}

/** How many findings it lists: those rows of the list that number a product row. */
export function listedFindings({ blocks }: SheetDescription): number {
  const list = blocks.find(({ id }) => id === 'findings');
  return (list?.rows ?? []).filter(([, row]) => row?.kind === 'number').length;
}
