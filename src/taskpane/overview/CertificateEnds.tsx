import { useCallback, type ReactElement } from 'react';
import type { Ignored } from '../../excel/rules/sections';
import {
  certificateEnds,
  countText,
  dayOfEndText,
  namesOfEndText,
  type CertificateEnd,
} from '../../report';
import { text } from '../../strings';
import { ignoringOf } from '../model/problems/ignoring';
import { Disclosure, Section, useSliced } from '../parts';
import { useListStyles } from '../parts/useListStyles';
import { CountLink, type Counting } from './CountLink';

/** More days than these are in a fold. */
const SHOWN = 5;

interface CertificateEndsProps extends Counting {
  readonly ignored: readonly Ignored[];
}

/** The days on which certificates end, those past first; each leads to its rows. */
export function CertificateEnds({
  ignored,
  ...counting
}: CertificateEndsProps): ReactElement | null {
  const { check, lang } = counting;
  const styles = useListStyles();
  const find = useCallback(
    function* () {
      const ignoring = ignoringOf(ignored, check.catalogue);
      const isIgnored = (rule: string, index: number): boolean =>
        ignoring.entry(rule, index) !== undefined;
      return { check, ends: yield* certificateEnds(check.verdict, isIgnored) };
    },
    [check, ignored],
  );
  const found = useSliced(find);
  // What an earlier check found leads to other rows.
  const ends = found?.check === check ? found.ends : [];
  if (ends.length === 0) return null;
  const rest = ends.slice(SHOWN);
  return (
    <Section title={text(lang, 'ends')}>
      <p className={styles.small}>{text(lang, 'ends.note')}</p>
      <EndItems ends={ends.slice(0, SHOWN)} {...counting} />
      {rest.length > 0 && (
        <Disclosure isLink summary={text(lang, 'ends.more', { n: rest.length })}>
          <EndItems ends={rest} {...counting} />
        </Disclosure>
      )}
    </Section>
  );
}

function EndItems({
  ends,
  ...counting
}: Counting & { readonly ends: readonly CertificateEnd[] }): ReactElement {
  const { check, lang } = counting;
  const styles = useListStyles();
  return (
    <ul className={styles.list}>
      {ends.map((end) => {
        const day = dayOfEndText(end, check.verdict.asOf, lang);
        return (
          <li key={end.day ?? 'past'} className={styles.item}>
            <div className={styles.head}>
              <span className={styles.strong}>{day}</span>
              <span className={styles.small}>
                <CountLink
                  {...counting}
                  label={text(lang, 'cli.rows', { n: countText(end.rows.length) })}
                  of={day}
                  value={end.rows.length}
                  counted={{ kind: 'rows', rows: end.rows }}
                />
              </span>
            </div>
            <div className={styles.small}>{namesOfEndText(end, lang)}</div>
          </li>
        );
      })}
    </ul>
  );
}
