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

test('every member of the Excel table exists in the real client, or beyond it in the reference', () => {
  const levels = documentedLevels();
  const isBeyond = (member: string): boolean => {
    const level = levels.get(member.replace(/ .*/, '').toLowerCase()) ?? '1.0';
    return Number(level.slice(2)) > 15;
  };
  const unknown = unknownMembers(EXCEL_TYPES, office.Excel);
  expect(unknown.filter((member) => !isBeyond(member))).toEqual([]);
});

test('every member of the Excel table has the level that the client asks for or the documentation names', () => {
  expect(wrongLevels(EXCEL_TYPES, clientLevels(), documentedLevels())).toEqual([]);
});
