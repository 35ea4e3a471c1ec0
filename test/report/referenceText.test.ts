import { referenceText } from '../../src/report/referenceText';
import { loadDefault } from '../../src/rulebook';

test.each([
  [
    '官方未公开，假定：标题必填 / not public; assumed: a title',
    '官方未公开，假定：标题必填',
    'not public; assumed: a title',
  ],
  [
    'ST mark / PSC (Consumer Product Safety Act)',
    'ST mark / PSC (Consumer Product Safety Act)',
    'ST mark / PSC (Consumer Product Safety Act)',
  ],
  ['2006/42/EC', '2006/42/EC', '2006/42/EC'],
  [
    '平台公告 / the announcement（部分为假定 / some is assumed）',
    '平台公告（部分为假定）',
    'the announcement (some is assumed)',
  ],
  ['a.example/b（假定 / assumed）', 'a.example/b（假定）', 'a.example/b (assumed)'],
  [
    'a.example/b; 公开工具 / public tools; c.example/d, c.example/?e=1',
    'a.example/b; 公开工具; c.example/d, c.example/?e=1',
    'a.example/b; public tools; c.example/d, c.example/?e=1',
  ],
  ['官方公告（2023-10）', '官方公告（2023-10）', '官方公告（2023-10）'],
])('%s', (reference, zh, en) => {
  expect(referenceText(reference, 'zh')).toBe(zh);
  expect(referenceText(reference, 'en')).toBe(en);
});

test('the English source of anything in the default book holds no Chinese where it is written in both languages', () => {
  const { rules, pools, certificates, taPlus } = loadDefault();
  const all = [...rules, ...pools, ...certificates.requirements, taPlus.easyReturn];
  const both = all.filter(({ reference }) => /\p{Script=Han}.* \/ /u.test(reference));
  expect(both.length).toBeGreaterThan(20);
  for (const { reference } of both) {
    expect(referenceText(reference, 'en')).not.toMatch(/\p{Script=Han}/u);
    expect(referenceText(reference, 'zh')).not.toMatch(/not public|assumed|tooling|announcement/);
  }
});
