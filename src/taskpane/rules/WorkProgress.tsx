import { Button, ProgressBar } from '../fluent';
import type { ReactElement } from 'react';
import { countText } from '../../report';
import { text, type Lang } from '../../strings';

interface WorkProgressProps {
  /** Rows. */
  readonly done: number;
  readonly total: number;
  readonly lang: Lang;
  readonly onStop: () => void;
}

/** How far work in slices is, by rows, and a way to stop it. */
export function WorkProgress({ done, total, lang, onStop }: WorkProgressProps): ReactElement {
  const label = text(lang, 'pane.rules.progress', {
    done: countText(done),
    total: countText(total),
  });
  return (
    <>
      <div>{label}</div>
      <ProgressBar value={done} max={Math.max(1, total)} aria-label={label} />
      <Button size="small" onClick={onStop}>
        {text(lang, 'pane.rules.stop')}
      </Button>
    </>
  );
}
