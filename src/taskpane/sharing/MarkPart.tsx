import type { ReactElement } from 'react';
import { MARKETS } from '../../fields';
import { commaList, SEVERITIES, severityText, startOfSentence, type Severity } from '../../report';
import { text } from '../../strings';
import { MARK_KINDS, wantedMarks, type MarkChoice } from '../model/sharing/wantedMarks';
import { Switch } from '../fluent';
import { Choice } from '../parts';
import { useKept } from '../paneContext';
import type { ViewProps } from '../view';
import { ActionPart } from './ActionPart';

/** Marks the sheet: everything, one severity, one pool or one market. */
export function MarkPart({ state, session, lang }: ViewProps): ReactElement {
  const { check } = state;
  const pools = check?.verdict.pools ?? [];
  const markets = check?.verdict.markets ?? [];
  const [choice, setChoice] = useKept<MarkChoice>('share.mark', {
    kind: 'all',
    severity: 'blocker',
  });
  const { kind, severity, pool = pools[0]?.id ?? '', market = markets[0] } = choice;
  const joined = check?.joined;
  const isPainting = state.present.paintsPartners?.includes(check?.data.sheetId ?? '') ?? false;
  const { paintsPartners = isPainting } = choice;
  const wanted = wantedMarks({ kind, severity, pool, market });
  return (
    <ActionPart
      title={text(lang, 'pane.share.mark')}
      hint={text(lang, 'pane.share.mark.hint')}
      actions={[
        {
          label: text(lang, 'pane.share.markButton'),
          isOff: !check || state.progress !== undefined,
          isMain: true,
          run: () => (joined ? session.mark(wanted, paintsPartners) : session.mark(wanted)),
        },
      ]}
    >
      <Choice
        label={text(lang, 'pane.share.what')}
        value={kind}
        options={MARK_KINDS.map((value) => ({
          value,
          label: text(lang, `pane.share.what.${value}`),
        }))}
        onChoose={(value) => {
          setChoice({ ...choice, kind: value });
        }}
      />
      {kind === 'severity' && (
        <Choice<Severity>
          label={text(lang, 'pane.share.severity')}
          value={severity}
          options={SEVERITIES.map((value) => ({ value, label: severityText(value, lang) }))}
          onChoose={(value) => {
            setChoice({ ...choice, severity: value });
          }}
        />
      )}
      {kind === 'pool' && (
        <Choice
          label={text(lang, 'pane.share.pool')}
          value={pool}
          options={pools.map(({ id, name }) => ({ value: id, label: startOfSentence(name[lang]) }))}
          onChoose={(value) => {
            setChoice({ ...choice, pool: value });
          }}
        />
      )}
      {kind === 'market' && market !== undefined && (
        <Choice
          label={text(lang, 'pane.share.market')}
          value={market}
          options={markets.map((value) => ({ value, label: MARKETS[value].name[lang] }))}
          onChoose={(value) => {
            setChoice({ ...choice, market: value });
          }}
        />
      )}
      {joined && (
        <Switch
          checked={paintsPartners}
          label={text(lang, 'pane.share.partners', {
            names: commaList(
              joined.partners.map(({ name }) => name),
              lang,
            ),
          })}
          onChange={(_, { checked }) => {
            setChoice({ ...choice, paintsPartners: checked });
          }}
        />
      )}
    </ActionPart>
  );
}
