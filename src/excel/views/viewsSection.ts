import { z } from 'zod';
import type { Section } from '../store';

/** What the list of problems showed when a person gave it a name: filter, grouping and order. */
export interface SavedView {
  readonly name: string;
  readonly filter: Readonly<Record<string, string | boolean>>;
  readonly groupBy: string;
  readonly sort: string;
}

export const VIEWS: Section<readonly SavedView[]> = {
  name: 'views',
  schema: z.array(
    z.object({
      name: z.string(),
      filter: z.record(z.string(), z.union([z.string(), z.boolean()])),
      groupBy: z.string(),
      sort: z.string(),
    }),
  ),
  empty: [],
};
