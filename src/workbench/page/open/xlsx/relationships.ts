import { childrenOf, parseXml } from './xmlTree';
import type { ZipFile } from './ZipFile';

/** Where a part leads. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, such as `worksheet`. */
  readonly type: string;
  /** A part of the zip, or an address where it is external. */
  readonly target: string;
  readonly external: boolean;
}

/** The relationships of a part; '' stands for the whole package. */
export async function relationshipsOf(zip: ZipFile, part: string): Promise<Relationship[]> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const xml = await zip.text(`${folder}_rels/${part.slice(slash)}.rels`);
  if (xml === undefined) return [];
  return childrenOf(parseXml(xml), 'Relationship').map(({ attributes }) => {
    const external = attributes['TargetMode'] === 'External';
    const target = attributes['Target'] ?? '';
    return {
      id: attributes['Id'] ?? '',
      type: (attributes['Type'] ?? '').replace(/^.*\//, ''),
      target: external ? target : resolvePath(folder, target),
      external,
    };
  });
}

function resolvePath(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts = folder.split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.') parts.push(step);
  }
  return parts.join('/');
}
