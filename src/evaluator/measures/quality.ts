import { fillNaN, type MeasureFunction } from './helpers';

/** Scores are out of 5 on old pages of the platform, out of 6 on new ones. */
const [OLD_SCALE, NEW_SCALE] = [5, 6];

/**
 * The quality score out of 5.
 *
 * @param maximum stated by the seller; else by the sheet, where a score above 5 is out of 6
 */
export function qualityOutOf5(maximum: number | undefined): MeasureFunction {
  return (frame, out) => {
    const scores = frame.catalogue.columns.qualityScore;
    if (scores === undefined) {
      fillNaN(frame, out);
      return;
    }
    const usual = maximum ?? scores.outOf ?? OLD_SCALE;
    const most = maximum ?? Math.max(usual, NEW_SCALE);
    for (let i = 0; i < frame.count; i++) {
      const score = scores.values[frame.start + i]!;
      const scale = score <= usual ? usual : most;
      out[i] = score <= scale ? (score * 5) / scale : NaN;
    }
  };
}
