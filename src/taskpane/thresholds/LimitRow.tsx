import { Button, Field, Input, makeStyles, Switch, tokens } from '../fluent';
import { useState, type ReactElement } from 'react';
import { INDUSTRIES, MARKETS } from '../../fields';
import { valueForm, valueText } from '../../report';
import { unitName } from '../../report/fieldName';
import type { NumberKey } from '../../rulebook';
import { text, type Lang } from '../../strings';
import { inputOfLimit, limitOfInput } from '../model/thresholds/limitInput';
import type { Limit, Scope } from '../model/thresholds/ownDraft';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
  },
  controls: { display: 'flex', flexWrap: 'wrap', alignItems: 'center' },
  input: { minWidth: 0, width: '100%' },
});

/** The name of a scope: an industry, a market, both, or everybody. */
export function scopeName({ industry, market }: Scope, lang: Lang): string {
  if (industry && market) {
    return text(lang, 'pane.limits.pair', {
      industry: INDUSTRIES[industry][lang],
      market: MARKETS[market].name[lang],
    });
  }
  if (market) return MARKETS[market].name[lang];
  return industry ? INDUSTRIES[industry][lang] : text(lang, 'pane.limits.general');
}

function limitText(limit: Limit, measure: NumberKey, lang: Lang): string {
  if (limit === undefined) return text(lang, 'pane.limits.noDefault');
  const value =
    limit === null
      ? text(lang, 'pane.limits.notAsked')
      : valueForm(measure) === 'flag'
        ? text(lang, 'pane.limits.yes')
        : valueText(limit, measure, lang);
  return text(lang, 'pane.limits.default', { value });
}

interface LimitRowProps {
  readonly scope: Scope;
  readonly measure: NumberKey;
  /** What the default rules say. */
  readonly base: Limit;
  /** What the own rules say instead. */
  readonly own: Limit;
  readonly lang: Lang;
  readonly onChange: (limit: Limit) => void;
}

/** The number of one scope: asked or not, which, and back to the default. */
export function LimitRow(props: LimitRowProps): ReactElement {
  const { scope, measure, base, own, lang, onChange } = props;
  const styles = useStyles();
  const limit = own === undefined ? base : own;
  const shown = typeof limit === 'number' ? inputOfLimit(limit, measure) : '';
  const [typed, setTyped] = useState<string>();
  const entered = typed ?? shown;
  const isAsked = typeof limit === 'number' || typed !== undefined;
  const isBad = typed !== undefined && limitOfInput(typed, measure) === undefined;
  const name = scopeName(scope, lang);
  const form = valueForm(measure);
  const unit = form === 'share' ? text(lang, 'pane.limits.percent') : unitName(measure, lang);
  const enter = (value: string): void => {
    const number = limitOfInput(value, measure);
    // What is no number yet is kept as it was typed, and changes nothing.
    setTyped(number === undefined || inputOfLimit(number, measure) !== value ? value : undefined);
    if (number !== undefined) onChange(number === base ? undefined : number);
  };
  const ask = (asked: boolean): void => {
    setTyped(asked && form !== 'flag' && typeof base !== 'number' ? '' : undefined);
    if (!asked) onChange(base === null ? undefined : null);
    else if (form === 'flag') onChange(base === 1 ? undefined : 1);
    else if (typeof base === 'number') onChange(undefined);
  };
  return (
    <div className={styles.row} role="group" aria-label={name}>
      {form === 'flag' || !isAsked ? (
        <span>{name}</span>
      ) : (
        <Field
          size="small"
          label={name}
          orientation="horizontal"
          hint={limitText(base, measure, lang)}
          {...(isBad && {
            validationState: 'error',
            validationMessage: text(lang, 'pane.limits.bad'),
          })}
        >
          <Input
            size="small"
            className={styles.input}
            inputMode="decimal"
            value={entered}
            {...(unit !== undefined && { contentAfter: unit })}
            onChange={(_, { value }) => {
              enter(value);
            }}
          />
        </Field>
      )}
      <div className={styles.controls}>
        <Switch
          checked={isAsked}
          label={text(lang, isAsked ? 'pane.limits.yes' : 'pane.limits.notAsked')}
          onChange={(_, { checked }) => {
            ask(checked);
          }}
        />
        {own !== undefined && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={text(lang, 'pane.limits.resetOf', { scope: name })}
            onClick={() => {
              setTyped(undefined);
              onChange(undefined);
            }}
          >
            {text(lang, 'pane.limits.reset')}
          </Button>
        )}
      </div>
    </div>
  );
}
