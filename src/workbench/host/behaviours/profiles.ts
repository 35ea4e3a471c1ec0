import type { Since } from '../engine/types';
import type { ExcelName } from './behaviour';

/** One Excel: where it runs, and how far its ExcelApi goes. */
export interface Profile {
  readonly platform: 'Windows' | 'Mac' | 'the web';
  readonly apiLevel: Since;
}

/** The three of Microsoft 365, and the two that are bought once. */
export const PROFILES: Readonly<Record<ExcelName, Profile>> = {
  windows: { platform: 'Windows', apiLevel: '1.20' },
  mac: { platform: 'Mac', apiLevel: '1.20' },
  web: { platform: 'the web', apiLevel: '1.20' },
  excel2024: { platform: 'Windows', apiLevel: '1.17' },
  excel2021: { platform: 'Windows', apiLevel: '1.14' },
};
