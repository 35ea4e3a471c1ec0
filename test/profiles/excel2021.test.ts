import { runSuites } from './suitesOf';

runSuites('excel2021');
