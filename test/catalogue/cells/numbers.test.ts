import { readDays } from '../../../src/catalogue/cells/readDays';
import { readFlag } from '../../../src/catalogue/cells/readFlag';
import { readInteger } from '../../../src/catalogue/cells/readInteger';
import { readNumber } from '../../../src/catalogue/cells/readNumber';
import { readShare } from '../../../src/catalogue/cells/readShare';
import { readsAs, refused, values } from './cases';

const nothing = refused(
  'missing',
  ...['', ' ', '-', '—', '--', '——', 'N/A', 'n/a', 'NA', '暂无', '#N/A', 'null', '/'],
  ...['\u00a0', '\u200b', '　', 'Ｎ／Ａ', '－'],
);
const errors = refused('errorValue', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#SPILL!');

describe('number', () => {
  readsAs(readNumber, [
    ...nothing,
    ...refused('missing', '无'),
    ...errors,
    ...values(
      ...([
        [12.5, 12.5],
        [-3, -3],
        [-0, 0],
        ['12.5', 12.5],
        ['１２．５', 12.5],
        ['1,234.50', 1234.5],
        ['1，234．50', 1234.5],
        ['1,00,000', 100_000],
        ['.5', 0.5],
        ['-4', -4],
        ['−4', -4],
        ['+4', 4],
        ['1e-7', 1e-7],
        ['1.5E+3', 1500],
        [' 12.5 kg ', 12.5],
        ['12.5kg', 12.5],
        ['3 kg', 3],
        ['1.2万', 12_000],
        ['1.1万', 11_000],
        ['3k', 3000],
        ['2.5w', 25_000],
        ['85分', 85],
        ['4.8/5', 4.8],
        ['4.8 / 5.0', 4.8],
        ['4.8分/5分', 4.8],
        ['约 12 公斤', 12],
        ['Weight: 12 kg', 12],
      ] as const),
    ),
    ...refused(
      'notANumber',
      ...['abc', '12-15', '1.2.3', '1,23', '91.8%', 'iPhone 12', '12 x 15 cm', NaN, Infinity, true],
    ),
  ]);
});

describe('integer', () => {
  readsAs(readInteger, [
    ...nothing,
    ...errors,
    ...values(
      ...([
        [20, 20],
        ['20', 20],
        ['２０', 20],
        ['00020', 20],
        ['20.0', 20],
        ['Min. order: 20 pieces', 20],
        ['MOQ: 20', 20],
        ['起订量：20件', 20],
        ['20 Pieces', 20],
        ['20 Piece/Pieces', 20],
        ['≥20件', 20],
        ['>=20', 20],
        ['20+', 20],
        ['20件起批', 20],
        ['6 张', 6],
        ['1,000 pcs', 1000],
        ['1.2万', 12_000],
        ['3K+', 3000],
        ['4 yrs', 4],
      ] as const),
    ),
    ...refused('notWhole', 1.5, '1.5', '20.5 pieces'),
    ...refused('negative', -1, '-1', '-2 件'),
    ...refused('notANumber', 'many', '10-20', '50%', '4/5', true, '1e999', '20 pieces (5 boxes)'),
  ]);
});

describe('days', () => {
  readsAs(readDays, [
    ...nothing,
    ...errors,
    ...values(
      ...([
        [15, 15],
        ['15', 15],
        ['15 days', 15],
        ['15天', 15],
        ['15个工作日', 15],
        ['15 business days', 15],
        ['15天内发货', 15],
        ['within 15 days', 15],
        ['≤ 15 天', 15],
        ['7-15天', 15],
        ['7天-15天', 15],
        ['7~15', 15],
        ['７－１５天', 15],
        ['7至15天', 15],
        ['7 to 15 days', 15],
        ['Lead time: 7 - 15 days', 15],
        ['2 weeks', 14],
        ['1-2周', 14],
        ['1个月', 30],
        ['48小时', 2],
        ['50 h', 3],
      ] as const),
    ),
    ...refused('negative', -1),
    ...refused('notANumber', '两周', 'soon', '15 kg', '1-100: 15; 101-500: 20', false),
  ]);
});

describe('share', () => {
  readsAs(readShare, [
    ...nothing,
    ...errors,
    ...values(
      ...([
        [0.918, 0.918],
        ['0.918', 0.918],
        ['91.8%', 0.918],
        ['９１．８％', 0.918],
        ['91.8 %', 0.918],
        ['≥91.8%', 0.918],
        [91.8, 0.918],
        ['91.8', 0.918],
        [0, 0],
        [1, 1],
        ['1%', 0.01],
        ['0.5%', 0.005],
        [100, 1],
        ['100%', 1],
      ] as const),
    ),
    ...refused('notAShare', -0.1, 101, '101%', '-5%', '≤2h', '4.8/5', 'high', true, NaN),
  ]);
});

describe('flag', () => {
  const yes = [
    ...['是', 'Y', 'y', 'Yes', 'TRUE', 'True', '√', '✓', '✔', '✔️', '1', 1, true, '有', '支持'],
    ...['已开通', '已绑定', '已设置', 'Ｙ', ' 是 ', 'supported'],
  ];
  const no = [
    ...['否', 'N', 'no', 'False', '×', '✗', '✘', 'x', '0', 0, false, '不支持', '未开通', '未绑定'],
    ...['未设置', '无', '没有', 'Not supported'],
  ];
  readsAs(readFlag, [
    ...refused('missing', '', '-', '—', 'N/A', 'NA', '暂无', '#N/A', 'null', '/'),
    ...errors,
    ...values(...yes.map((cell) => [cell, 1] as const), ...no.map((cell) => [cell, 0] as const)),
    ...refused('notAFlag', 2, -1, 0.5, '2', 'maybe', '也许', '已下架', NaN),
  ]);
});
