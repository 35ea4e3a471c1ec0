import manifest from '../../package.json';

/** The program's version, as published. */
export const VERSION: string = manifest.version;
