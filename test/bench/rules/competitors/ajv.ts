import Ajv, { type SchemaObject, type ValidateFunction } from 'ajv';
import type { IndustryKey } from '../../../../src/fields';
import { MET, UNKNOWN, UNMET, type Answers } from '../answers';
import { limitIn, SIXTY_RULES, type Comparison } from '../sixtyRules';
import type { LooseRow } from '../typedRow';
import { byIndustry, rulesByField } from './industries';
import { joinRow } from './joinRow';

const KEYWORDS: Record<Comparison, string> = {
  atLeast: 'minimum',
  atMost: 'maximum',
  above: 'exclusiveMinimum',
  below: 'exclusiveMaximum',
};

/** The sixty rules as a schema compiled by ajv for each industry; every error is asked for. */
export function ajvCheck(): (rows: readonly LooseRow[], answers: Answers) => void {
  const ajv = new Ajv({ allErrors: true, messages: false });
  const validatorOf = byIndustry((industry) => ajv.compile(schemaOf(industry)));
  const ruleAt = rulesBySchemaPath();
  const rulesOf: ReadonlyMap<string, number[]> = rulesByField();
  return (rows, answers) => {
    answers.premium.forEach((_, i) => {
      const row = rows[i]!;
      const at = i * SIXTY_RULES.length;
      answers.bytes.fill(MET, at, at + SIXTY_RULES.length);
      markErrors(validatorOf(row), row, (schemaPath, missing) => {
        if (missing === undefined) answers.bytes[at + ruleAt.get(schemaPath)!] = UNMET;
        else for (const rule of rulesOf.get(missing)!) answers.bytes[at + rule] = UNKNOWN;
      });
      joinRow(answers, i);
    });
  };
}

function markErrors(
  validate: ValidateFunction,
  row: LooseRow,
  mark: (schemaPath: string, missing: string | undefined) => void,
): void {
  if (validate(row)) return;
  for (const { schemaPath, keyword, params } of validate.errors!) {
    mark(schemaPath, keyword === 'required' ? (params['missingProperty'] as string) : undefined);
  }
}

function schemaOf(industry: IndustryKey): SchemaObject {
  const fields = [...rulesByField()];
  return {
    type: 'object',
    required: fields.map(([field]) => field),
    properties: Object.fromEntries(
      fields.map(([field, rules]) => [
        field,
        {
          type: 'number',
          allOf: rules.map((number) => {
            const rule = SIXTY_RULES[number]!;
            return { [KEYWORDS[rule.comparison]]: limitIn(rule, industry) };
          }),
        },
      ]),
    ),
  };
}

function rulesBySchemaPath(): ReadonlyMap<string, number> {
  return new Map(
    [...rulesByField()].flatMap(([field, rules]) =>
      rules.map((number, k) => {
        const keyword = KEYWORDS[SIXTY_RULES[number]!.comparison];
        return [`#/properties/${field}/allOf/${k}/${keyword}`, number] as const;
      }),
    ),
  );
}
