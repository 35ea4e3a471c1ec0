import { boxAddress, type Validation } from '../../../host/model';
import { attributesOf, escapeXml } from '../xml';

type Rule = Readonly<Record<string, unknown>>;

const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
};
const OPERATORS: Readonly<Record<string, string>> = { EqualTo: 'equal', NotEqualTo: 'notEqual' };

/** Data validations. */
export function validationsXml(validations: readonly Validation[]): string {
  const all = validations.flatMap(({ boxes, rule }) => {
    const kind = kindXml(recordOf(rule['rule']));
    if (!kind) return [];
    const sqref = boxes.map((box) => boxAddress(box)).join(' ');
    const allowBlank = rule['ignoreBlanks'] !== false;
    const attributes = attributesOf({ ...kind.attributes, allowBlank, ...messages(rule), sqref });
    return [`<dataValidation${attributes}>${kind.formulas}</dataValidation>`];
  });
  return all.length === 0
    ? ''
    : `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`;
}

function kindXml(
  rule: Rule,
): { attributes: Record<string, string | boolean | undefined>; formulas: string } | undefined {
  const list = recordOf(rule['list']);
  const custom = recordOf(rule['custom']);
  if (rule['list'] !== undefined) {
    const source = textOf(list['source']);
    const formula = source.startsWith('=') ? source : `"${source.replaceAll('"', '""')}"`;
    const showDropDown = list['inCellDropDown'] === false || undefined;
    return { attributes: { type: 'list', showDropDown }, formulas: formulaXml(1, formula) };
  }
  if (rule['custom'] !== undefined)
    return { attributes: { type: 'custom' }, formulas: formulaXml(1, textOf(custom['formula'])) };
  const found = Object.entries(TYPES).find(([name]) => rule[name] !== undefined);
  if (!found) return undefined;
  const { operator, formula1, formula2 } = recordOf(rule[found[0]]);
  const second = formula2 === undefined ? '' : formulaXml(2, textOf(formula2));
  const name = textOf(operator);
  return {
    attributes: { type: found[1], operator: OPERATORS[name] ?? decapital(name) },
    formulas: formulaXml(1, textOf(formula1)) + second,
  };
}

function formulaXml(number: 1 | 2, formula: string): string {
  return `<formula${number}>${escapeXml(formula.replace(/^=/, ''))}</formula${number}>`;
}

function messages(rule: Rule): Record<string, string | boolean | undefined> {
  const alert = recordOf(rule['errorAlert']);
  const prompt = recordOf(rule['prompt']);
  return {
    ...(rule['errorAlert'] === undefined
      ? {}
      : {
          showErrorMessage: alert['showAlert'] !== false,
          errorStyle: decapital(textOf(alert['style']) || 'Stop'),
          errorTitle: textOf(alert['title']),
          error: textOf(alert['message']),
        }),
    ...(rule['prompt'] === undefined
      ? {}
      : {
          showInputMessage: prompt['showPrompt'] !== false,
          promptTitle: textOf(prompt['title']),
          prompt: textOf(prompt['message']),
        }),
  };
}

function recordOf(value: unknown): Rule {
  return typeof value === 'object' && value !== null ? (value as Rule) : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function decapital(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
