import { Button, Field, Input, makeStyles, mergeClasses, tokens } from '../fluent';
import { useMemo, type ReactElement } from 'react';
import { countText } from '../../report';
import { countCarried } from '../../report/carried/carriedRules';
import { countProblems } from '../../rulebook';
import { text, type Lang } from '../../strings';
import { concernedBy } from '../model/thresholds/concerned';
import { draftName, withName } from '../model/thresholds/ownDraft';
import { LOW, Notice, Section } from '../parts';
import { PageSwitch } from '../parts/PageSwitch';
import { useKept } from '../paneContext';
import type { ViewProps } from '../view';
import { EffectPart } from './EffectPart';
import { FileButtons } from './FileButtons';
import { LimitForm } from './LimitForm';
import { LimitText } from './LimitText';
import { ProblemList } from './ProblemList';
import { mistakesIn, useDraft, type Draft } from './useDraft';

const PAGES = ['form', 'text'] as const;

type Page = (typeof PAGES)[number];

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginBlock: tokens.spacingVerticalS,
  },
  intro: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  // Stays in view while numbers further down are changed.
  sticky: {
    position: 'sticky',
    [LOW]: { position: 'static' },
    zIndex: 1,
    top: `calc(-1 * ${tokens.spacingVerticalS})`,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  status: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
});

/** Whether what is shown is what the workbook has; of its own rules their name, date and size. */
function standText(draft: Draft, saved: string | undefined, lang: Lang): string {
  const { text: current, reading, isChanged } = draft;
  if (isChanged) return text(lang, 'pane.limits.unsaved');
  const { changed, off, added } = countCarried(current, 0) ?? { changed: 0, off: 0, added: 0 };
  const n = changed + off + added;
  if (n === 0) return text(lang, 'pane.limits.saved.none');
  const name = (reading.ok && draftName(reading.draft)) || text(lang, 'pane.limits.saved.own');
  const said = text(lang, 'pane.limits.saved', { name, n: countText(n) });
  return saved === undefined ? said : text(lang, 'pane.limits.saved.on', { said, date: saved });
}

function SaveBar({ draft, state, session, lang }: ViewProps & { readonly draft: Draft }) {
  const styles = useStyles();
  const { text: current, reading, isChanged, setText, setDraft, discard } = draft;
  const isBusy = state.progress !== undefined;
  return (
    <>
      <div className={mergeClasses(styles.bar, styles.sticky)}>
        <span role="status" className={styles.status}>
          {standText(draft, state.ownRulesSaved, lang)}
        </span>
        <Button
          size="small"
          appearance="primary"
          disabled={!isChanged || !reading.ok || isBusy}
          onClick={() => {
            void session.setOwnRules(current.trim() === '' ? undefined : current);
          }}
        >
          {text(lang, 'pane.limits.save')}
        </Button>
        <Button size="small" disabled={!isChanged} onClick={discard}>
          {text(lang, 'pane.limits.discard')}
        </Button>
      </div>
      {reading.ok && current !== '' && (
        <Field size="small" label={text(lang, 'pane.limits.name')}>
          <Input
            size="small"
            value={draftName(reading.draft) ?? ''}
            onChange={(_, { value }) => {
              setDraft(withName(reading.draft, value));
            }}
          />
        </Field>
      )}
      <div className={styles.bar}>
        <FileButtons text={current} lang={lang} onImport={setText} mistakesIn={mistakesIn} />
        <Button
          size="small"
          appearance="subtle"
          disabled={current === ''}
          onClick={() => {
            setText('');
          }}
        >
          {text(lang, 'pane.limits.clear')}
        </Button>
      </div>
    </>
  );
}

function StoredProblems({ state, lang }: Pick<ViewProps, 'state' | 'lang'>): ReactElement | null {
  const { ruleProblems } = state;
  if (ruleProblems.length === 0) return null;
  return (
    <Notice tone="warning">
      {text(lang, 'pane.limits.stored.problems', { n: countProblems(ruleProblems) })}
      <ProblemList problems={ruleProblems} lang={lang} />
    </Notice>
  );
}

/** The seller's own numbers in place of assumed ones, and what they would move. */
export function ThresholdsView({ state, session, lang }: ViewProps): ReactElement {
  const styles = useStyles();
  const draft = useDraft(state);
  const { reading, isChanged } = draft;
  const [page, setPage] = useKept<Page>('limits.page', 'form');
  const { check } = state;
  const concerned = useMemo(() => check && concernedBy(check), [check]);
  return (
    <>
      <p className={styles.intro}>{text(lang, 'pane.limits.intro')}</p>
      {!isChanged && <StoredProblems state={state} lang={lang} />}
      <SaveBar draft={draft} state={state} session={session} lang={lang} />
      {check ? (
        <EffectPart
          book={isChanged && reading.ok ? reading.book : undefined}
          isFaulty={!reading.ok}
          check={check}
          session={session}
          lang={lang}
        />
      ) : (
        <Section title={text(lang, 'pane.limits.effect')}>
          <p>{text(lang, 'pane.limits.effect.unchecked')}</p>
        </Section>
      )}
      <PageSwitch
        label={text(lang, 'pane.tab.thresholds')}
        pages={PAGES.map((value) => ({ value, label: text(lang, `pane.limits.tab.${value}`) }))}
        current={page}
        onChoose={setPage}
      />
      {page === 'text' && (
        <LimitText
          text={draft.text}
          problems={reading.ok ? [] : reading.problems}
          lang={lang}
          onChange={draft.setText}
        />
      )}
      {page === 'form' && reading.ok && (
        <LimitForm
          draft={reading.draft}
          concerned={concerned}
          lang={lang}
          onChange={draft.setDraft}
        />
      )}
      {page === 'form' && !reading.ok && (
        <Notice
          tone="problem"
          actions={
            <Button
              size="small"
              onClick={() => {
                setPage('text');
              }}
            >
              {text(lang, 'pane.limits.openText')}
            </Button>
          }
        >
          {text(lang, 'pane.limits.formClosed')}
          <ProblemList problems={reading.problems} lang={lang} />
        </Notice>
      )}
    </>
  );
}
