/** Days that one unit is, by how the unit begins. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:天|日|个?工作日|个?自然日|(?:(?:business|working|calendar) )?days?\b|d\b|\(s\))/, 1],
  [/^(?:周|个?星期|个?礼拜|weeks?\b|wks?\b)/, 7],
  [/^(?:个?月|months?\b)/, 30],
  [/^(?:个?小时|hours?\b|hrs?\b|h\b)/, 1 / 24],
];

/** Days of the unit that a text in lower case begins with; undefined where it begins with none. */
export function dayUnit(text: string): number | undefined {
  return UNITS.find(([start]) => start.test(text))?.[1];
}
