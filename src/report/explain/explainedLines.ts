import type { Lang } from '../../strings';
import { labelled } from '../format/lists';
import type { ExplainedPart } from './explained';

/** Parts as lines of plain text: `label: text`, or a line for each item below its label. */
export function explainedLines(
  parts: readonly Pick<ExplainedPart, 'label' | 'text'>[],
  lang: Lang,
): string[] {
  return parts.flatMap(({ label, text }) =>
    typeof text === 'string'
      ? [labelled(label, text, lang)]
      : [labelled(label, '', lang).trimEnd(), ...text.map((item) => `  ${item}`)],
  );
}
