import type { Behaviour } from './behaviour';

export const showingPaneFreezes: Behaviour = {
  does: 'Excel freezes where a pane that shows is asked for again and again.',
  sources: ['#5435', '#5668'],
  since: 'web, 2025',
  answer: 'A button asks for the pane only where it is not known to show.',
  test: 'test/addin/commands.test.ts',
  excels: ['web'],
};
