import type { Rulebook } from '../../rulebook';
import type { FunctionsHost } from '../functionsHost';
import type { RawRow } from '../cells/rawRows';
import { Lru } from '../../base/lru';
import { readingOfHeader, rowLayout, type RowLayout } from './rowLayout';
import { RulesInForce } from './rulesInForce';
import { SheetLayouts } from './sheetLayouts';

/** What the functions remember between calls. */
export class FunctionsRuntime {
  readonly layouts: SheetLayouts;
  private readonly givenHeaders = new Lru<RowLayout>(64);
  private asked: Promise<RulesInForce> | undefined;

  constructor(readonly host: FunctionsHost) {
    this.layouts = new SheetLayouts(host);
  }

  /** The rules in force; asked for once, but a failure is not remembered. */
  rules(): Promise<RulesInForce> {
    if (this.asked) return this.asked;
    return this.ask(this.host.rulebook());
  }

  /** Puts other rules in force. */
  setRulebook(book: Rulebook): void {
    void this.ask(Promise.resolve(book));
  }

  /** Forgets the rules, and with them every answer: they are asked for again. */
  forgetRulebook(): void {
    this.asked = undefined;
  }

  private ask(book: Promise<Rulebook>): Promise<RulesInForce> {
    const both = Promise.all([book, this.host.datesFrom1904()]);
    const asked = both.then((answers) => new RulesInForce(...answers));
    this.asked = asked;
    asked.catch(() => {
      if (this.asked === asked) this.asked = undefined;
    });
    return asked;
  }

  /** The layout that header cells tell which a formula names by itself. */
  givenLayout(header: readonly RawRow[]): RowLayout {
    const key = JSON.stringify(header);
    const { givenHeaders } = this;
    return givenHeaders.get(key) ?? givenHeaders.keep(key, rowLayout(readingOfHeader(header)));
  }
}
