import { runSuites } from './suitesOf';

runSuites('mac');
