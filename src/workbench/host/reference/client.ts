/** A class of the client. */
export interface ClientClass {
  readonly prototype: object;
}

/** The parts of Office.js, once its scripts have run, with which members are added to it. */
export interface Client {
  readonly Excel: { run: (...args: readonly unknown[]) => unknown } & Readonly<
    Record<'Workbook' | 'Worksheet' | 'NoteCollection', ClientClass>
  >;
  readonly CustomFunctions: {
    /** The last argument of a call is its invocation. */
    associate(id: string, code: (...given: readonly object[]) => unknown): void;
  };
  readonly OfficeExtension: {
    /** Makes classes from a description of their members. */
    readonly LibraryBuilder: new (options: object) => unknown;
    readonly BatchApiHelper: {
      createPropertyObject(
        type: ClientClass,
        parent: object,
        name: string,
        isCollection: boolean,
        flags: number,
      ): unknown;
    };
    readonly Utility: {
      throwIfApiNotSupported(member: string, set: string, version: string, host: string): void;
    };
  };
  readonly OfficeExt: {
    readonly HostName: {
      readonly Host: {
        getInstance(): { readonly platformRemappings: Record<string, string> };
      };
    };
  };
}
