import { makeStyles, Switch, tokens } from '../fluent';
import type { ReactElement } from 'react';
import { text } from '../../strings';
import { Section } from '../parts';
import { savePreferences } from '../preferences';
import type { ViewProps } from '../view';

const useStyles = makeStyles({
  hint: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Whether marks follow edits, and what that costs in this Excel. */
export function FollowPart({ state, session, lang }: ViewProps): ReactElement {
  const styles = useStyles();
  const { capabilities, follows } = state;
  const cost = capabilities.keepsUndo ? 'pane.share.follow.keeps' : 'pane.share.follow.forgets';
  return (
    <Section title={text(lang, 'pane.share.follow')}>
      <p className={styles.hint}>{text(lang, cost)}</p>
      <Switch
        checked={follows}
        label={text(lang, 'pane.share.follow.on')}
        onChange={(_, { checked }) => {
          savePreferences({ follows: checked });
          session.setFollows(checked);
        }}
      />
    </Section>
  );
}
