import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** `base` lies below all rooms of the picture; the workbench is no part of the product. */
const NOT_DRAWN = ['base', 'workbench'];

/** Rooms that each room imports, by the code. */
function importsOfRooms(): Map<string, Set<string>> {
  const rooms = readdirSync('src').filter((room) => !NOT_DRAWN.includes(room));
  return new Map(
    rooms.map((room) => {
      const files = readdirSync(join('src', room), { recursive: true, encoding: 'utf8' });
      const found = files
        .filter((file) => /\.tsx?$/.test(file))
        .flatMap((file) => roomsOf(join('src', room, file)));
      return [room, new Set(found.filter((each) => each !== room && rooms.includes(each)))];
    }),
  );
}

/** Rooms that a file names, in any kind of import. */
function roomsOf(file: string): string[] {
  const named = readFileSync(file, 'utf8').matchAll(/(?:from|import\(|import) ?'(\.[^']+)'/g);
  return Array.from(named, ([, to]) => normalize(join(dirname(file), to!)).split('/')[1]!);
}

/** The arrows of the picture in a README, by the room where they begin. */
function arrowsOf(readme: string): Map<string, Set<string>> {
  const [, picture = ''] = /```mermaid\n([^]*?)```/.exec(readFileSync(readme, 'utf8')) ?? [];
  const arrows = new Map<string, Set<string>>();
  for (const [, left, right] of picture.matchAll(/^ *(.+?) --> (.+)$/gm)) {
    for (const from of idsOf(left!))
      arrows.set(from, new Set([...(arrows.get(from) ?? []), ...idsOf(right!)]));
  }
  return arrows;
}

/** `a & b["a text"]`: a, b. */
const idsOf = (side: string): string[] => side.split(' & ').map((each) => /^\w+/.exec(each)![0]);

/** All that arrows lead to from a room. */
function reached(arrows: ReadonlyMap<string, ReadonlySet<string>>, from: string): Set<string> {
  const met = new Set<string>();
  const open = [from];
  for (let room = open.pop(); room !== undefined; room = open.pop()) {
    for (const next of arrows.get(room) ?? []) {
      if (!met.has(next)) open.push(next);
      met.add(next);
    }
  }
  return met;
}

describe.each(['README.md', 'README.zh-CN.md'])('the picture in %s', (readme) => {
  const arrows = arrowsOf(readme);
  const imports = importsOfRooms();

  test('has an arrow only where one room imports another', () => {
    expect(arrows.size).toBeGreaterThan(9);
    const drawn = [...arrows].flatMap(([from, tos]) => Array.from(tos, (to) => [from, to]));
    expect(drawn.filter(([from, to]) => !imports.get(from!)?.has(to!))).toEqual([]);
  });

  test('leads to all that a room imports', () => {
    const missing = [...imports].flatMap(([room, tos]) => {
      const found = reached(arrows, room);
      return [...tos].filter((to) => !found.has(to)).map((to) => [room, to]);
    });
    expect(missing).toEqual([]);
  });
});
