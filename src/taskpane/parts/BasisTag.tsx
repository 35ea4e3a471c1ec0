import { makeStyles, mergeClasses, tokens } from '../fluent';
import type { ReactElement } from 'react';
import { basisText, isUnpublished, type NumberBasis } from '../../report';
import { text, type Lang } from '../../strings';

const useStyles = makeStyles({
  tag: {
    display: 'inline-block',
    paddingInline: tokens.spacingHorizontalXS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorNeutralForeground2,
    fontSize: '11px',
    lineHeight: tokens.lineHeightBase100,
    verticalAlign: 'text-bottom',
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
  },
  assumed: {
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    color: tokens.colorNeutralForeground1,
  },
});

interface BasisTagProps {
  readonly basis: NumberBasis;
  readonly lang: Lang;
  /** What is said in place of the basis. */
  readonly children?: string;
}

/** Where a number or a rule comes from, in a word, and under the pointer in full; what is assumed is marked. */
export function BasisTag({ basis, lang, children }: BasisTagProps): ReactElement {
  const styles = useStyles();
  return (
    <span
      className={mergeClasses(styles.tag, isUnpublished(basis) && styles.assumed)}
      title={text(lang, `basis.long.${basis}`)}
    >
      {children ?? basisText(basis, lang)}
    </span>
  );
}
