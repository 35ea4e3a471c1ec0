import type { z } from 'zod';
import type { certificateName as schema } from '../../../schema';
import { listOf } from '../listOf';

/**
 * A certificate by its names; `aliases` is a comma-separated list of what sellers write. Case,
 * spaces, hyphens, dots and underscores do not matter, so only real differences are listed.
 */
export function certificateName(
  id: string,
  zh: string,
  en: string,
  aliases = '',
): z.infer<typeof schema> {
  return { id, name: { zh, en }, aliases: listOf(aliases) };
}
