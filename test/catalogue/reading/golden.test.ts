import { allSaid, formatsOf, GOLDEN_READINGS } from './goldenReadings';

describe.each(GOLDEN_READINGS)('$file', ({ cases }) => {
  test.each(cases.map((each) => [each.name, each] as const))('%s', (_, each) => {
    const formats = each.formats && formatsOf(each.formats);
    for (const [key, values] of Object.entries(each.expect)) {
      expect([key, allSaid(each.grid, formats, key)]).toEqual([key, values]);
    }
  });
});
