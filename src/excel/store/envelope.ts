import { z } from 'zod';
import { textOfXml, xmlOf } from '../../report/carried/xmlText';

/** Version of the envelope, not of the sections in it. */
export const VERSION = 1;

const ASIDE = z.object({
  /** ISO time at which it was put aside. */
  when: z.string(),
  /** Name of the damaged section; absent: the whole text was damaged. */
  section: z.string().optional(),
  text: z.string(),
});

/** What is kept of a damaged text. */
export type Aside = z.infer<typeof ASIDE>;

const ENVELOPE = z.looseObject({
  version: z.number().int().positive(),
  /** Counts the saves; the newest of several parts has the highest. */
  revision: z.number().int().nonnegative(),
  /** ISO time of the last save. */
  saved: z.string(),
  sections: z.record(z.string(), z.unknown()),
  aside: z.array(ASIDE).optional(),
});

/** The document as it is kept, sections unread; members of newer versions are kept. */
export type Envelope = z.infer<typeof ENVELOPE>;

export function emptyEnvelope(): Envelope {
  return { version: VERSION, revision: 0, saved: '', sections: {} };
}

/** The envelope in a part; undefined if it is damaged. */
export function parseEnvelope(xml: string): Envelope | undefined {
  const text = textOfXml(xml);
  if (text === undefined) return undefined;
  try {
    const parsed = ENVELOPE.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

export const envelopeXml = (envelope: Envelope): string => xmlOf(JSON.stringify(envelope));

/** Of two envelopes the one that was saved last; times of two computers decide, then the revision. */
export function isNewer(a: Envelope, b: Envelope): boolean {
  return a.saved === b.saved ? a.revision > b.revision : a.saved > b.saved;
}
