import type { Package } from './Package';
import { readTags } from '../xml/readXml';

/** What a part says of another. */
export interface Relation {
  readonly id: string;
  /** The last word of its address, which strict and transitional workbooks share, such as `worksheet`. */
  readonly type: string;
  /** Name of the part in the package, or an address outside of it. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The relations of a part, '' for the package's own; none where it has no such part. */
export async function readRelations(file: Package, part: string): Promise<readonly Relation[]> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const entry = file.find(`${folder}_rels/${part.slice(slash)}.rels`);
  if (!entry) return [];
  const relations: Relation[] = [];
  const attributes = ['Id', 'Type', 'Target', 'TargetMode'];
  await readTags(file.small(entry), ['Relationship'], attributes, (_, tag) => {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = tag;
    const isExternal = mode === 'External';
    const found = isExternal ? target : resolvePath(folder, target);
    relations.push({ id, type: type.slice(type.lastIndexOf('/') + 1), target: found, isExternal });
  });
  return relations;
}

/** A target as a name of the package: relative to the folder, or from the root on where it begins with `/`. */
function resolvePath(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps = path.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of unescaped(path).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function unescaped(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
