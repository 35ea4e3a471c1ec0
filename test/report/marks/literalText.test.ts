import fc from 'fast-check';
import { literalText } from '../../../src/report';

test.each([
  '=HYPERLINK("http://x","y")',
  '+1+cmd|calc',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '＝1+1',
  "'quoted",
  '1601034567890',
  '1.6E+12',
  '2026-03-04',
  '3/4',
  '(5)',
  '$5',
  '5%',
  '.5',
  '#N/A',
  'TRUE',
  'Mar 5',
  'may-2026',
  '１２３',
  '１２：００',
  '﹣１',
  '﹦1+1',
  'ＴＲＵＥ',
  'Ｍａｒ ５',
  '₹5',
  'US$5',
  'WAHR',
  'ложь',
])('Excel would take %j for something else, so it is quoted', (value) => {
  expect(literalText(value)).toBe(`'${value}`);
});

test.each([
  '',
  '标题重复',
  '▲ 必改：标题重复',
  '|price!|',
  'Wireless Earphones 5.3',
  'Premium: RTS',
  'Wahrheit',
  'ＵＳＢ灯',
  'USB-C',
])('%j stays as it is', (value) => {
  expect(literalText(value)).toBe(value);
});

test('no text at all begins with a sign that makes a formula of it', () => {
  fc.assert(
    fc.property(fc.constantFrom('=', '+', '-', '@', ' =', ''), fc.string(), (sign, rest) => {
      const written = literalText(sign + rest);
      expect(written).not.toMatch(/^\s*[=+\-@]/);
      expect(written.replace(/^'/, '') === sign + rest || written === sign + rest).toBe(true);
    }),
  );
});
