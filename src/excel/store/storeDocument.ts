import type { ExcelProblem } from '../../report';
import {
  emptyEnvelope,
  isNewer,
  parseEnvelope,
  VERSION,
  type Aside,
  type Envelope,
} from './envelope';
import type { Section, StoreDocument } from './types';

/** How much damaged text is kept; more would make every save slow. */
const ASIDE_CHARACTERS = 200_000;
const ASIDE_ENTRIES = 5;

export interface Part {
  readonly id: string;
  readonly xml: string;
}

/** The document, and the part of the workbook that it came from. */
export class WorkbookDocument implements StoreDocument {
  readonly problems: ExcelProblem[] = [];
  /** The part to overwrite; undefined: there is none yet. */
  readonly partId: string | undefined;
  /** Parts that this document takes the place of. */
  readonly superseded: readonly string[];
  /** The part that a first save of this document made, for the next one of the same run. */
  added: Excel.CustomXmlPart | undefined;
  /** Whether a save was queued, and with it the end of the superseded parts. */
  isSaved = false;
  private readonly envelope: Envelope;
  private readonly aside: Aside[] = [];
  private readonly values = new Map<string, unknown>();
  private readonly changed = new Set<string>();

  constructor(
    parts: readonly Part[],
    private readonly now: () => Date,
  ) {
    const read = parts.map(({ id, xml }) => ({ id, xml, envelope: parseEnvelope(xml) }));
    let newest: { id: string; envelope: Envelope } | undefined;
    for (const { id, xml, envelope } of read) {
      if (envelope === undefined) this.putAside(xml);
      else if (newest === undefined || isNewer(envelope, newest.envelope))
        newest = { id, envelope };
    }
    this.envelope = newest?.envelope ?? emptyEnvelope();
    this.partId = newest?.id ?? parts[0]?.id;
    this.superseded = parts.map(({ id }) => id).filter((id) => id !== this.partId);
    if (this.aside.length > 0) this.problems.push({ code: 'storeDamaged' });
    if (read.filter(({ envelope }) => envelope !== undefined).length > 1) {
      this.problems.push({ code: 'storeCopied' });
    }
    if (this.envelope.version > VERSION) this.problems.push({ code: 'storeNewer' });
  }

  get isChanged(): boolean {
    return this.changed.size > 0;
  }

  get<T>(section: Section<T>): T {
    const { name, schema, empty } = section;
    if (this.values.has(name)) return this.values.get(name) as T;
    const raw = this.envelope.sections[name];
    const parsed = raw === undefined ? undefined : schema.safeParse(raw);
    const value = parsed?.success === true ? parsed.data : empty;
    if (parsed?.success === false) {
      this.problems.push({ code: 'storeDamaged', detail: name });
      this.putAside(JSON.stringify(raw), name);
    }
    this.values.set(name, value);
    return value;
  }

  set<T>(section: Section<T>, value: T): void {
    // Reads what is there first, so that a damaged text is put aside before it is overwritten.
    this.get(section);
    this.values.set(section.name, value);
    this.changed.add(section.name);
  }

  /** The document to save. Sections that were not changed stay as they were written, read or not. */
  saved(): Envelope {
    const sections = { ...this.envelope.sections };
    for (const name of this.changed) sections[name] = this.values.get(name);
    const aside = [...(this.envelope.aside ?? []), ...this.aside].slice(-ASIDE_ENTRIES);
    return {
      ...this.envelope,
      revision: this.envelope.revision + 1,
      saved: this.now().toISOString(),
      sections,
      ...(aside.length > 0 && { aside }),
    };
  }

  private putAside(text: string, section?: string): void {
    const entry = { when: this.now().toISOString(), text: text.slice(0, ASIDE_CHARACTERS) };
    this.aside.push(section === undefined ? entry : { ...entry, section });
  }
}
