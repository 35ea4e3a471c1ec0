import { Button, makeStyles, tokens } from '../fluent';
import { useState, type ReactElement } from 'react';
import {
  INDUSTRIES,
  INDUSTRY_KEYS,
  MARKET_KEYS,
  MARKETS,
  type IndustryKey,
  type MarketKey,
} from '../../fields';
import { text, type Lang } from '../../strings';
import type { Scope } from '../model/thresholds/ownDraft';
import { Choice } from '../parts';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
  },
  button: { gridColumn: '1 / -1', justifySelf: 'start' },
});

interface AddScopeProps {
  readonly lang: Lang;
  readonly onAdd: (scope: Scope) => void;
}

/** Chooses an industry, a market or both, for a number of their own. */
export function AddScope({ lang, onAdd }: AddScopeProps): ReactElement {
  const styles = useStyles();
  const [industry, setIndustry] = useState<IndustryKey | ''>('');
  const [market, setMarket] = useState<MarketKey | ''>('');
  const isNothing = industry === '' && market === '';
  return (
    <div className={styles.form} role="group" aria-label={text(lang, 'pane.limits.add')}>
      <Choice
        label={text(lang, 'explain.kind.industry')}
        value={industry}
        options={[
          { value: '', label: text(lang, 'pane.limits.anyIndustry') },
          ...INDUSTRY_KEYS.map((value) => ({ value, label: INDUSTRIES[value][lang] })),
        ]}
        onChoose={setIndustry}
      />
      <Choice
        label={text(lang, 'explain.kind.market')}
        value={market}
        options={[
          { value: '', label: text(lang, 'pane.limits.anyMarket') },
          ...MARKET_KEYS.map((value) => ({ value, label: MARKETS[value].name[lang] })),
        ]}
        onChoose={setMarket}
      />
      <Button
        size="small"
        className={styles.button}
        disabled={isNothing}
        onClick={() => {
          onAdd({ ...(industry && { industry }), ...(market && { market }) });
        }}
      >
        {text(lang, 'pane.limits.addButton')}
      </Button>
    </div>
  );
}
