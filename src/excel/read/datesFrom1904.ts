/** Serial of 2000-01-01 in workbooks whose dates count from 1904; 36,526 in others. */
const IN_1904 = 35_064;

const KNOWN = new WeakMap<object, boolean>();

/**
 * Whether the workbook's dates count from 1904, as old Mac workbooks do: no property says so, but the
 * serial of a date. Queues the question, once for a workbook; the answer is known after the next sync.
 */
export function queueDatesFrom1904({ workbook }: Excel.RequestContext): () => boolean {
  const { context } = Office;
  const known = KNOWN.get(context);
  if (known !== undefined) return () => known;
  const day = workbook.functions.date(2000, 1, 1);
  day.load('value');
  return () => {
    const answer = day.value === IN_1904;
    KNOWN.set(context, answer);
    return answer;
  };
}
