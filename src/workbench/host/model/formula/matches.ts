import type { Scalar } from '../cellTypes';
import { compare } from './values';

/** `*` and `?` are wildcards, `~` takes their meaning away. */
export function wildcardPattern(text: string): RegExp {
  const source = text.replace(
    /~([*?~])|[*?]|[\\^$.|+()[\]{}/-]/g,
    (piece, escaped: string | undefined) => {
      if (escaped !== undefined) return `\\${escaped}`;
      if (piece === '*') return '[\\s\\S]*';
      return piece === '?' ? '[\\s\\S]' : `\\${piece}`;
    },
  );
  return new RegExp(`^${source}$`, 'i');
}

function comparable(text: string): Scalar {
  if (text.trim() !== '' && !Number.isNaN(Number(text))) return Number(text);
  return /^(true|false)$/i.test(text) ? text.toLowerCase() === 'true' : text;
}

function equals(value: Scalar, wanted: Scalar): boolean {
  if (typeof wanted === 'string')
    return typeof value === 'string' && wildcardPattern(wanted).test(value);
  if (typeof value === 'string' && value !== '' && comparable(value) === wanted) return true;
  return value === wanted;
}

/** Test of a criterion as in COUNTIF, SUMIF and custom filters: `>5`, `<>x`, `=*red*`, `12`. */
export function criterionTest(criterion: Scalar): (value: Scalar) => boolean {
  if (typeof criterion !== 'string') return (value) => equals(value, criterion);
  const [, operator = '=', text = ''] = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/.exec(criterion) ?? [];
  const wanted = comparable(text);
  if (operator === '=') return (value) => equals(value, wanted);
  if (operator === '<>') return (value) => !equals(value, wanted);
  return (value) => {
    if (value === '' || typeof value !== typeof wanted) return false;
    const order = compare(value, wanted);
    if (order === 0) return operator.endsWith('=');
    return operator.startsWith('<') ? order < 0 : order > 0;
  };
}
