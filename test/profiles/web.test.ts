import { runSuites } from './suitesOf';

runSuites('web');
