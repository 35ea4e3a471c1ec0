import { EXCEL_NAMES, type Behaviour } from './behaviour';

export const clicksBeforeReady: Behaviour = {
  does: 'A click on a ribbon button that starts the add-in is delivered when Office.js registers for clicks, before Office.onReady resolves; a function that is not associated by then is answered as missing, once and for all.',
  sources: ['#5176', '#3378', '#2744', '#1029'],
  since: 'always',
  answer:
    'Functions of buttons are associated as soon as the script runs; a click waits for the session.',
  test: 'test/addin/commands.test.ts',
  excels: EXCEL_NAMES,
};
