import type { ReactElement } from 'react';
import { text } from '../../strings';
import { Choice, Section } from '../parts';
import { savePreferences } from '../preferences';
import type { ViewProps } from '../view';

const PLACES = ['end', 'title'] as const;

/** Where the result columns are: right of the data, or right after the title. */
export function PlacePart({ state, session, lang }: ViewProps): ReactElement {
  return (
    <Section title={text(lang, 'pane.share.place')}>
      <Choice
        label={text(lang, 'pane.share.place.label')}
        value={PLACES[state.besideTitle === true ? 1 : 0]}
        options={PLACES.map((value) => ({ value, label: text(lang, `pane.share.place.${value}`) }))}
        onChoose={(place) => {
          const besideTitle = place === 'title';
          savePreferences({ besideTitle });
          void session.placeResults(besideTitle, true);
        }}
        hint={text(lang, 'pane.share.place.hint')}
      />
    </Section>
  );
}
