import type { ReactElement } from 'react';
import type { Present } from '../../excel/session/types';
import { text, type Lang } from '../../strings';
import { presentTexts } from '../model/sharing/presentTexts';
import { Section } from '../parts';

interface PresentListProps {
  readonly present: Present;
  readonly lang: Lang;
}

/** What the add-in wrote into the workbook, as it is now. */
export function PresentList({ present, lang }: PresentListProps): ReactElement {
  return (
    <Section title={text(lang, 'pane.share.present')}>
      <ul>
        {presentTexts(present, lang).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Section>
  );
}
