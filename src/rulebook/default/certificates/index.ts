import type { z } from 'zod';
import type { certificates as schema } from '../../schema';
import { accessories, includes, serves, takesFromAll, users } from './accessories';
import { categories } from './categories';
import { coreParts } from './coreParts';
import { names } from './names';
import { requirements } from './requirements';
import { plain } from './plain';
import { together } from './together';
import { traits } from './traits';
import { undecided } from './undecided';

/** What markets ask for, and the words by which certificates and products are recognised. */
export const certificates: z.infer<typeof schema> = {
  expiringWithinDays: 90,
  names,
  traits,
  accessories,
  serves,
  includes,
  takesFromAll,
  users,
  plain,
  together,
  categories,
  undecided,
  requirements,
  coreParts,
};
