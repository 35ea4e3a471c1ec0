/** A header that no other column has: `Column1` for an empty one, `Price2` for a second `Price`. */
export function uniqueHeader(shown: string, taken: Set<string>): string {
  const base = shown === '' ? 'Column' : shown;
  let name = shown;
  for (
    let number = shown === '' ? 1 : 2;
    name === '' || taken.has(name.toLowerCase());
    number += 1
  ) {
    name = `${base}${number}`;
  }
  taken.add(name.toLowerCase());
  return name;
}
