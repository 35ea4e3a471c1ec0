import { Button } from '../fluent';
import { useState, type ReactElement } from 'react';
import type { Ignored } from '../../excel/rules/sections';
import { originText, reasonText } from '../../report';
import { text, type Lang } from '../../strings';
import type { Fix } from '../model/fixes';
import type { ProblemKind } from '../model/problems';
import { RuleLink } from '../parts/RuleLink';
import { BeforeAfter } from './BeforeAfter';
import { IgnoreForm } from './IgnoreForm';
import { useRowStyles } from './useRowStyles';

interface ProblemDetailsProps {
  readonly kind: ProblemKind;
  readonly productId: string | undefined;
  /** The entry by which it is ignored. */
  readonly ignoredBy: Ignored | undefined;
  readonly fix: Fix | undefined;
  readonly isBusy: boolean;
  /** Excel serial day of the check. */
  readonly asOf: number;
  readonly lang: Lang;
  readonly onIgnore: (entry: Ignored) => void;
  readonly onRestore: (entry: Ignored) => void;
  readonly onFix: (fix: Fix) => void;
}

/** Under the problem that is chosen: why it is one, what to do, on what basis, and what can be done here. */
export function ProblemDetails(props: ProblemDetailsProps): ReactElement {
  const { kind, ignoredBy, fix, isBusy, lang, onRestore, onFix } = props;
  const styles = useRowStyles();
  const { rule } = kind;
  return (
    <div className={styles.details}>
      <p className={styles.text}>{text(lang, 'pane.problems.fix', { fix: rule.fix[lang] })}</p>
      <p className={styles.text}>{text(lang, 'pane.problems.why', { why: rule.why[lang] })}</p>
      <span className={styles.meta}>
        {text(lang, 'pane.problems.basis', { basis: originText(rule, lang) })}
      </span>
      <RuleLink id={rule.id} lang={lang} />
      {fix !== undefined && (
        <>
          <BeforeAfter fix={fix} lang={lang} />
          <div className={styles.actions}>
            <Button
              size="small"
              disabled={isBusy}
              onClick={() => {
                onFix(fix);
              }}
            >
              {text(lang, 'pane.fixes.one')}
            </Button>
          </div>
        </>
      )}
      {ignoredBy === undefined ? (
        <IgnoreActions {...props} />
      ) : (
        <div className={styles.actions}>
          <span>
            {text(lang, 'pane.problems.ignoredBecause', { reason: reasonText(ignoredBy, lang) })}
          </span>
          <Button
            size="small"
            disabled={isBusy}
            onClick={() => {
              onRestore(ignoredBy);
            }}
          >
            {text(lang, 'pane.problems.restore')}
          </Button>
        </div>
      )}
    </div>
  );
}

function IgnoreActions({ kind, productId, isBusy, asOf, lang, onIgnore }: ProblemDetailsProps) {
  const styles = useRowStyles();
  const [asked, setAsked] = useState<'one' | 'rule'>();
  if (asked !== undefined) {
    return (
      <IgnoreForm
        asOf={asOf}
        lang={lang}
        onCancel={() => {
          setAsked(undefined);
        }}
        onIgnore={(why) => {
          setAsked(undefined);
          onIgnore({ rule: kind.rule.id, ...why, ...(asked === 'one' && { productId }) });
        }}
      />
    );
  }
  return (
    <div className={styles.actions}>
      <Button
        size="small"
        disabled={isBusy || productId === undefined}
        onClick={() => {
          setAsked('one');
        }}
      >
        {text(lang, 'pane.problems.ignoreOne')}
      </Button>
      <Button
        size="small"
        disabled={isBusy}
        onClick={() => {
          setAsked('rule');
        }}
      >
        {text(lang, 'pane.problems.ignoreRule')}
      </Button>
      {productId === undefined && (
        <span className={styles.meta}>{text(lang, 'pane.problems.noId')}</span>
      )}
    </div>
  );
}
