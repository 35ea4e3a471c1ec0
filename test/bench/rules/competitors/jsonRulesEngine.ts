import { Engine } from 'json-rules-engine';
import type { IndustryKey } from '../../../../src/fields';
import { MET, UNKNOWN, UNMET, type Answers } from '../answers';
import { limitIn, SIXTY_RULES, type Comparison } from '../sixtyRules';
import type { LooseRow } from '../typedRow';
import { byIndustry } from './industries';
import { joinRow } from './joinRow';

const OPERATORS: Record<Comparison, string> = {
  atLeast: 'greaterThanInclusive',
  atMost: 'lessThanInclusive',
  above: 'greaterThan',
  below: 'lessThan',
};

/** The sixty rules in a json-rules-engine for each industry; the type of an event is its rule's number. */
export function jsonRulesEngineCheck(): (
  rows: readonly LooseRow[],
  answers: Answers,
) => Promise<void> {
  const engineFor = byIndustry(engineOf);
  return async (rows, answers) => {
    for (let i = 0; i < answers.premium.length; i++) {
      const row = rows[i]!;
      const at = i * SIXTY_RULES.length;
      const { events, failureEvents } = await engineFor(row).run(row);
      for (const { type } of events) answers.bytes[at + Number(type)] = MET;
      for (const { type } of failureEvents) {
        const missing = row[SIXTY_RULES[Number(type)]!.field as keyof LooseRow] === undefined;
        answers.bytes[at + Number(type)] = missing ? UNKNOWN : UNMET;
      }
      joinRow(answers, i);
    }
  };
}

function engineOf(industry: IndustryKey): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true });
  SIXTY_RULES.forEach((rule, number) => {
    engine.addRule({
      conditions: {
        all: [
          {
            fact: rule.field,
            operator: OPERATORS[rule.comparison],
            value: limitIn(rule, industry),
          },
        ],
      },
      event: { type: String(number) },
    });
  });
  return engine;
}
