export * from './overviewOf';
export { settlingOf, type Settling } from './settling';
