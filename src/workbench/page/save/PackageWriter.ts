import { attributesOf, DECLARATION, RELATIONSHIPS } from './xml';
import { ZipWriter } from './zip/ZipWriter';

const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

interface Link {
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** Parts with their content types, and the relationships between them. Paths begin at the root, without a slash. */
export class PackageWriter {
  private readonly zip = new ZipWriter();
  private readonly types: [part: string, type: string][] = [];
  private readonly links = new Map<string, Link[]>();

  /** Adds a part; `type` left out: the one of its extension. */
  async add(part: string, text: string | AsyncIterable<string>, type?: string): Promise<void> {
    if (type !== undefined) this.types.push([part, type]);
    await this.zip.add(part, text);
  }

  /** Leads from a part ('': the whole package) to another; the answer is the relationship's id. */
  link(from: string, target: string, type: string, external = false): string {
    const links = this.links.get(from) ?? [];
    this.links.set(from, links);
    const full = type.includes(':') ? type : `${RELATIONSHIPS}/${type}`;
    links.push({ type: full, target: external ? target : `/${target}`, external });
    return `rId${links.length}`;
  }

  /** Writes relationships and types, and ends. */
  async finish(): Promise<Uint8Array<ArrayBuffer>> {
    for (const [from, links] of this.links) {
      const slash = from.lastIndexOf('/') + 1;
      await this.zip.add(
        `${from.slice(0, slash)}_rels/${from.slice(slash)}.rels`,
        relationships(links),
      );
    }
    await this.zip.add('[Content_Types].xml', this.contentTypes());
    return this.zip.finish();
  }

  private contentTypes(): string {
    const overrides = this.types.map(
      ([part, type]) => `<Override${attributesOf({ PartName: `/${part}`, ContentType: type })}/>`,
    );
    return (
      `${DECLARATION}<Types xmlns="${CONTENT_TYPES}">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
      `${overrides.join('')}</Types>`
    );
  }
}

function relationships(links: readonly Link[]): string {
  const all = links.map(({ type, target, external }, index) => {
    const mode = external ? 'External' : undefined;
    return `<Relationship${attributesOf({ Id: `rId${index + 1}`, Type: type, Target: target, TargetMode: mode })}/>`;
  });
  return `${DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${all.join('')}</Relationships>`;
}
