import type { Paint } from '../../model';
import type { Json } from '../../protocol/types';
import { action, excelType, leadsTo, readWrite, type Scalar } from '../define/excelType';
import { asColour, asFlag, asOneOf, asText } from '../define/values';
import {
  CONDITIONAL_FILL,
  CONDITIONAL_FONT,
  CONDITIONAL_RANGE_FORMAT,
  type ConditionalOf,
} from '../tokens';
import { conditionalOf, repaint } from './conditionalPaint';

/** One property of a format's look; '' when the format leaves it alone, as Excel answers. */
function look(key: keyof Paint, read: (value: Json) => string | boolean): Scalar<ConditionalOf> {
  return readWrite(
    '1.6',
    (target) => conditionalOf(target).paint[key] ?? (read === asFlag ? null : ''),
    (target, value) => {
      repaint(target, { [key]: read(value) });
    },
  );
}

const underline = (value: Json): string => asOneOf(value, ['None', 'Single', 'Double'] as const);

/** `Excel.ConditionalRangeFormat`. Borders are not emulated. */
export const conditionalRangeFormatType = excelType<ConditionalOf>(CONDITIONAL_RANGE_FORMAT, {
  since: '1.6',
  scalars: { NumberFormat: look('numberFormat', asText) },
  nav: {
    Fill: leadsTo('1.6', (target) => CONDITIONAL_FILL.of(target)),
    Font: leadsTo('1.6', (target) => CONDITIONAL_FONT.of(target)),
  },
});

/** `Excel.ConditionalRangeFill`. */
export const conditionalFillType = excelType<ConditionalOf>(CONDITIONAL_FILL, {
  since: '1.6',
  scalars: { Color: look('fill', asColour) },
  call: {
    Clear: action('1.6', (target) => {
      repaint(target, { fill: undefined });
    }),
  },
});

/** `Excel.ConditionalRangeFont`. */
export const conditionalFontType = excelType<ConditionalOf>(CONDITIONAL_FONT, {
  since: '1.6',
  scalars: {
    Color: look('fontColor', asColour),
    Bold: look('bold', asFlag),
    Italic: look('italic', asFlag),
    Underline: look('underline', underline),
    Strikethrough: look('strikethrough', asFlag),
  },
  call: {
    Clear: action('1.6', (target) => {
      repaint(target, {
        fontColor: undefined,
        bold: undefined,
        italic: undefined,
        underline: undefined,
        strikethrough: undefined,
      });
    }),
  },
});
