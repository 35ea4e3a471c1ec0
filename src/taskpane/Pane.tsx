import { FluentProvider, makeStyles, mergeClasses } from './fluent';
import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { nextLang } from '../base/lang';
import type { Session } from '../excel/session/types';
import type { Lang } from '../strings';
import type { SheetHead } from './mapping';
import { PaneShell } from './shell/PaneShell';
import { readPreferences, savePreferences } from './preferences';
import { useSessionState } from './shell/useSessionState';
import { lookOf, themeOf, useSystemLook } from './theme';

const useStyles = makeStyles({
  provider: { height: '100%' },
  // What the browser draws itself: the icon of a date, scroll bars.
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  contrast: { colorScheme: 'light dark' },
});

export interface PaneProps {
  readonly session: Session;
  /** Until the person chooses another; that of Excel if absent. */
  readonly lang?: Lang;
  /**
   * Reads the first rows of the active sheet, so that a person can say which of them is the header;
   * without it that is possible only for a sheet that was checked.
   */
  readonly readHead?: () => Promise<SheetHead | undefined>;
}

const HTML_LANG = { zh: 'zh-CN', en: 'en' } as const satisfies Record<Lang, string>;

/** The task pane. */
export function Pane({ session, lang: givenLang, readHead }: PaneProps): ReactElement {
  const styles = useStyles();
  const state = useSessionState(session);
  const { theme: excelTheme, lang: excelLang } = state.capabilities;
  const [chosen, setChosen] = useState(() => readPreferences().lang);
  const lang = chosen ?? givenLang ?? excelLang;
  const look = lookOf(excelTheme, useSystemLook());
  const theme = useMemo(() => themeOf(look, lang), [look, lang]);
  useEffect(() => {
    document.documentElement.lang = HTML_LANG[lang];
    session.setLang(lang);
  }, [lang, session]);
  useEffect(() => {
    const { follows, besideTitle } = readPreferences();
    if (follows !== undefined) session.setFollows(follows);
    if (besideTitle !== undefined) void session.placeResults(besideTitle);
  }, [session]);
  const switchLang = (): void => {
    const other = nextLang(lang);
    savePreferences({ lang: other });
    setChosen(other);
  };
  return (
    <FluentProvider
      theme={theme}
      className={mergeClasses(styles.provider, styles[look])}
      data-look={look}
    >
      <PaneShell
        state={state}
        session={session}
        lang={lang}
        readHead={readHead}
        onLang={switchLang}
      />
    </FluentProvider>
  );
}
