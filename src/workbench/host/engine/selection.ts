/** The part of a load for one object: `all` scalars, and selections of members by name. A leaf has neither. */
export interface Selection {
  all: boolean;
  readonly members: Map<string, Selection>;
}

/**
 * Reads `Select` and `Expand`. Nothing selected means everything; `$none` selects nothing; `a/b` selects
 * `b` of `a`; an expanded path is loaded whole.
 */
export function readSelection(
  select: readonly string[] | null | undefined,
  expand: readonly string[] | null | undefined,
): Selection {
  const selection = emptySelection();
  for (const path of select ?? []) addPath(selection, path);
  for (const path of expand ?? []) addPath(selection, `${path}/*`);
  if (!select?.length) selection.all = true;
  return selection;
}

export function emptySelection(): Selection {
  return { all: false, members: new Map() };
}

/** Merges `other` into `selection`. */
export function mergeSelection(selection: Selection, other: Selection): void {
  if (other.all) selection.all = true;
  for (const [name, asked] of other.members) mergeSelection(member(selection, name), asked);
}

/** Whether the selection asks for the object as such and names nothing of it. */
export function isLeaf(selection: Selection): boolean {
  return !selection.all && selection.members.size === 0;
}

function addPath(selection: Selection, path: string): void {
  let at = selection;
  for (const part of path.split('/')) {
    if (part === '' || part === '$none' || part.toLowerCase() === 'isnullobject') continue;
    if (part === '*' || part === '$all') at.all = true;
    else at = member(at, part);
  }
}

function member(selection: Selection, name: string): Selection {
  const known = selection.members.get(name);
  if (known) return known;
  const added = emptySelection();
  selection.members.set(name, added);
  return added;
}
