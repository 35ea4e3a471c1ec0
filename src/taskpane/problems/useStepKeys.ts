import { useEffect } from 'react';

/** F8 for the next problem, Shift+F8 for the one before, wherever the focus is in the pane. */
export function useStepKeys(onStep: (step: 1 | -1) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      onStep(event.shiftKey ? -1 : 1);
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, [onStep]);
}
