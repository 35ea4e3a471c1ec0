import type { Validation } from '../../../host/model';
import { boxesOf } from './boxes';
import { childAt, childrenOf, flagOf, type XmlNode } from './xmlTree';

/** Names of the types in Excel's API. */
const TYPES: Readonly<Record<string, string>> = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
};
const OPERATORS: Readonly<Record<string, string>> = { equal: 'EqualTo', notEqual: 'NotEqualTo' };

/** Data validations, in the shape of Excel's API. */
export function readValidations(sheet: XmlNode): Validation[] {
  return childrenOf(childAt(sheet, 'dataValidations'), 'dataValidation').flatMap((node) => {
    const boxes = boxesOf(node.attributes['sqref']);
    const rule = ruleOf(node);
    if (boxes.length === 0 || !rule) return [];
    return [{ boxes, rule: { rule, ignoreBlanks: flagOf(node, 'allowBlank'), ...messages(node) } }];
  });
}

function ruleOf(node: XmlNode): Record<string, unknown> | undefined {
  const { type = '', operator = 'between' } = node.attributes;
  const [first, second] = ['formula1', 'formula2'].map((name) => childAt(node, name)?.text);
  if (first === undefined) return undefined;
  if (type === 'custom') return { custom: { formula: `=${first}` } };
  if (type === 'list') {
    const own = /^"([\s\S]*)"$/.exec(first);
    const source = own ? own[1]!.replaceAll('""', '"') : `=${first}`;
    return { list: { source, inCellDropDown: !flagOf(node, 'showDropDown') } };
  }
  const kind = TYPES[type];
  if (kind === undefined) return undefined;
  const capital = operator.charAt(0).toUpperCase() + operator.slice(1);
  return {
    [kind]: {
      operator: OPERATORS[operator] ?? capital,
      formula1: `=${first}`,
      ...(second === undefined ? {} : { formula2: `=${second}` }),
    },
  };
}

function messages(node: XmlNode): Record<string, unknown> {
  const { errorTitle = '', error, errorStyle = 'stop', promptTitle = '', prompt } = node.attributes;
  const style = errorStyle.charAt(0).toUpperCase() + errorStyle.slice(1);
  return {
    ...(error === undefined
      ? {}
      : {
          errorAlert: {
            message: error,
            title: errorTitle,
            style,
            showAlert: flagOf(node, 'showErrorMessage'),
          },
        }),
    ...(prompt === undefined
      ? {}
      : {
          prompt: {
            message: prompt,
            title: promptTitle,
            showPrompt: flagOf(node, 'showInputMessage'),
          },
        }),
  };
}
