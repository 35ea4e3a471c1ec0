import { Badge, makeStyles, Switch, tokens } from '../fluent';
import { useState, type ReactElement } from 'react';
import { originText } from '../../report';
import type { OwnRulebookInput } from '../../rulebook';
import { text, type Lang } from '../../strings';
import {
  isOff,
  limitAt,
  ownLimit,
  scopesOf,
  withLimit,
  withOff,
  type Scope,
} from '../model/thresholds/ownDraft';
import { isGrid } from '../model/thresholds/limitGrid';
import type { ThresholdRule } from '../model/thresholds/thresholdRules';
import { concerns, type Concerned } from '../model/thresholds/concerned';
import { Disclosure } from '../parts';
import { BasisTag } from '../parts/BasisTag';
import { AddScope } from './AddScope';
import { LimitGridPart } from './LimitGridPart';
import { LimitRow } from './LimitRow';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalS}` },
  small: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
});

export interface RuleLimitsProps {
  readonly item: ThresholdRule;
  readonly draft: OwnRulebookInput;
  /** What the checked sheet has products of; absent before a check. */
  readonly concerned: Concerned | undefined;
  readonly lang: Lang;
  readonly onChange: (draft: OwnRulebookInput) => void;
}

const keyOf = ({ industry, market }: Scope): string => `${industry ?? ''}*${market ?? ''}`;

/** The numbers of a rule: those that concern the sheet, and in a fold those of other industries and markets. */
function Limits(props: RuleLimitsProps): ReactElement | null {
  const { item, draft, concerned, lang, onChange } = props;
  const [added, setAdded] = useState<readonly Scope[]>([]);
  const { rule, measure } = item;
  const { threshold } = rule;
  if (!threshold || measure === undefined) return null;
  const known = scopesOf(threshold, draft.rules?.[rule.id]?.threshold);
  const isKnown = new Set(known.map(keyOf));
  const scopes = [...known, ...added.filter((scope) => !isKnown.has(keyOf(scope)))];
  const isNear = (scope: Scope): boolean =>
    concerns(scope, concerned) ||
    ownLimit(draft, rule.id, scope) !== undefined ||
    added.includes(scope);
  const row = (scope: Scope): ReactElement => (
    <LimitRow
      key={keyOf(scope)}
      scope={scope}
      measure={measure}
      base={limitAt(threshold, scope)}
      own={ownLimit(draft, rule.id, scope)}
      lang={lang}
      onChange={(limit) => {
        onChange(withLimit(draft, rule.id, scope, limit));
      }}
    />
  );
  const add = (
    <AddScope
      lang={lang}
      onAdd={(scope) => {
        setAdded([...added, scope]);
      }}
    />
  );
  if (isGrid(threshold, draft.rules?.[rule.id]?.threshold)) {
    return (
      <>
        <LimitGridPart
          {...props}
          rule={rule}
          threshold={threshold}
          measure={measure}
          added={added}
        />
        {add}
      </>
    );
  }
  const others = scopes.filter((scope) => !isNear(scope));
  return (
    <>
      {scopes.filter(isNear).map(row)}
      {others.length > 0 && (
        <Disclosure isLink summary={text(lang, 'pane.limits.others', { n: others.length })}>
          {others.map(row)}
        </Disclosure>
      )}
      {add}
    </>
  );
}

/** One rule: whether it is checked, and its numbers. */
export function RuleLimits(props: RuleLimitsProps): ReactElement {
  const { item, draft, lang, onChange } = props;
  const styles = useStyles();
  const { rule } = item;
  const off = isOff(draft, rule.id);
  const isChanged = draft.rules?.[rule.id] !== undefined;
  return (
    <Disclosure
      summary={
        <span className={styles.line}>
          <span>{rule.title[lang]}</span>
          <BasisTag basis={rule.basis} lang={lang} />
          {isChanged && (
            <Badge appearance="outline" size="small">
              {text(lang, off ? 'pane.limits.off' : 'pane.limits.changed')}
            </Badge>
          )}
        </span>
      }
    >
      {() => (
        <>
          <div className={styles.small}>{rule.why[lang]}</div>
          <div className={styles.small}>{originText(rule, lang)}</div>
          <Switch
            checked={!off}
            label={text(lang, 'pane.limits.asked')}
            onChange={(_, { checked }) => {
              onChange(withOff(draft, rule.id, !checked));
            }}
          />
          {!off && <Limits {...props} />}
        </>
      )}
    </Disclosure>
  );
}
