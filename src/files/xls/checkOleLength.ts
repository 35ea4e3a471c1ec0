import { FileFailure, damaged } from '../fileFailure';

/** Sectors that the header itself lists as holding the allocation table. */
const LISTED_IN_HEADER = 109;
const HEADER_LIST = 0x4c;
const FREE = 0xffffffff;
/** Marks of the table's own sectors; real sector numbers are smaller. */
const FIRST_MARK = 0xfffffffa;

/**
 * Throws `truncated` where an OLE file ends before the last sector that its allocation table uses,
 * since readers of the format fill what is missing with nothing and say nothing.
 */
export function checkOleLength(bytes: Buffer): void {
  if (bytes.length < 512) throw new FileFailure({ code: 'truncated' });
  const sectorBits = bytes.readUInt16LE(0x1e);
  if (sectorBits !== 9 && sectorBits !== 12) throw damaged();
  const sectorSize = 2 ** sectorBits;
  const last = lastUsedSector(bytes, sectorSize);
  // Sector 0 follows the header's; some writers leave the last sector short.
  if (bytes.length <= (last + 1) * sectorSize) throw new FileFailure({ code: 'truncated' });
}

function lastUsedSector(bytes: Buffer, sectorSize: number): number {
  const perSector = sectorSize / 4;
  let last = 0;
  tableSectors(bytes, sectorSize).forEach((sector, index) => {
    const start = (sector + 1) * sectorSize;
    if (start + sectorSize > bytes.length) throw new FileFailure({ code: 'truncated' });
    for (let i = perSector - 1; i >= 0; i--) {
      if (bytes.readUInt32LE(start + i * 4) === FREE) continue;
      last = Math.max(last, index * perSector + i);
      return;
    }
  });
  return last;
}

/** Numbers of the sectors that hold the allocation table: the header's list, then a chain of lists. */
function tableSectors(bytes: Buffer, sectorSize: number): number[] {
  const sectors = readList(bytes, HEADER_LIST, LISTED_IN_HEADER);
  let next = bytes.readUInt32LE(0x44);
  for (let left = bytes.readUInt32LE(0x48); left > 0 && next < FIRST_MARK; left--) {
    const start = (next + 1) * sectorSize;
    if (start + sectorSize > bytes.length) throw new FileFailure({ code: 'truncated' });
    sectors.push(...readList(bytes, start, sectorSize / 4 - 1));
    next = bytes.readUInt32LE(start + sectorSize - 4);
  }
  return sectors;
}

function readList(bytes: Buffer, start: number, length: number): number[] {
  return Array.from({ length }, (_, i) => bytes.readUInt32LE(start + i * 4)).filter(
    (sector) => sector < FIRST_MARK,
  );
}
