import { legend, PALETTE, SEVERITIES, SEVERITY_SIGN, type Scheme } from '../../../src/report';
import { LANGUAGES } from '../../../src/strings';
import { contrast, distance, VISIONS } from './support/colour';

const SCHEMES: readonly Scheme[] = ['light', 'dark'];
const PAIRS = [
  ['blocker', 'warning'],
  ['blocker', 'advice'],
  ['warning', 'advice'],
] as const;

/** Ten times what is just noticeable. */
const FAR_ENOUGH = 20;

test('the measures themselves: black on white, and red and green to the colour-blind', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 1);
  expect(distance('#000000', '#FFFFFF', 'usual')).toBeCloseTo(100, 0);
  const [red, green] = ['#B03A2E', '#4F6B1E'];
  expect(distance(red, green, 'usual')).toBeGreaterThan(FAR_ENOUGH * 2);
  expect(distance(red, green, 'deuteranopia')).toBeLessThan(FAR_ENOUGH);
});

describe.each(SCHEMES)('%s', (scheme) => {
  const styles = PALETTE[scheme];

  test.each(VISIONS)('fills differ to the eye: %s', (vision) => {
    for (const [a, b] of PAIRS) {
      expect(distance(styles[a].fill, styles[b].fill, vision)).toBeGreaterThan(FAR_ENOUGH);
    }
  });

  test.each(SEVERITIES)('a text on the fill can be read: %s', (severity) => {
    expect(contrast(styles[severity].fill, styles[severity].font)).toBeGreaterThanOrEqual(4.5);
  });

  test('without colour the letters tell the severities apart', () => {
    const forms = SEVERITIES.map((severity) => {
      const { bold, italic, underline } = styles[severity];
      return JSON.stringify([bold, italic, underline]);
    });
    expect(new Set(forms).size).toBe(3);
    for (const form of ['bold', 'italic', 'underline'] as const)
      expect(SEVERITIES.filter((severity) => styles[severity][form])).toHaveLength(1);
  });

  test.each(LANGUAGES)('the legend tells each severity and what no mark means: %s', (lang) => {
    const rows = legend(lang, scheme);
    expect(rows.map(({ sign }) => sign)).toEqual([...Object.values(SEVERITY_SIGN), '']);
    expect(rows.map(({ style }) => style?.fill)).toEqual([
      ...SEVERITIES.map((severity) => styles[severity].fill),
      undefined,
    ]);
    for (const { word, meaning, colour } of rows) {
      expect([word, meaning, colour].every((text) => text.trim() !== '')).toBe(true);
    }
  });
});
