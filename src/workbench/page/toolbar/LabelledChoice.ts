/** A drop-down with a label before it; what can be chosen is one of some texts. */
export class LabelledChoice<T extends string> {
  readonly label = document.createElement('label');
  private readonly name = document.createElement('span');
  private readonly select = document.createElement('select');
  private entries: readonly (readonly [T, string])[] = [];

  constructor(id: string) {
    this.select.id = id;
    this.label.htmlFor = id;
    this.label.append(this.name, this.select);
  }

  /** Shows what can be chosen, by value and name, and what is. */
  show(name: string, entries: readonly (readonly [T, string])[], chosen: T): void {
    this.name.textContent = name;
    this.entries = entries;
    this.select.replaceChildren(
      ...entries.map(([value, text]) => new Option(text, value, false, value === chosen)),
    );
  }

  /** Calls back with the value that a person chooses. */
  onChosen(chosen: (value: T) => void): void {
    this.select.addEventListener('change', () => {
      const entry = this.entries[this.select.selectedIndex];
      if (entry) chosen(entry[0]);
    });
  }
}
