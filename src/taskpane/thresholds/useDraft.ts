import { useDeferredValue, useMemo } from 'react';
import type { OwnRulebookInput, Rulebook, RulebookProblem } from '../../rulebook';
import { countProblems, loadDefault, parseRulebookText } from '../../rulebook';
import type { SessionState } from '../../excel/session/types';
import { draftOf, draftText } from '../model/thresholds/ownDraft';
import { useKept, usePaneFrame } from '../paneContext';

/** What a text of own rules amounts to. */
export type Reading =
  | { readonly ok: true; readonly book: Rulebook; readonly draft: OwnRulebookInput }
  | { readonly ok: false; readonly problems: readonly RulebookProblem[] };

/** Own rules while they are being changed. */
export interface Draft {
  /** The text at hand; `''` where there are no own rules. */
  readonly text: string;
  readonly reading: Reading;
  /** Whether the text is another than the workbook's. */
  readonly isChanged: boolean;
  readonly setText: (text: string) => void;
  /** Only where the text is sound. */
  readonly setDraft: (draft: OwnRulebookInput) => void;
  readonly discard: () => void;
}

function read(text: string): Reading {
  const base = loadDefault();
  if (text.trim() === '') return { ok: true, book: base, draft: draftOf(undefined) };
  const result = parseRulebookText(base, text);
  return result.ok
    ? { ok: true, book: result.rulebook, draft: draftOf(text) }
    : { ok: false, problems: result.problems };
}

/** How many mistakes a text of own rules has. */
export function mistakesIn(text: string): number {
  const reading = read(text);
  return reading.ok ? 0 : countProblems(reading.problems);
}

/** The own rules at hand: those of the workbook, with what was changed since and not saved. */
export function useDraft({ ownRules }: Pick<SessionState, 'ownRules'>): Draft {
  const { outdate } = usePaneFrame();
  const [edited, setEdited] = useKept<string | undefined>('limits.edited', undefined);
  const stored = ownRules ?? '';
  const text = edited ?? stored;
  const deferred = useDeferredValue(text);
  const reading = useMemo(() => read(deferred), [deferred]);
  const setText = (next: string): void => {
    setEdited(next === stored ? undefined : next);
    outdate();
  };
  return {
    text,
    reading,
    isChanged: text !== stored,
    setText,
    setDraft: (draft) => {
      setText(draftText(draft) ?? '');
    },
    discard: () => {
      setEdited(undefined);
    },
  };
}
