import { PackageWriter } from '../../../src/workbench/page/save/PackageWriter';

/** A zip of these parts. */
export async function zipOf(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const target = new PackageWriter();
  for (const [name, text] of Object.entries(parts)) await target.add(name, text);
  return target.finish();
}
