const OUT_OF = /(?:\/|满分|out ?of|of)\s*(\d+(?:\.\d+)?)|(\d+)\s*分制/;

/** The greatest score of the scale that a text in lower case names: `/5`, `分/6分`, `满分6`, `out of 5`. */
export function scaleOf(text: string): number | undefined {
  const found = OUT_OF.exec(text);
  const scale = Number(found?.[1] ?? found?.[2]);
  return scale > 0 ? scale : undefined;
}
