import { labelled, platformTotalsText } from '../../report';
import { text } from '../../strings';
import type { CheckView } from './checkView';
import { firstFew } from './columnLines';

/** How the platform's own tiers compare with the verdicts, and the first rows of which they differ. */
export function platformLines({ lang, catalogue, verdict }: CheckView): string[] {
  const { platform } = verdict.summary;
  const totals = platformTotalsText(platform, lang);
  if (platform === undefined || totals === undefined) return [];
  const kinds = [
    ['platform.premiumThere', platform.premiumThere],
    ['platform.premiumHere', platform.premiumHere],
  ] as const;
  const lists = kinds.flatMap(([key, rows]) => {
    if (rows.length === 0) return [];
    const names = rows.map((row) =>
      text(lang, 'cli.rowLabel', { row: catalogue.rowNumbers[row]! }),
    );
    return [`  ${labelled(text(lang, key), firstFew(names, lang), lang)}`];
  });
  return ['', totals, ...lists];
}
