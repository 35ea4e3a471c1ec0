/** Gives unique ids, which look like Excel's: `{00000000-0001-...}` for sheets. */
export class IdGiver {
  private readonly given = new Set<string>();

  /** @param last the number after which ids are counted */
  constructor(private last: number) {}

  /** A new id; the one that is wanted, because a file has it, if it is free. */
  next(kind: string, wanted = ''): string {
    const isFree = wanted !== '' && !this.given.has(wanted);
    let id = isFree ? wanted : this.counted(kind);
    while (this.given.has(id)) id = this.counted(kind);
    this.given.add(id);
    return id;
  }

  private counted(kind: string): string {
    this.last += 1;
    if (kind === 'sheet') return `{00000000-0001-0000-0000-${String(this.last).padStart(12, '0')}}`;
    if (kind === 'table') return String(this.last);
    return `${kind}-${String(this.last).padStart(12, '0')}`;
  }
}
