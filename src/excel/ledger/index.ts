export { shortHash, valueHash } from './contentHash';
export { LEDGER } from './ledgerSection';
export { setSheetLedger, sheetLedger } from './sheetLedger';
export type * from './types';
