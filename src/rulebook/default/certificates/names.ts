import { americanNames } from './names/americas';
import { asiaPacificNames } from './names/asiaPacific';
import { europeanNames } from './names/europe';
import { internationalNames } from './names/international';

/** Every certificate, report, mark and registration that a sheet may name. */
export const names = [
  ...europeanNames,
  ...americanNames,
  ...asiaPacificNames,
  ...internationalNames,
];
