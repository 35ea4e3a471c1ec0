import { EXCEL_NAMES, type Behaviour } from './behaviour';

export const clientUnreachable: Behaviour = {
  does: 'Office.js comes from a host that a network may not reach, above all from mainland China, and tenants of 21Vianet have another; then Office and CustomFunctions are undefined in the page.',
  sources: ['#801', '#739', '#4733', '21Vianet-cdn'],
  since: 'always',
  answer:
    'The pane names the host that was not reached; where the script comes from is chosen when the add-in is built, with the policy of the page.',
  test: 'test/addin/unreachable.test.ts',
  excels: EXCEL_NAMES,
};
