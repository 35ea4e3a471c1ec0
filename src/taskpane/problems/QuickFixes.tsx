import { makeStyles, tokens } from '../fluent';
import type { ReactElement } from 'react';
import type { Session } from '../../excel/session/types';
import { countText } from '../../report';
import { text, type Lang } from '../../strings';
import { FIX_KINDS, SUGGESTION_KINDS, type Fix, type FixKind } from '../model/fixes';
import type { Ignoring } from '../model/problems';
import { Disclosure } from '../parts';
import { FixList } from './FixList';
import type { Mended } from './useCheckWork';

const useStyles = makeStyles({
  body: { paddingInlineStart: tokens.spacingHorizontalM },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface QuickFixesProps {
  readonly mended: Mended;
  readonly ignoring: Ignoring;
  readonly lang: Lang;
  readonly isBusy: boolean;
  readonly session: Session;
  readonly onApply: (fixes: readonly Fix[], kind?: FixKind) => void;
}

/** Fixes of some kinds; what a rule asks for is left out where its problem is ignored. */
function kindsOf(
  { mended, ignoring }: QuickFixesProps,
  kinds: readonly FixKind[],
): readonly { readonly kind: FixKind; readonly fixes: readonly Fix[] }[] {
  const isAsked = ({ rule, index }: Fix): boolean =>
    rule === undefined || ignoring.entry(rule, index) === undefined;
  return kinds
    .map((kind) => ({ kind, fixes: (mended.byKind.get(kind) ?? []).filter(isAsked) }))
    .filter(({ fixes }) => fixes.length > 0);
}

/** Mends that need no judgement, kind by kind, each with a preview, for one cell or for all; and those to be looked at one by one. */
export function QuickFixes(props: QuickFixesProps): ReactElement {
  const { lang } = props;
  const styles = useStyles();
  const safe = kindsOf(props, FIX_KINDS);
  const suggested = kindsOf(props, SUGGESTION_KINDS);
  const count = (kinds: typeof safe): string =>
    countText(kinds.reduce((sum, { fixes }) => sum + fixes.length, 0));
  return (
    <>
      {safe.length > 0 && (
        <Disclosure isLink summary={text(lang, 'pane.fixes.count', { n: count(safe) })}>
          <div className={styles.body}>
            <p className={styles.small}>{text(lang, 'pane.fixes.formulas')}</p>
            {safe.map((each) => (
              <FixesOfKind key={each.kind} {...props} {...each} />
            ))}
          </div>
        </Disclosure>
      )}
      {suggested.length > 0 && (
        <Disclosure isLink summary={text(lang, 'pane.suggestions.count', { n: count(suggested) })}>
          <div className={styles.body}>
            <p className={styles.small}>{text(lang, 'pane.suggestions.hint')}</p>
            {suggested.map((each) => (
              <FixesOfKind key={each.kind} {...props} {...each} isOneByOne />
            ))}
          </div>
        </Disclosure>
      )}
    </>
  );
}

interface FixesOfKindProps extends QuickFixesProps {
  readonly kind: FixKind;
  readonly fixes: readonly Fix[];
  readonly isOneByOne?: boolean;
}

function FixesOfKind(props: FixesOfKindProps): ReactElement {
  const { mended, lang, kind, fixes } = props;
  return (
    <Disclosure
      isLink
      summary={text(lang, 'pane.fixes.kindCount', {
        kind: text(lang, `pane.fixes.kind.${kind}`),
        n: countText(fixes.length),
      })}
    >
      <FixList {...props} check={mended.check} />
    </Disclosure>
  );
}
