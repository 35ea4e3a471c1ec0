import { existsSync, readFileSync } from 'node:fs';
import { BEHAVIOURS, type Behaviour } from '../../../../src/workbench/host/behaviours';
import { behavioursPage, PAGE } from './behavioursPage';

test('the page says what the data says; npm run behaviours writes it anew', () => {
  expect(readFileSync(PAGE, 'utf8')).toBe(behavioursPage());
});

test('tests that behaviours name are there, and each tests an answer', () => {
  for (const { test: file, answer } of Object.values<Behaviour>(BEHAVIOURS)) {
    if (file === undefined) continue;
    expect([file, existsSync(file)]).toEqual([file, true]);
    expect(answer).toBeDefined();
  }
});
