import { americanNames } from './names/americas';
import { asiaPacificNames } from './names/asiaPacific';
import { buildingNames } from './names/building';
import { europeanNames } from './names/europe';
import { furtherNames } from './names/further';
import { internationalNames } from './names/international';

/** Every certificate, report, mark and registration that a sheet may name. */
export const names = [
  ...europeanNames,
  ...americanNames,
  ...asiaPacificNames,
  ...internationalNames,
  ...buildingNames,
  ...furtherNames,
];
