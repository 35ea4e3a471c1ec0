import type { z } from 'zod';
import type { categoryName as schema } from '../../schema';
import { listOf } from './listOf';

const named = (gives: string, names: string): z.infer<typeof schema> => ({
  names: listOf(names),
  gives: gives.split(' '),
});

/** What a category says that is this one word, where a title with the word may speak of something else. */
export const categories: z.infer<typeof schema>[] = [
  named('window', 'windows, window, 窗, 窗户'),
  named('machinery', 'generators, compressors, presses, jacks, 压缩机'),
  named('radio connected coveredRadio', 'routers'),
  named('radio connected battery lithium commonCharger', 'tablets, 平板'),
  named('electronic', 'mouse, mice'),
  named('mains gulfListed', 'fans'),
  named('mains foodContact', 'ovens'),
  named('furniture', 'beds, tables'),
  named('foodContact', 'plates'),
  named('jewellery', 'rings'),
];
