import type { RawCell, Reading } from '../types';
import { type NumericType, readNumeric } from './numeric';
import { invalid } from './reading';

const DONE = [
  '开通',
  '绑定',
  '设置',
  '上传',
  '开启',
  '加入',
  '参加',
  '报名',
  '支持',
  '配置',
  '添加',
];

const YES = [
  ...['是', '有', '支持', '可', '可以', '开', '对', '包含', '含', '已有'],
  ...['y', 'yes', 't', 'true', 'on', 'supported', 'support', 'available', 'enabled'],
  ...['√', '✓', '✔', '✅', '☑'],
  ...DONE.map((done) => `已${done}`),
];

const NO = [
  ...[
    '否',
    '无',
    '没有',
    '不是',
    '不支持',
    '不可',
    '不可以',
    '关',
    '错',
    '不含',
    '不包含',
    '不参加',
  ],
  ...['n', 'no', 'f', 'false', 'off', 'not supported', 'unsupported', 'unavailable', 'disabled'],
  ...['×', 'x', '✗', '✘', '✕', '✖', '❌', '☒'],
  ...DONE.map((done) => `未${done}`),
];

/** 1 or 0. */
export const FLAG: NumericType = {
  convert: (plain) => (plain === 1 || plain === 0 ? plain + 0 : NaN),
  asWritten: { least: 0, most: 1, whole: true },
  refusal: () => 'notAFlag',
  words: new Map([
    ...YES.map((word) => [word, 1] as const),
    ...NO.map((word) => [word, 0] as const),
  ]),
  readText: () => invalid('notAFlag'),
};

/** Reads yes or no: `是`, `N`, `√`, `未开通`. In a column of flags `无` says no, not nothing. */
export function readFlag(raw: RawCell): Reading<number> {
  return readNumeric(FLAG, raw);
}
