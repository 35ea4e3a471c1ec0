/**
 * The entries of a list that is written as one text: split at commas and line ends, trimmed,
 * blanks dropped. Long lists of words stay readable that way.
 */
export function listOf(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
