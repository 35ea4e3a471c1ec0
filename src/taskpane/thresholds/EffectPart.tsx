import { Button } from '../fluent';
import { useEffect, useRef, type ReactElement } from 'react';
import type { CheckResult } from '../../excel/check/types';
import type { Session } from '../../excel/session/types';
import { countText } from '../../report';
import type { Rulebook } from '../../rulebook';
import { text, type Lang } from '../../strings';
import { thresholdEffect, type ThresholdEffect } from '../model/thresholds/thresholdEffect';
import { Section } from '../parts';
import { useSlicedWork } from '../rules/useSlicedWork';
import { WorkProgress } from '../rules/WorkProgress';
import { MovedProducts } from './MovedProducts';

/** How long typing must have paused before the products are judged again. */
const PAUSE_MS = 400;

interface EffectPartProps {
  /** The rules to try; undefined where nothing is changed. */
  readonly book: Rulebook | undefined;
  /** The text at hand can't be read as rules. */
  readonly isFaulty: boolean;
  readonly check: CheckResult;
  readonly session: Session;
  readonly lang: Lang;
}

function movedText(effect: ThresholdEffect, lang: Lang): string {
  const [gains, losses, others] = [effect.gains, effect.losses, effect.others].map(
    ({ length }) => length,
  ) as [number, number, number];
  const n = gains + losses + others;
  if (n === 0) return text(lang, 'pane.limits.effect.same');
  return text(lang, 'pane.limits.effect.moved', {
    n: countText(n),
    gains: countText(gains),
    losses: countText(losses),
    others: countText(others),
  });
}

function Effect({ effect, lang }: { readonly effect: ThresholdEffect; readonly lang: Lang }) {
  const { before, after } = effect.findings;
  return (
    <>
      <p>{movedText(effect, lang)}</p>
      <ul>
        {effect.pools.map(({ pool, before: was, after: is }) => (
          <li key={pool.id}>
            {text(lang, 'pane.limits.effect.pool', {
              pool: pool.name[lang],
              before: countText(was),
              after: countText(is),
            })}
          </li>
        ))}
        {before !== after && (
          <li>
            {text(lang, 'pane.limits.effect.findings', {
              before: countText(before),
              after: countText(after),
            })}
          </li>
        )}
      </ul>
    </>
  );
}

/** How many products other rules would move; judged by itself, a moment after each change. */
export function EffectPart(props: EffectPartProps): ReactElement {
  const { book, isFaulty, check, session, lang } = props;
  const { work, start, stop } = useSlicedWork([book, check], () =>
    book === undefined ? undefined : thresholdEffect(book, check),
  );
  const begin = useRef(start);
  begin.current = start;
  useEffect(() => {
    if (book === undefined) return undefined;
    const timer = setTimeout(() => {
      begin.current();
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [book, check]);
  return (
    <Section title={text(lang, 'pane.limits.effect')}>
      {work.state === 'working' && (
        <WorkProgress done={work.done} total={work.total} lang={lang} onStop={stop} />
      )}
      {work.state === 'stopped' && (
        <Button size="small" onClick={start}>
          {text(lang, 'pane.limits.effect.again')}
        </Button>
      )}
      <div role="status">
        {book === undefined &&
          text(lang, isFaulty ? 'pane.limits.effect.faulty' : 'pane.limits.effect.none')}
        {work.state === 'stopped' && text(lang, 'pane.limits.effect.stopped')}
        {work.state === 'done' && <Effect effect={work.value} lang={lang} />}
      </div>
      {work.state === 'done' && (
        <MovedProducts effect={work.value} check={check} session={session} lang={lang} />
      )}
    </Section>
  );
}
