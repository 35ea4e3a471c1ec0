import { batteryRequirements } from './requirements/batteries';
import { bodyContactRequirements } from './requirements/bodyContact';
import { childrenRequirements } from './requirements/children';
import { consumerRequirements } from './requirements/consumer';
import { foodContactRequirements } from './requirements/foodContact';
import { furnitureRequirements } from './requirements/furniture';
import { machineryRequirements } from './requirements/machinery';
import { mainsElsewhereRequirements } from './requirements/mainsElsewhere';
import { mainsEuropeRequirements } from './requirements/mainsEurope';
import { radioRequirements } from './requirements/radio';
import { textileRequirements } from './requirements/textiles';
import { furtherBodyRequirements } from './requirements/bodyFurther';
import { buildingRequirements } from './requirements/building';
import { furtherConsumerRequirements } from './requirements/consumerFurther';
import { energyRequirements } from './requirements/energy';
import { furtherMainsRequirements } from './requirements/mainsFurther';
import { furtherRadioRequirements } from './requirements/radioFurther';
import { waterAndCanadaRequirements } from './requirements/waterAndCanada';

/** What markets ask of products, by kind of goods; a selection, and no legal advice. */
export const requirements = [
  ...consumerRequirements,
  ...mainsEuropeRequirements,
  ...mainsElsewhereRequirements,
  ...radioRequirements,
  ...batteryRequirements,
  ...childrenRequirements,
  ...foodContactRequirements,
  ...bodyContactRequirements,
  ...textileRequirements,
  ...furnitureRequirements,
  ...machineryRequirements,
  ...buildingRequirements,
  ...furtherConsumerRequirements,
  ...energyRequirements,
  ...furtherMainsRequirements,
  ...furtherRadioRequirements,
  ...waterAndCanadaRequirements,
  ...furtherBodyRequirements,
];
