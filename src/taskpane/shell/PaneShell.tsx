import { makeStaticStyles, makeStyles, tokens } from '../fluent';
import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import type { ViewProps } from '../view';
import { PaneBody } from './PaneBody';
import { PaneContext, type PaneFrame, type TabId } from '../paneContext';
import { PaneHeader } from './PaneHeader';
import { ProblemBar } from './ProblemBar';
import { RemoveBar } from './RemoveBar';
import { ShownBar } from './ShownBar';
import { StatusBar } from './StatusBar';
import { TabBar } from './TabBar';
import { TABS } from './tabs';
import { MARKS_FONT } from '../theme';
import { useDroppedFiles } from '../partners/useDroppedFiles';
import { TaskProgressBar } from './TaskProgressBar';
import { useDoneHere } from './useDoneHere';
import { useKeptFocus } from './useKeptFocus';

const useStaticStyles = makeStaticStyles({
  '@font-face': MARKS_FONT,
  'html, body, #pane': { height: '100%', margin: 0 },
});

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: 0,
    overflow: 'hidden',
    lineHeight: tokens.lineHeightBase300,
    // A button that looks like a link does so in forced colours too.
    '& button.fui-Link:enabled': { '@media (forced-colors: active)': { color: 'LinkText' } },
  },
  main: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0, minWidth: 0 },
});

interface PaneShellProps extends ViewProps {
  readonly readHead: PaneFrame['readHead'];
  readonly onLang: () => void;
}

/** The frame around the views: header, tabs, what is going on, and the view itself. */
export function PaneShell({ readHead, onLang, ...view }: PaneShellProps): ReactElement {
  useStaticStyles();
  const styles = useStyles();
  const { state, session, lang } = view;
  const [current, setCurrent] = useState<TabId>('overview');
  const [isMapping, setMapping] = useState(false);
  const [memory] = useState(() => new Map<string, unknown>());
  const [isHere, outdate] = useDoneHere(state.done, current);
  const canMap = readHead !== undefined || state.check !== undefined;
  const frame = useMemo((): PaneFrame => {
    const openMapping = (): void => {
      setMapping(true);
    };
    const open = (tab: TabId): void => {
      setMapping(false);
      setCurrent(tab);
    };
    return { open, openMapping: canMap ? openMapping : undefined, readHead, outdate, memory };
  }, [canMap, readHead, outdate, memory]);
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root);
  useDroppedFiles(session);
  const { progress, problem, wish } = state;
  useEffect(() => {
    if (wish) frame.open(wish.what === 'row' ? 'row' : 'problems');
  }, [wish, frame]);
  const tab = TABS.find(({ id }) => id === current) ?? TABS[0]!;
  return (
    <PaneContext value={frame}>
      <div ref={root} className={styles.root} data-busy={progress !== undefined}>
        <PaneHeader lang={lang} onLang={onLang} />
        <main className={styles.main}>
          <TabBar current={current} lang={lang} onOpen={frame.open} />
          {progress !== undefined && progress.task !== 'goTo' && (
            <TaskProgressBar
              progress={progress}
              lang={lang}
              onCancel={() => {
                session.cancel();
              }}
            />
          )}
          {problem && !isMapping && (
            <ProblemBar
              failed={problem}
              session={session}
              lang={lang}
              openMapping={frame.openMapping}
            />
          )}
          {state.asksToRemove && <RemoveBar session={session} lang={lang} />}
          <StatusBar {...view} isHere={isHere} />
          <ShownBar {...view} />
          <PaneBody
            {...view}
            tab={tab}
            isMapping={isMapping}
            onMapped={() => {
              setMapping(false);
            }}
          />
        </main>
      </div>
    </PaneContext>
  );
}
