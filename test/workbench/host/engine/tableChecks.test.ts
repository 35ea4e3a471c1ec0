import { typeToken } from '../../../../src/workbench/host/engine/HostObject';
import { defineType } from '../../../../src/workbench/host/engine/types';
import { type RunningOffice, runOffice } from '../../../../src/workbench/host/node/runOffice';
import { clientLevels, documentedLevels, wrongLevels } from './support/apiLevels';
import { unknownMembers } from './support/clientMetadata';
import { Toy } from './support/toyModel';

// cspell:ignore nmae

let office: RunningOffice;
const toy = new Toy();

beforeAll(async () => {
  office = await runOffice(toy);
});
afterAll(() => {
  office.dispose();
});

test('the toy is made of APIs that exist, at the levels that are documented', () => {
  expect(unknownMembers(toy.table.types, office.Excel)).toEqual([]);
  expect(wrongLevels(toy.table.types, clientLevels(), documentedLevels())).toEqual([]);
});

test('invented members, read-only properties that are set and wrong levels are found', () => {
  const invented = [
    defineType(typeToken<null>('Worksheet'), {
      since: '1.1',
      get: { Nmae: { since: '1.1', read: () => '' }, Name: { since: '1.2', read: () => '' } },
      set: { Id: { since: '1.1', write: () => undefined } },
      nav: { Notes: { since: '1.1', to: () => null } },
      call: { GetEverything: { since: '1.1', invoke: () => 1 } },
      events: { Guessed: { since: '1.1' }, DataChanged: { since: '1.1' } },
    }),
    defineType(typeToken<null>('Spreadsheet'), { since: '1.1' }),
  ];
  expect(unknownMembers(invented, office.Excel)).toEqual([
    'Worksheet.Nmae (get)',
    'Worksheet.Id (set)',
    'Worksheet.Notes (nav)',
    'Worksheet.GetEverything (call)',
    'Worksheet._RegisterGuessedEvent (event)',
    'Worksheet._UnregisterGuessedEvent (event)',
    'Spreadsheet (type)',
  ]);
  expect(wrongLevels(invented, clientLevels(), documentedLevels())).toEqual([
    'Worksheet.Name: 1.2, known as 1.1',
    'Worksheet.Notes: 1.1, known as 1.18',
    'Worksheet._RegisterDataChangedEvent: 1.1, known as 1.7',
  ]);
});

test('documentation and client are read: many members, each with a level', () => {
  const levels = documentedLevels();
  expect(levels.size).toBeGreaterThan(1500);
  expect(levels.get('range.getsurroundingregion')).toBe('1.7');
  expect(levels.get('worksheet.onchanged')).toBe('1.7');
  expect(levels.get('worksheet.getusedrange')).toBe('1.1');
  expect(clientLevels().size).toBeGreaterThan(600);
  expect(clientLevels().get('range.getrowsabove')).toBe('1.3');
  expect(levels.get('rangeareas.address')).toBe('1.9');
});
