import { Button } from '../fluent';
import type { ReactElement } from 'react';
import { rowTexts, type LeftOutRow } from '../../catalogue';
import type { CheckResult } from '../../excel/check/types';
import type { Session } from '../../excel/session/types';
import { text, type Lang } from '../../strings';
import { Disclosure, Section } from '../parts';
import { useListStyles } from '../parts/useListStyles';

/** More rows than this are in a fold, and of those no more than so many are listed. */
const SHOWN = 5;
const FOLDED = 100;

interface LeftOutProps {
  readonly check: CheckResult;
  readonly session: Session;
  readonly lang: Lang;
}

/** The rows that were taken for no products; one click says of any that it is one, another takes that back. */
export function LeftOutList(props: LeftOutProps): ReactElement | null {
  const { check, lang } = props;
  const { leftOut = [] } = check.catalogue;
  const { products = [] } = check.layout;
  if (leftOut.length + products.length === 0) return null;
  const rest = leftOut.slice(SHOWN);
  return (
    <Section title={text(lang, 'pane.overview.leftOut')}>
      <LeftOutItems {...props} rows={leftOut.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <Disclosure isLink summary={text(lang, 'pane.overview.leftOut.more', { n: rest.length })}>
          <LeftOutItems {...props} rows={rest.slice(0, FOLDED)} />
        </Disclosure>
      )}
      <SaidProducts {...props} products={products} />
    </Section>
  );
}

/** Rows that a person said are products. */
function SaidProducts({
  products,
  check,
  session,
  lang,
}: LeftOutProps & { readonly products: readonly (readonly string[])[] }): ReactElement | null {
  const styles = useListStyles();
  const { sheetId } = check.data;
  if (products.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={text(lang, 'pane.overview.leftOut.said')}>
      {products.map((texts) => (
        <li key={texts.join('\t')} className={styles.item}>
          <div>{text(lang, 'pane.overview.leftOut.said')}</div>
          <div className={styles.small}>{texts.join(' ').slice(0, 80)}</div>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              void session.setProduct(sheetId, texts, false);
              void session.check({ target: { kind: 'sheet', sheet: sheetId } });
            }}
          >
            {text(lang, 'pane.overview.leftOut.takeBack')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function LeftOutItems({
  rows,
  check,
  session,
  lang,
}: LeftOutProps & { readonly rows: readonly LeftOutRow[] }): ReactElement {
  const styles = useListStyles();
  const { grid, firstRow, sheetId } = check.data;
  const takeAsProduct = (row: number): void => {
    void session.setProduct(sheetId, rowTexts(grid[row - 1 - firstRow] ?? []), true);
    void session.check({ target: { kind: 'sheet', sheet: sheetId } });
  };
  return (
    <ul className={styles.list}>
      {rows.map(({ row, why }) => (
        <li key={row} className={styles.item}>
          <div>
            {text(lang, 'pane.overview.leftOut.row', { row, what: text(lang, `leftOut.${why}`) })}
          </div>
          <div className={styles.small}>
            {rowTexts(grid[row - 1 - firstRow] ?? [])
              .join(' ')
              .slice(0, 80)}
          </div>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              takeAsProduct(row);
            }}
          >
            {text(lang, 'pane.overview.leftOut.isProduct')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
