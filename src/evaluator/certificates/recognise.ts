import { CERTIFICATE_WORDS } from '../../fields';
import type { CertificateName } from '../../rulebook';

/** A certificate's name in the form in which aliases are compared: no case, width, separators or version. */
export function normaliseCertificate(name: string): string {
  return name
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-_.·]/g, '');
}

/** What stands behind a name and says only that it is a certificate. */
const GENERIC = new RegExp(`(?:${CERTIFICATE_WORDS.join('|')})$`);

/** Turns what sellers write into the ids of the certificates that it names. */
export class CertificateRecogniser {
  private readonly byAlias = new Map<string, string>();
  /** Aliases from three characters on, longest first, for names with something behind them. */
  private readonly prefixes: readonly string[];

  constructor(names: readonly CertificateName[]) {
    for (const { id, name, aliases } of names) {
      for (const alias of [id, name.zh, name.en, ...aliases]) {
        const key = normaliseCertificate(alias);
        if (!this.byAlias.has(key)) this.byAlias.set(key, id);
      }
    }
    this.prefixes = [...this.byAlias.keys()]
      .filter((alias) => alias.length >= 3)
      .sort((a, b) => b.length - a.length);
  }

  /** The ids that one entry of a cell names: `CE (EMC)` names CE-EMC and CE; an unknown name none. */
  recognise(entry: string): readonly string[] {
    const ids = new Set<string>();
    const whole = normaliseCertificate(entry);
    const bracket = /^(.*?)[(（【[](.*?)[)）】\]](.*)$/.exec(whole);
    for (const text of bracket
      ? [whole, bracket[1]! + bracket[3]!, bracket[1]! + bracket[2]!]
      : [whole]) {
      const id = this.find(text);
      if (id !== undefined) ids.add(id);
    }
    return [...ids];
  }

  private find(text: string): string | undefined {
    if (text === '') return undefined;
    const bare = text.replace(GENERIC, '');
    return (
      this.byAlias.get(text) ??
      this.byAlias.get(bare) ??
      this.byAlias.get(bare.replace(/\d+$/, '')) ??
      this.byPrefix(bare)
    );
  }

  /** `EN711:2014+A1` begins with `EN71`; what follows must not go on with the word. */
  private byPrefix(text: string): string | undefined {
    const prefix = this.prefixes.find(
      (alias) => text.startsWith(alias) && !/^[A-Z]/.test(text.slice(alias.length)),
    );
    return prefix === undefined ? undefined : this.byAlias.get(prefix);
  }
}
