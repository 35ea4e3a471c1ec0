import { EXCEL_NAMES, type Behaviour } from './behaviour';

export const clicksBeforeReady: Behaviour = {
  does: 'A click on a ribbon button that starts the add-in is delivered when Office.js registers for clicks, before Office.onReady resolves; a function that is not associated by then is answered as missing, once and for all.',
  sources: ['#5176', '#3378', '#2744', '#1029'],
  since: 'always',
  excels: EXCEL_NAMES,
};
