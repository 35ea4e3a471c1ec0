import { Field, makeStyles, SearchBox, Switch, tokens } from '../fluent';
import { useDeferredValue, useMemo, type ReactElement } from 'react';
import { basisText, explainCode } from '../../report';
import { basis as bases, type Basis, type Rulebook } from '../../rulebook';
import { text, type Lang } from '../../strings';
import {
  foldWords,
  ruleIndex,
  TOPICS,
  type RuleEntry,
  type RuleGroup,
} from '../model/rules/ruleIndex';
import { searchRules } from '../model/rules/searchRules';
import { Choice, Disclosure, Section } from '../parts';
import { useKept } from '../paneContext';
import { groupTitle } from './groupTitle';
import { BasisTag } from '../parts/BasisTag';
import { Facts } from '../parts/Facts';
import { PagedList } from '../parts/PagedList';
import { RuleLink } from '../parts/RuleLink';

const useStyles = makeStyles({
  search: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
  },
  words: { gridColumn: '1 / -1' },
  box: { maxWidth: 'none', width: '100%', minWidth: 0 },
  line: { display: 'flex', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalS}` },
  code: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
});

interface RuleListProps {
  readonly book: Rulebook;
  readonly lang: Lang;
}

interface ListedProps extends RuleListProps {
  /** Whether the code of an entry is shown beside its name. */
  readonly showsCode: (entry: RuleEntry) => boolean;
}

interface RuleItemProps extends ListedProps {
  readonly entry: RuleEntry;
}

function Explanation({ entry, book, lang }: RuleItemProps): ReactElement | null {
  const explained = explainCode(book, entry.code, lang);
  const own = explained.found && explained.all.find(({ kind }) => kind === entry.kind);
  if (!own) return null;
  return (
    <>
      <Facts parts={own.parts} />
      {['rule', 'requirement'].includes(entry.kind) && <RuleLink id={entry.code} lang={lang} />}
    </>
  );
}

function RuleItem(props: RuleItemProps): ReactElement {
  const { entry, lang, showsCode } = props;
  const styles = useStyles();
  return (
    <Disclosure
      summary={
        <span className={styles.line}>
          <span>{entry.name[lang]}</span>
          {entry.basis && <BasisTag basis={entry.basis} lang={lang} />}
          {showsCode(entry) && <span className={styles.code}>{entry.code}</span>}
        </span>
      }
    >
      {() => <Explanation {...props} />}
    </Disclosure>
  );
}

interface RuleGroupProps extends ListedProps {
  readonly group: RuleGroup;
  readonly isOpen: boolean;
}

function GroupPart({ group, isOpen, ...list }: RuleGroupProps): ReactElement {
  const styles = useStyles();
  const { lang } = list;
  const title = groupTitle(group, lang);
  return (
    <Disclosure
      level={3}
      isOpenAtFirst={isOpen}
      summary={
        <span className={styles.line}>
          <span>{title}</span>
          <span className={styles.code}>{group.entries.length}</span>
        </span>
      }
    >
      {() => (
        <PagedList
          items={group.entries}
          keyOf={({ kind, code }) => `${kind} ${code}`}
          lang={lang}
          label={title}
        >
          {(entry) => <RuleItem {...list} entry={entry} />}
        </PagedList>
      )}
    </Disclosure>
  );
}

/** Groups open by themselves where a search leaves as few as this. */
const FEW = 12;

/** Every rule, searched by words, topic and basis. */
export function RuleList({ book, lang }: RuleListProps): ReactElement {
  const [codes, setCodes] = useKept('rules.codes', false);
  const styles = useStyles();
  const [words, setWords] = useKept('rules.words', '');
  const [topic, setTopic] = useKept<(typeof TOPICS)[number] | 'all'>('rules.topic', 'all');
  const [basis, setBasis] = useKept<Basis | 'all'>('rules.basis', 'all');
  const wanted = useDeferredValue(words);
  const index = useMemo(() => {
    const starName = { zh: text('zh', 'explain.kind.star'), en: text('en', 'explain.kind.star') };
    return ruleIndex(book, starName);
  }, [book]);
  const groups = useMemo(
    () =>
      searchRules(index, {
        words: wanted,
        topic: topic === 'all' ? undefined : topic,
        basis: basis === 'all' ? undefined : basis,
      }),
    [index, wanted, topic, basis],
  );
  const found = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  const all = { value: 'all', label: text(lang, 'pane.rules.all') } as const;
  const isFew = found <= FEW;
  const code = foldWords(wanted).trim();
  const showsCode = (entry: RuleEntry): boolean =>
    codes || (code !== '' && foldWords(entry.code).includes(code));
  return (
    <Section title={text(lang, 'pane.rules.tab.list')}>
      <div className={styles.search} role="search">
        <Field className={styles.words} size="small" label={text(lang, 'pane.rules.search')}>
          <SearchBox
            size="small"
            className={styles.box}
            placeholder={text(lang, 'pane.rules.search.hint')}
            value={words}
            onChange={(_, { value }) => {
              setWords(value);
            }}
          />
        </Field>
        <Choice
          label={text(lang, 'pane.rules.topic')}
          value={topic}
          options={[
            all,
            ...TOPICS.map((value) => ({ value, label: text(lang, `pane.rules.topic.${value}`) })),
          ]}
          onChoose={setTopic}
        />
        <Choice
          label={text(lang, 'pane.rules.basis')}
          value={basis}
          options={[
            all,
            ...bases.options.map((value) => ({ value, label: basisText(value, lang) })),
          ]}
          onChoose={setBasis}
        />
        <Switch
          className={styles.words}
          checked={codes}
          label={text(lang, 'pane.rules.codes')}
          onChange={(_, { checked }) => {
            setCodes(checked);
          }}
        />
      </div>
      <p role="status" className={styles.code}>
        {found === 0 ? text(lang, 'pane.rules.none') : text(lang, 'pane.rules.found', { n: found })}
      </p>
      {groups.map((group) => (
        <GroupPart
          // Opens anew when a search has left few.
          key={`${group.id} ${isFew}`}
          group={group}
          isOpen={isFew}
          showsCode={showsCode}
          book={book}
          lang={lang}
        />
      ))}
    </Section>
  );
}
