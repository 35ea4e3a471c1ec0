export { noteHash, shortHash, valueHash } from './contentHash';
export { LEDGER, setSheetLedger, sheetLedger } from './ledgerSection';
export type * from './types';
