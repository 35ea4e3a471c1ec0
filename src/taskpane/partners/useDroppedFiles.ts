import { useEffect } from 'react';
import type { Session } from '../../excel/session/types';
import { exportFiles } from './exportFiles';

const holdsFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes('Files') === true;

/** Takes files that are dropped anywhere on the pane; a browser would open them in its place. */
export function useDroppedFiles(session: Session): void {
  useEffect(() => {
    const allow = (event: DragEvent): void => {
      if (holdsFiles(event)) event.preventDefault();
    };
    const take = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      void session.addExports(exportFiles(event.dataTransfer?.files ?? []));
    };
    document.addEventListener('dragover', allow);
    document.addEventListener('drop', take);
    return () => {
      document.removeEventListener('dragover', allow);
      document.removeEventListener('drop', take);
    };
  }, [session]);
}
