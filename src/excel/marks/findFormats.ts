/** How the formula of every conditional format of ours begins; nobody writes that by hand. */
const OURS = /^=?\s*ISNUMBER\(FIND\("\|[A-Za-z]+[!~.]",/;

/**
 * Queues the conditional formats of a sheet, and after a sync picks ours by their formula: their ids
 * need not outlive a session, and a copied sheet has some that no ledger knows.
 */
export function queueFormats(sheet: Excel.Worksheet): () => Excel.ConditionalFormat[] {
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  return () =>
    formats.items.filter(
      ({ type, customOrNullObject }) =>
        type === 'Custom' && OURS.test(customOrNullObject.rule.formula),
    );
}
