import type { ReactElement } from 'react';
import type { Standing } from '../../excel/session/types';
import { text, type Lang } from '../../strings';
import { standingTexts } from '../model/sharing/standingTexts';
import { Section } from '../parts';

interface StandingListProps {
  readonly standing: Standing;
  readonly lang: Lang;
}

/** What the add-in wrote into the workbook, as it is now. */
export function StandingList({ standing, lang }: StandingListProps): ReactElement {
  return (
    <Section title={text(lang, 'pane.share.standing')}>
      <ul>
        {standingTexts(standing, lang).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Section>
  );
}
