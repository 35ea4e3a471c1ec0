import { z } from 'zod';
import type { IndustryKey } from '../../../../src/fields';
import { MET, UNKNOWN, UNMET, type Answers } from '../answers';
import { limitIn, SIXTY_RULES, type Comparison } from '../sixtyRules';
import type { LooseRow } from '../typedRow';
import { byIndustry, rulesByField } from './industries';
import { joinRow } from './joinRow';

const CHECKS: Record<Comparison, (to: z.ZodNumber, limit: number, rule: string) => z.ZodNumber> = {
  atLeast: (to, limit, rule) => to.gte(limit, rule),
  atMost: (to, limit, rule) => to.lte(limit, rule),
  above: (to, limit, rule) => to.gt(limit, rule),
  below: (to, limit, rule) => to.lt(limit, rule),
};

/** The sixty rules as a zod schema for each industry; the message of a check is its rule's number. */
export function zodCheck(): (rows: readonly LooseRow[], answers: Answers) => void {
  const schemaFor = byIndustry(schemaOf);
  const rulesOf: ReadonlyMap<PropertyKey, number[]> = rulesByField();
  return (rows, answers) => {
    answers.premium.forEach((_, i) => {
      const row = rows[i]!;
      const at = i * SIXTY_RULES.length;
      answers.bytes.fill(MET, at, at + SIXTY_RULES.length);
      const result = schemaFor(row).safeParse(row);
      for (const { code, path, message } of result.error?.issues ?? []) {
        if (code !== 'invalid_type') answers.bytes[at + Number(message)] = UNMET;
        else for (const rule of rulesOf.get(path[0]!)!) answers.bytes[at + rule] = UNKNOWN;
      }
      joinRow(answers, i);
    });
  };
}

function schemaOf(industry: IndustryKey): z.ZodObject {
  const fields = [...rulesByField()].map(([field, rules]) => {
    const checked = rules.reduce((to, number) => {
      const rule = SIXTY_RULES[number]!;
      return CHECKS[rule.comparison](to, limitIn(rule, industry), String(number));
    }, z.number());
    return [field, checked] as const;
  });
  return z.object(Object.fromEntries(fields));
}
