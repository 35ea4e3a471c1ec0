import { textOfXml } from './xmlText';

/** Number of own rules and ignored findings that a workbook carries, by which its products are judged. */
export interface CarriedRules {
  /** Rules, pools, requirements and settings that differ from the default. */
  readonly changed: number;
  readonly off: number;
  readonly added: number;
  /** Findings that are not shown. */
  readonly ignored: number;
}

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
const sizeOf = (list: unknown): number => (Array.isArray(list) ? list.length : 0);

function parsed(text: string | undefined): Fields {
  try {
    return fieldsOf(JSON.parse(text ?? '{}'));
  } catch {
    return {};
  }
}

/**
 * Counts the changes of own rules (JSON text), and the ignored findings; undefined if there are none. Does not
 * check whether the rules are valid.
 */
export function countCarried(
  ownRules: string | undefined,
  ignored: number,
): CarriedRules | undefined {
  const own = parsed(ownRules);
  const certificates = fieldsOf(own['certificates']);
  const changes = [own['rules'], own['pools'], certificates['requirements']].flatMap((part) =>
    Object.values(fieldsOf(part)).map(fieldsOf),
  );
  const off = changes.filter((change) => change['off'] === true).length;
  const others = [own['settings'], own['industries']].flatMap((part) =>
    Object.keys(fieldsOf(part)),
  );
  const changed = changes.length - off + others.length + sizeOf(certificates['names']);
  const added = sizeOf(own['addRules']) + sizeOf(certificates['addRequirements']);
  return changed + off + added + ignored > 0 ? { changed, off, added, ignored } : undefined;
}

/** The same of a custom XML part; undefined where it is not the add-in's. */
export function carriedInPart(xml: string): CarriedRules | undefined {
  const sections = fieldsOf(parsed(textOfXml(xml))['sections']);
  const { text } = fieldsOf(sections['rulebook']);
  return countCarried(typeof text === 'string' ? text : undefined, sizeOf(sections['ignored']));
}
