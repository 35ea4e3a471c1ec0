import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { basisText } from '../../../report';
import type { Basis } from '../../../rulebook';
import type { Lang } from '../../../strings';

const useStyles = makeStyles({
  tag: {
    display: 'inline-block',
    paddingInline: tokens.spacingHorizontalXS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
  },
  assumed: {
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    color: tokens.colorNeutralForeground1,
  },
});

/** Where a number or a rule comes from; what is assumed stands out. */
export function BasisTag({
  basis,
  lang,
}: {
  readonly basis: Basis;
  readonly lang: Lang;
}): ReactElement {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.tag, basis === 'assumed' && styles.assumed)}>
      {basisText(basis, lang)}
    </span>
  );
}
