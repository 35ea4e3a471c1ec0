export { countedRows, type Counted } from './countedRows';
export * from './overviewOf';
