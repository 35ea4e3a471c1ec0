import { explainableCodes, explainCode } from '../../../src/report';
import { loadDefault } from '../../../src/rulebook';
import { ruleIndex } from '../../../src/taskpane/model/rules/ruleIndex';
import { searchRules } from '../../../src/taskpane/model/rules/searchRules';

const book = loadDefault();
const groups = ruleIndex(book, { zh: '商家星等级', en: 'store star level' });
const entries = groups.flatMap((group) => group.entries);
const codesOf = (found: typeof groups): string[] =>
  found.flatMap((group) => group.entries.map(({ code }) => code));

describe('ruleIndex', () => {
  it('holds everything that can be explained', () => {
    const listed = new Set(entries.map(({ code }) => code));
    expect(explainableCodes(book).filter((code) => !listed.has(code))).toEqual([]);
  });

  it('names each entry as its explanation does, in both languages', () => {
    const sample = entries.filter((_, at) => at % 7 === 0);
    for (const { code, kind, name } of sample)
      for (const lang of ['zh', 'en'] as const) {
        const explained = explainCode(book, code, lang);
        const own = explained.found && explained.all.find((each) => each.kind === kind);
        expect(own).toMatchObject({ code, name: name[lang] });
      }
  });

  it('tells the basis of every rule, pool and requirement', () => {
    const judging = entries.filter(({ kind }) => ['rule', 'pool', 'requirement'].includes(kind));
    expect(judging.length).toBeGreaterThan(200);
    expect(judging.filter(({ basis }) => basis === undefined)).toEqual([]);
  });
});

describe('searchRules', () => {
  it.each([
    ['content.images', 'content.images'],
    ['CONTENT.IMAGES', 'content.images'],
    ['ｃｏｎｔｅｎｔ．ｉｍａｇｅｓ', 'content.images'],
    ['内容力', 'content'],
    ['2014/53/EU', 'EU.radio.RED'],
  ])('finds by %s', (words, code) => {
    const found = codesOf(searchRules(groups, { words }));
    expect(found).toContain(code);
    expect(found.length).toBeLessThan(entries.length);
  });

  it('wants every word', () => {
    const both = codesOf(searchRules(groups, { words: '交期 国家甄选' }));
    const one = codesOf(searchRules(groups, { words: '交期' }));
    expect(both.length).toBeLessThan(one.length);
    for (const code of both) expect(one).toContain(code);
  });

  it('keeps to a topic and to a basis', () => {
    const found = searchRules(groups, { words: '', topic: 'governance', basis: 'announced' });
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ topic }) => topic === 'governance')).toBe(true);
    expect(found.flatMap((g) => g.entries).every(({ basis }) => basis === 'announced')).toBe(true);
  });

  it('leaves out groups of which nothing is left', () => {
    expect(searchRules(groups, { words: 'no such words at all' })).toEqual([]);
  });
});
