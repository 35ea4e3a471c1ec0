import { Field, SearchBox, Switch } from '../fluent';
import { useDeferredValue, useMemo, type ReactElement } from 'react';
import { loadDefault } from '../../rulebook';
import { text } from '../../strings';
import { foldWords } from '../model/rules/ruleIndex';
import { thresholdGroups, type ThresholdRule } from '../model/thresholds/thresholdRules';
import { Disclosure, Section } from '../parts';
import { useKept } from '../paneContext';
import { PagedList } from '../parts/PagedList';
import { RuleLimits, type RuleLimitsProps } from './RuleLimits';

type LimitFormProps = Omit<RuleLimitsProps, 'item'>;

const wordsOf = ({ rule: { id, title, why } }: ThresholdRule): string =>
  foldWords([id, title.zh, title.en, why.zh, why.en].join(' '));

/** Groups open by themselves where a search leaves as few rules as this. */
const FEW = 12;

/** The rules one by one, by pool and governance item. */
export function LimitForm(props: LimitFormProps): ReactElement {
  const { lang } = props;
  const [assumedOnly, setAssumedOnly] = useKept('limits.assumedOnly', true);
  const [words, setWords] = useKept('limits.words', '');
  const wanted = useDeferredValue(words);
  const groups = useMemo(() => {
    const terms = foldWords(wanted).split(/\s+/).filter(Boolean);
    return thresholdGroups(loadDefault(), assumedOnly)
      .map((group) => ({
        ...group,
        rules: group.rules.filter((item) => terms.every((term) => wordsOf(item).includes(term))),
      }))
      .filter(({ rules }) => rules.length > 0);
  }, [assumedOnly, wanted]);
  const isFew = groups.reduce((sum, { rules }) => sum + rules.length, 0) <= FEW;
  return (
    <Section title={text(lang, 'pane.limits.tab.form')}>
      <Field size="small" label={text(lang, 'pane.limits.search')}>
        <SearchBox
          size="small"
          style={{ minWidth: 0, maxWidth: 'none', width: '100%' }}
          value={words}
          onChange={(_, { value }) => {
            setWords(value);
          }}
        />
      </Field>
      <Switch
        checked={assumedOnly}
        label={text(lang, 'pane.limits.assumedOnly')}
        onChange={(_, { checked }) => {
          setAssumedOnly(checked);
        }}
      />
      {groups.length === 0 && <p role="status">{text(lang, 'pane.limits.none')}</p>}
      {groups.map(({ id, title, rules }) => (
        <Disclosure key={`${id} ${isFew}`} level={3} isOpenAtFirst={isFew} summary={title[lang]}>
          {() => (
            <PagedList items={rules} keyOf={({ rule }) => rule.id} lang={lang} label={title[lang]}>
              {(item) => <RuleLimits item={item} {...props} />}
            </PagedList>
          )}
        </Disclosure>
      ))}
    </Section>
  );
}
