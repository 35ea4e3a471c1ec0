import { EXCEL_TYPES } from '../../../../src/workbench/host/excel';
import { startOffice, type StartedOffice } from '../../../../src/workbench/host/node';
import { clientLevels, documentedLevels, wrongLevels } from './support/apiLevels';
import { unknownMembers } from './support/clientMetadata';

let office: StartedOffice;

beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => {
  office.dispose();
});

test('every member of the Excel table exists in the real client', () => {
  expect(unknownMembers(EXCEL_TYPES, office.Excel)).toEqual([]);
});

test('every member of the Excel table has the level that the client asks for or the documentation names', () => {
  expect(wrongLevels(EXCEL_TYPES, clientLevels(), documentedLevels())).toEqual([]);
});
