export * from './overviewOf';
