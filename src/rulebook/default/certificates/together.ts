import type { z } from 'zod';
import type { together as schema } from '../../schema';

type Together = z.infer<typeof schema>;

const listed: (Pick<Together, 'traits'> & Partial<Together>)[] = [
  { traits: ['personalAudio', 'radio'], gives: ['battery', 'lithium', 'commonCharger'] },
  {
    traits: ['wristwatch', 'radio'],
    gives: ['battery', 'lithium', 'connected'],
    takes: ['buttonCell'],
  },
  { traits: ['solar', 'lighting'], gives: ['battery', 'lowVoltage'] },
  { traits: ['charged', 'electronic'], gives: ['battery', 'lithium'] },
  { traits: ['charged', 'powerTool'], gives: ['battery', 'lithium'] },
  { traits: ['charged', 'lighting'], gives: ['battery', 'lithium', 'lowVoltage'] },
  { traits: ['lively', 'toys'], gives: ['battery'] },
  { traits: ['remote', 'toys'], gives: ['radio'] },
  // What a child drives or builds is no machine: 2006/42/EC, Article 3.
  { traits: ['toys'], takes: ['machinery', 'sparePart'] },
  // Furniture and shoes are no textiles, whatever covers them: (EU) 1007/2011 speaks of coverings.
  { traits: ['upholstered'], takes: ['textile'] },
  { traits: ['footwear'], takes: ['textile', 'toys'] },
  // What heats or glows in clothes: 2011/65/EU, Article 3(1).
  { traits: ['textile', 'powered'], gives: ['electronic'] },
  // Machines touch the food that they make: (EC) 1935/2004, Article 1(2).
  { traits: ['foodstuff', 'machinery'], gives: ['foodContact'] },
  // Parts of vehicles are outside: 2011/65/EU, Article 2(4)(f).
  { traits: ['autoPart'], takes: ['electronic', 'lowVoltage'] },
];

/** What traits tell together, however far apart a title names them. */
export const together = listed.map((each): Together => ({ gives: [], takes: [], ...each }));
