import { FileFailure, damaged } from '../fileFailure';

/** Sectors that the header itself lists as holding the allocation table. */
const LISTED_IN_HEADER = 109;
const HEADER_LIST = 0x4c;
/** Entries from here on are marks, not numbers of sectors. */
const FIRST_MARK = 0xfffffffa;
/** Marks of the sectors that hold the table itself. */
const TABLE_MARKS: readonly number[] = [0xfffffffd, 0xfffffffc];

/** Where the header says where chains start that may be of one sector only. */
const CHAIN_STARTS = [0x30, 0x3c];
/** Where the first folder entry, the root's, says so. */
const ROOT_START = 0x74;

/**
 * Throws `truncated` where an OLE file ends before the last sector that its allocation table leads
 * to, since readers of the format fill what is missing with nothing and say nothing.
 */
export function checkOleLength({ buffer, byteOffset, length }: Uint8Array): void {
  if (length < 512) throw new FileFailure({ code: 'truncated' });
  const bytes = new DataView(buffer, byteOffset, length);
  const sectorBits = bytes.getUint16(0x1e, true);
  if (sectorBits !== 9 && sectorBits !== 12) throw damaged();
  const sectorSize = 2 ** sectorBits;
  const starts = CHAIN_STARTS.map((at) => bytes.getUint32(at, true));
  const root = (starts[0]! + 1) * sectorSize + ROOT_START;
  if (root + 4 > bytes.byteLength) throw new FileFailure({ code: 'truncated' });
  starts.push(bytes.getUint32(root, true));
  const known = starts.filter((sector) => sector < FIRST_MARK);
  const last = Math.max(lastSector(bytes, sectorSize), ...known);
  // Sector 0 follows the header's; some writers leave the last sector short.
  if (bytes.byteLength <= (last + 1) * sectorSize) throw new FileFailure({ code: 'truncated' });
  checkChains(bytes, sectorSize);
}

/**
 * Throws `damaged` where a chain leads back into itself: a reader that follows it never comes to its
 * end. Each entry is looked at once.
 */
function checkChains(bytes: DataView, sectorSize: number): void {
  const perSector = sectorSize / 4;
  const next = new Uint32Array(Math.ceil(bytes.byteLength / sectorSize)).fill(FIRST_MARK);
  tableSectors(bytes, sectorSize).forEach((sector, index) => {
    const start = (sector + 1) * sectorSize;
    for (let i = 0; i < perSector; i++) {
      const at = index * perSector + i;
      if (at < next.length) next[at] = bytes.getUint32(start + i * 4, true);
    }
  });
  // By sector: the walk that came by first; a walk that comes by its own trace goes in a circle.
  const seen = new Uint32Array(next.length);
  for (let first = 0; first < next.length; first++) {
    for (let at = first; at < next.length && seen[at] === 0; at = next[at]!) {
      seen[at] = first + 1;
      const follower = next[at]!;
      if (follower < next.length && seen[follower] === first + 1) throw damaged();
    }
  }
}

/**
 * The last sector that some entry leads to or that the table takes up. Ends of chains don't count:
 * some writers fill the rest of the table with them.
 */
function lastSector(bytes: DataView, sectorSize: number): number {
  const perSector = sectorSize / 4;
  let last = 0;
  tableSectors(bytes, sectorSize).forEach((sector, index) => {
    const start = (sector + 1) * sectorSize;
    if (start + sectorSize > bytes.byteLength) throw new FileFailure({ code: 'truncated' });
    for (let i = 0; i < perSector; i++) {
      const entry = bytes.getUint32(start + i * 4, true);
      if (entry < FIRST_MARK) last = Math.max(last, entry);
      else if (TABLE_MARKS.includes(entry)) last = Math.max(last, index * perSector + i);
    }
  });
  return last;
}

/** Numbers of the sectors that hold the allocation table: the header's list, then a chain of lists. */
function tableSectors(bytes: DataView, sectorSize: number): number[] {
  const sectors = readList(bytes, HEADER_LIST, LISTED_IN_HEADER);
  let next = bytes.getUint32(0x44, true);
  for (let left = bytes.getUint32(0x48, true); left > 0 && next < FIRST_MARK; left--) {
    const start = (next + 1) * sectorSize;
    if (start + sectorSize > bytes.byteLength) throw new FileFailure({ code: 'truncated' });
    sectors.push(...readList(bytes, start, sectorSize / 4 - 1));
    next = bytes.getUint32(start + sectorSize - 4, true);
  }
  return sectors;
}

function readList(bytes: DataView, start: number, length: number): number[] {
  return Array.from({ length }, (_, i) => bytes.getUint32(start + i * 4, true)).filter(
    (sector) => sector < FIRST_MARK,
  );
}
