import { Button, Input, makeStyles, mergeClasses, tokens } from '../fluent';
import { useId, useState, type ReactElement } from 'react';
import { INDUSTRIES, MARKETS } from '../../fields';
import { isComparison, singleTests } from '../../report/condition/mainTest';
import type { NumberKey, OwnRulebookInput, Rule, Threshold } from '../../rulebook';
import { text, type Lang } from '../../strings';
import type { Concerned } from '../model/thresholds/concerned';
import { inheritedLimit, limitGrid, presetLimit, statedLimit } from '../model/thresholds/limitGrid';
import { inputOfLimit, limitOfInput } from '../model/thresholds/limitInput';
import { limitAt, withLimit, type Limit, type Scope } from '../model/thresholds/ownDraft';
import { CAPITAL, Choice } from '../parts';
import { scopeName } from './LimitRow';

const useStyles = makeStyles({
  // A wide grid is scrolled by itself; its names stay under what sticks to the view.
  frame: {
    isolation: 'isolate',
    overflowX: 'auto',
    paddingBlock: tokens.spacingVerticalXS,
  },
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    '& th, & td': { padding: '1px', fontWeight: tokens.fontWeightRegular, textAlign: 'start' },
    '& th': CAPITAL,
    '& tbody th': {
      position: 'sticky',
      insetInlineStart: 0,
      zIndex: 1,
      minWidth: '72px',
      paddingInlineEnd: tokens.spacingHorizontalXS,
      backgroundColor: tokens.colorNeutralBackground1,
    },
  },
  cell: { width: '64px', minWidth: '64px' },
  bad: { maxWidth: '64px', color: tokens.colorStatusDangerForeground3 },
  own: { '& input': { fontWeight: tokens.fontWeightBold } },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** How a person types that nothing is asked. */
const NOT_ASKED = '-';
const PRESETS = ['mine', 'whole'] as const;

interface LimitGridPartProps {
  readonly rule: Rule;
  readonly threshold: Threshold;
  readonly measure: NumberKey;
  readonly draft: OwnRulebookInput;
  readonly concerned: Concerned | undefined;
  /** Industries and markets that a person added to the grid. */
  readonly added: readonly Scope[];
  readonly lang: Lang;
  readonly onChange: (draft: OwnRulebookInput) => void;
}

/** The numbers of a rule, industry by market, as one grid; all that are shown can ask for more or less at once. */
export function LimitGridPart(props: LimitGridPartProps): ReactElement {
  const { rule, threshold, measure, draft, concerned, added, lang, onChange } = props;
  const styles = useStyles();
  const [preset, setPreset] = useState<(typeof PRESETS)[number]>('mine');
  const own = draft.rules?.[rule.id]?.threshold;
  const grid = limitGrid(threshold, own, concerned, added, preset === 'whole');
  const scopes = grid.industries.flatMap((industry) =>
    grid.markets.map((market): Scope => ({ industry, market })),
  );
  const kind = singleTests(rule.test).find(isComparison)?.kind;
  const change = (next: (stated: number) => Limit): void => {
    onChange(
      scopes.reduce((changed, scope) => {
        const stated = statedLimit(threshold, own, scope);
        if (typeof stated !== 'number') return changed;
        const limit = next(stated);
        const isBase = limit === limitAt(threshold, scope);
        return withLimit(changed, rule.id, scope, isBase ? undefined : limit);
      }, draft),
    );
  };
  return (
    <>
      <Choice
        label={text(lang, 'pane.limits.grid.show')}
        value={preset}
        options={PRESETS.map((value) => ({
          value,
          label: text(lang, `pane.limits.grid.show.${value}`),
        }))}
        onChoose={setPreset}
      />
      <div className={styles.frame}>
        <table className={styles.table}>
          <thead>
            <tr>
              <td />
              {grid.markets.map((market) => (
                <th key={market ?? ''} scope="col">
                  {market ? MARKETS[market].name[lang] : text(lang, 'pane.limits.anyMarket')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {grid.industries.map((industry) => (
              <tr key={industry ?? ''}>
                <th scope="row">
                  {industry ? INDUSTRIES[industry][lang] : text(lang, 'pane.limits.anyIndustry')}
                </th>
                {grid.markets.map((market) => {
                  const scope = { industry, market };
                  return (
                    <td key={market ?? ''}>
                      <GridCell
                        name={scopeName(scope, lang)}
                        measure={measure}
                        lang={lang}
                        stated={statedLimit(threshold, own, scope)}
                        inherited={inheritedLimit(threshold, own, scope)}
                        isOwn={limitAt(own, scope) !== undefined}
                        onChange={(limit) => {
                          const isBase = limit === limitAt(threshold, scope);
                          const next = isBase ? undefined : limit;
                          onChange(withLimit(draft, rule.id, scope, next));
                        }}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.small}>{text(lang, 'pane.limits.grid.hint')}</p>
      <div className={styles.actions}>
        {kind !== undefined &&
          (['stricter', 'laxer'] as const).map((way) => (
            <Button
              key={way}
              size="small"
              onClick={() => {
                change((stated) => presetLimit(stated, { kind, measure }, way === 'stricter'));
              }}
            >
              {text(lang, `pane.limits.grid.${way}`)}
            </Button>
          ))}
        <Button
          size="small"
          appearance="subtle"
          disabled={own === undefined}
          onClick={() => {
            onChange(
              scopes.reduce(
                (changed, scope) => withLimit(changed, rule.id, scope, undefined),
                draft,
              ),
            );
          }}
        >
          {text(lang, 'pane.limits.reset')}
        </Button>
      </div>
    </>
  );
}

interface GridCellProps {
  readonly name: string;
  readonly measure: NumberKey;
  readonly stated: Limit;
  readonly inherited: Limit;
  readonly isOwn: boolean;
  readonly lang: Lang;
  readonly onChange: (limit: Limit) => void;
}

/** One number of the grid: typed, `-` where nothing is asked, empty where the wider number holds. */
function GridCell(props: GridCellProps): ReactElement {
  const { name, measure, stated, inherited, isOwn, lang, onChange } = props;
  const styles = useStyles();
  const shownAs = (limit: Limit): string =>
    limit === undefined ? '' : limit === null ? NOT_ASKED : inputOfLimit(limit, measure);
  const [typed, setTyped] = useState<string>();
  const limitOf = (value: string): Limit | 'bad' => {
    const plain = value.trim();
    if (plain === '') return undefined;
    return plain === NOT_ASKED ? null : (limitOfInput(plain, measure) ?? 'bad');
  };
  const isBad = typed !== undefined && limitOf(typed) === 'bad';
  const why = useId();
  return (
    <>
      <Input
        size="small"
        className={mergeClasses(styles.cell, isOwn && styles.own)}
        aria-label={name}
        aria-invalid={isBad}
        {...(isBad && { 'aria-describedby': why })}
        value={typed ?? shownAs(stated)}
        placeholder={shownAs(inherited)}
        onChange={(_, { value }) => {
          setTyped(value);
          const limit = limitOf(value);
          // What is no number yet is kept as it was typed, and changes nothing.
          if (limit !== 'bad' && limit !== stated) onChange(limit);
        }}
        onBlur={() => {
          if (!isBad) setTyped(undefined);
        }}
      />
      {isBad && (
        <div id={why} className={styles.bad}>
          {text(lang, 'pane.limits.bad')}
        </div>
      )}
    </>
  );
}
