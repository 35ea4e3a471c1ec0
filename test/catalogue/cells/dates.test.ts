import { readDate } from '../../../src/catalogue/cells/readDate';
import { readValidity } from '../../../src/catalogue/cells/readValidity';
import { readsAs, refused, values } from './cases';

/** 2026-05-25 and 2031-05-25. */
const FROM = 46_167;
const TO = 47_993;
const FOREVER = 2_958_465;

describe('date', () => {
  readsAs(readDate, [
    ...refused('missing', '', '-', 'N/A', '暂无'),
    ...refused('errorValue', '#REF!'),
    ...values(
      ...(
        [
          ...[FROM, FROM + 0.75, String(FROM), `${FROM}.5`, 20260525, '20260525'],
          ...['2026-05-25', '2026/5/25', '2026.05.25', '2026年5月25日', '２０２６－０５－２５'],
          ...['2026-05-25 13:45', '2026-05-25T13:45:00Z', '2026-05-25T13:45:00.000+08:00'],
          ...['25/05/2026', '05/25/2026', '25.05.2026', '25-05-2026 08:00'],
          ...['May 25, 2026', '25 May 2026', '25-May-2026', 'may 25 2026', '25th May, 2026'],
        ] as const
      ).map((cell) => [cell, FROM] as const),
      ['1990-01-01', 32_874],
      ['2100-12-31', 73_415],
      ['05/05/2026', 46_147],
      ['2024-02-29', 45_351],
    ),
    ...refused('ambiguousDate', '05/06/2026', '5/6/2026', '05-06-2026'),
    ...refused(
      'notADate',
      ...['2026-02-30', '2023-02-29', '2026-13-01', '31/04/2026', '1989-12-31', '2101-01-01'],
      ...['tomorrow', '明天', '2026-05', 0, -1, 1, 32_873, 73_416, 20261301, true, NaN, Infinity],
    ),
  ]);
});

describe('validity', () => {
  const period = { from: FROM, to: TO };
  readsAs(readValidity, [
    ...refused('missing', '', '-', 'N/A', '无'),
    ...refused('errorValue', '#VALUE!'),
    ...values(
      ...[
        '25/05/2026 - 25/05/2031',
        '25/05/2026-25/05/2031',
        '25/05/2026 – 25/05/2031',
        '２５／０５／２０２６－２５／０５／２０３１',
        '2026-05-25 至 2031-05-25',
        '2026-05-25~2031-05-25',
        '2026-05-25 - 2031-05-25',
        '2026-05-25--2031-05-25',
        '2026/05/25-2031/05/25',
        '2026.5.25-2031.5.25',
        '2026年5月25日至2031年5月25日',
        '2026年5月25日-2031年5月25日',
        '有效期：2026-05-25 至 2031-05-25',
        '2026-05-25 to 2031-05-25',
        'from May 25, 2026 to May 25, 2031',
        `${FROM} - ${TO}`,
      ].map((cell) => [cell, period] as const),
      ...[
        ...['2031-05-25', '2031/05/25', '2031年5月25日', '25/05/2031', TO, String(TO)],
        ...['2031-05-25T00:00:00', '有效期至2031-05-25', 'valid until 25/05/2031', '至 2031-05-25'],
      ].map((cell) => [cell, { to: TO }] as const),
      ['05/06/2026', { to: 46_178 }],
      ...['长期', '长期有效', 'permanent', 'Long-term', '9999-12-31', FOREVER].map(
        (cell) => [cell, { to: FOREVER }] as const,
      ),
      ['2026-05-25 至 长期', { from: FROM, to: FOREVER }],
    ),
    ...refused('rangeReversed', '25/05/2031 - 25/05/2026'),
    ...refused('notADate', 'CE', '5 years', '2026-05-25; 2031-05-25', 5, true),
  ]);
});
