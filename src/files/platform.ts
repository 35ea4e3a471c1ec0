/** Makes the text of the bytes between two places, which are UTF-8; `isAscii`: and no more than ASCII. */
export type TextMaker = (start: number, end: number, isAscii: boolean) => string;

/** Platform-dependent parts of reading a file: Node, or a page. */
export interface Platform {
  /** A maker of texts of one file. */
  textsOf(bytes: Uint8Array): TextMaker;
  isUtf8(bytes: Uint8Array): boolean;
  /** Whether the number format of cells is of use; of those that say more than the number if absent. */
  readonly keepsFormat?: (code: string) => boolean;
  /**
   * To be called for each piece of a file; throws `outOfMemory` while there is memory left to say so.
   *
   * @param every how many pieces go by between two looks at the memory
   */
  memoryGuard(every?: number): () => void;
  /**
   * The .xlsx of an encrypted package that opens without asking for a password; undefined where that
   * is not known, or another password opens it.
   *
   * @param info the stream `EncryptionInfo` @param content the stream `EncryptedPackage`
   */
  openByDefaultPassword(info: Uint8Array, content: Uint8Array): Uint8Array | undefined;
}
