/** Words of instructions on how to fill a column in. */
const HINT =
  /字符|\d\s*字|个字|字数|上限|不超过|不少于|不得|不能|不要|不可|不含空格|请|勿|例如|示例|举例|格式|保留|小数|整数|自动|系统|填写|填入|填|必须|必选|可选|可空|留空|选择|下拉|分隔|隔开|换行|默认|说明|\b(?:(?:max|min)(?:imum)?\.?\s*\d|up to|at (?:most|least)|no more than|less than|limit(?:ed)?|characters?|chars?|letters|digits?|bytes|required|optional|mandatory|e\.?g\b|for example|example|format|must|only|please|do not|don't|separated?|comma|decimals?|integer|whole number|auto(?:matic)?|generated|read.?only|dropdown|drop-down|choose|select|enter|fill|leave)\b/iu;

/** A further line that compares values: `京东价≥采购价`. */
const COMPARISON = /[>≥≤]/u;

/** Text beside a header's name: a bracket, a further line, anything after a colon, a comma or a hyphen before Chinese. */
const BRACKET = /[([{【〔<《]([^)\]}】〕>》]*)[)\]}】〕>》]/gu;
const TAIL = /^([^:;,，；：。\n]{1,40}?)(?:[:;,，；：。\n]|-(?=\p{Script=Han}))\s*(\S.*)$/su;

/**
 * A cleaned header without instructions, which follow its name in brackets, on a further line or after a
 * colon: `价格(美元,保留两位小数)` is `价格`.
 */
export function withoutHints(cleaned: string): string {
  const outside = cleaned.replace(BRACKET, (bracket, content: string) =>
    HINT.test(content) ? ' ' : bracket,
  );
  const [first = '', ...lines] = outside.split(/\s*\n\s*/u);
  const isHint = (line: string): boolean => HINT.test(line) || COMPARISON.test(line);
  const kept = [first, ...lines.filter((line) => !isHint(line))].join('\n').trim();
  const [, name, tail] = TAIL.exec(kept) ?? [];
  return name !== undefined && tail !== undefined && HINT.test(tail) ? name.trim() : kept;
}

/** The length of a header's name, without brackets and further lines. */
export function nameLength(text: string): number {
  return text
    .replace(/[([{【（][^)\]}】）]*[)\]}】）]/gu, '')
    .split('\n', 1)[0]!
    .trim().length;
}
