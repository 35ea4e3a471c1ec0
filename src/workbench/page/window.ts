import type { Workbench } from './Workbench';

declare global {
  interface Window {
    /** The workbench, once a document is open. */
    workbench?: Workbench;
  }
}
