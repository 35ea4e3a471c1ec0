import { z } from 'zod';
import type { Section } from '../../../src/excel/store';
import { envelopeXml, parseEnvelope, type Envelope } from '../../../src/excel/store/envelope';
import { WorkbookDocument, type Part } from '../../../src/excel/store/storeDocument';

const colours: Section<{ names: string[] }> = {
  name: 'colours',
  schema: z.object({ names: z.array(z.string()) }),
  empty: { names: [] },
};
const NOW = new Date('2026-05-01T00:00:00Z');

const envelope = (more: Partial<Envelope> = {}): Envelope => ({
  version: 1,
  revision: 3,
  saved: '2026-04-01T00:00:00.000Z',
  sections: { colours: { names: ['red'] } },
  ...more,
});
const part = (id: string, more: Partial<Envelope> = {}): Part => ({
  id,
  xml: envelopeXml(envelope(more)),
});
const open = (...parts: Part[]): WorkbookDocument => new WorkbookDocument(parts, () => NOW);
const reopened = (document: WorkbookDocument): WorkbookDocument =>
  open({ id: 'again', xml: envelopeXml(document.saved()) });
const codes = ({ problems }: WorkbookDocument): string[] => problems.map(({ code }) => code);

test('a workbook that says nothing gives what is empty, and no problem', () => {
  const document = open();
  expect(document.get(colours)).toEqual({ names: [] });
  expect(document.problems).toEqual([]);
  expect(document.isChanged).toBe(false);
});

test('what is set is read back after it was saved, by a higher revision', () => {
  const document = open(part('a'));
  document.set(colours, { names: ['red', '绿 <&>'] });
  expect(document.get(colours).names).toContain('绿 <&>');
  expect(document.saved()).toMatchObject({ revision: 4, saved: NOW.toISOString() });
  expect(reopened(document).get(colours)).toEqual({ names: ['red', '绿 <&>'] });
});

test('sections and members that this version does not know are kept', () => {
  const strange = {
    ...envelope(),
    future: [1],
    sections: { tomorrow: { x: 1 }, colours: { names: [] } },
  };
  const document = open({ id: 'a', xml: envelopeXml(strange) });
  document.set(colours, { names: ['blue'] });
  const saved = document.saved();
  expect(saved.sections['tomorrow']).toEqual({ x: 1 });
  expect(saved['future']).toEqual([1]);
});

test('a newer envelope is read, said so, and keeps its version', () => {
  const document = open(part('a', { version: 9 }));
  expect(codes(document)).toEqual(['storeNewer']);
  expect(document.get(colours).names).toEqual(['red']);
  expect(document.saved().version).toBe(9);
});

test.each([
  ['no XML', 'rubbish'],
  ['no JSON', '<workbook xmlns="urn:youpin-precheck:workbook">{"version":1,</workbook>'],
  ['not the document', '<workbook xmlns="urn:youpin-precheck:workbook">{"version":"x"}</workbook>'],
])('a damaged part (%s) is a problem, starts afresh, and its text is kept aside', (_, xml) => {
  const document = open({ id: 'bad', xml });
  expect(codes(document)).toEqual(['storeDamaged']);
  expect(document.get(colours)).toEqual(colours.empty);
  document.set(colours, { names: ['new'] });
  expect(document.partId).toBe('bad');
  expect(document.saved().aside).toEqual([{ when: NOW.toISOString(), text: xml }]);
  expect(codes(reopened(document))).toEqual([]);
});

test('a damaged section harms no other, and is kept aside when it is replaced', () => {
  const document = open(part('a', { sections: { colours: { names: 7 }, other: 1 } }));
  expect(document.get(colours)).toEqual(colours.empty);
  expect(document.problems).toEqual([{ code: 'storeDamaged', detail: 'colours' }]);
  document.set(colours, { names: ['ok'] });
  const saved = document.saved();
  expect(saved.sections['other']).toBe(1);
  expect(saved.aside?.[0]).toMatchObject({ section: 'colours', text: '{"names":7}' });
});

test('a damaged section that was only read stays as it was', () => {
  const bad = { colours: { names: 7 } };
  const document = open(part('a', { sections: bad }));
  document.get(colours);
  expect(document.isChanged).toBe(false);
  expect(document.saved().sections).toEqual(bad);
});

test('of several parts the newest wins, whatever their order, and the others are superseded', () => {
  const old = part('old', { saved: '2026-01-01T00:00:00.000Z', revision: 99 });
  const recent = part('new', { sections: { colours: { names: ['newest'] } } });
  for (const parts of [
    [old, recent],
    [recent, old],
  ]) {
    const document = open(...parts);
    expect(document.get(colours).names).toEqual(['newest']);
    expect(document.partId).toBe('new');
    expect(document.superseded).toEqual(['old']);
    expect(codes(document)).toEqual(['storeCopied']);
  }
});

test('beside a sound part a damaged one loses, but its text is kept', () => {
  const document = open({ id: 'bad', xml: 'rubbish' }, part('good'));
  expect(document.partId).toBe('good');
  expect(document.superseded).toEqual(['bad']);
  expect(codes(document)).toEqual(['storeDamaged']);
  expect(document.saved().aside?.[0]?.text).toBe('rubbish');
});

test('parseEnvelope refuses what is none', () => {
  expect(parseEnvelope('<workbook>[]</workbook>')).toBeUndefined();
});
