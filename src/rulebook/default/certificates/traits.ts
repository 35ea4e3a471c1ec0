import { batteryTraits } from './traits/batteries';
import { electricalTraits } from './traits/electrical';
import { energyTraits } from './traits/energy';
import { machineTraits } from './traits/machines';
import { materialTraits } from './traits/materials';
import { peopleTraits } from './traits/people';

/** Every property on which a requirement depends, with the words that tell it. */
export const traits = [
  ...electricalTraits,
  ...batteryTraits,
  ...peopleTraits,
  ...materialTraits,
  ...machineTraits,
  ...energyTraits,
];
