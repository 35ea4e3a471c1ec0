import { Button, makeStyles, Textarea, tokens } from '../fluent';
import { useState, type ReactElement } from 'react';
import { countText } from '../../report';
import { text } from '../../strings';
import { HANDED_ON, shownCsv, shownIds, shownRows, shownText } from '../model/problems';
import { copy, download, Disclosure } from '../parts';
import type { ViewProps } from '../view';
import type { Shown } from './useShown';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  text: { width: '100%' },
});

interface HandOnProps extends Pick<ViewProps, 'state' | 'session' | 'lang'> {
  readonly shown: Shown;
}

/** What is shown: by itself in the sheet, for the back office, a chat or a file. */
export function HandOn({ shown, state, session, lang }: HandOnProps): ReactElement {
  const styles = useStyles();
  const [said, setSaid] = useState('');
  const [byHand, setByHand] = useState('');
  const isNone = shown.grouped.order.length === 0;
  const put = async (words: string, n: number): Promise<void> => {
    const isDone = await copy(words);
    setByHand(isDone ? '' : words);
    setSaid(text(lang, isDone ? 'pane.handOn.copied' : 'pane.handOn.byHand', { n: countText(n) }));
  };
  return (
    <Disclosure isLink summary={text(lang, 'pane.handOn')}>
      <div className={styles.actions}>
        <Button
          size="small"
          disabled={state.progress !== undefined || isNone}
          onClick={() => void session.showOnly(shownRows(shown))}
        >
          {text(lang, 'pane.shown.only')}
        </Button>
        <Button
          size="small"
          disabled={isNone}
          onClick={() => {
            const ids = shownIds(shown);
            void put(ids.join('\n'), ids.length);
          }}
        >
          {text(lang, 'pane.handOn.ids')}
        </Button>
        <Button
          size="small"
          disabled={isNone}
          onClick={() => {
            const words = shownText(shown, lang);
            void put(words, words === '' ? 0 : words.split('\n').length);
          }}
        >
          {text(lang, 'pane.handOn.text')}
        </Button>
        <Button
          size="small"
          disabled={isNone}
          onClick={() => {
            download(shownCsv(shown, lang), 'youpin-problems.csv', 'text/csv');
          }}
        >
          {text(lang, 'pane.handOn.csv')}
        </Button>
      </div>
      {shown.grouped.order.length > HANDED_ON && (
        <div className={styles.small}>
          {text(lang, 'pane.handOn.limit', { n: countText(HANDED_ON) })}
        </div>
      )}
      <div role="status" className={styles.small}>
        {said}
      </div>
      {byHand !== '' && (
        <Textarea
          readOnly
          className={styles.text}
          value={byHand}
          aria-label={text(lang, 'pane.handOn')}
        />
      )}
    </Disclosure>
  );
}
