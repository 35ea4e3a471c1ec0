import type { Calculator, CalculatorAnswer, CalculatorCall, Workbook } from '../model';
import { boxAddress, quotedSheetName } from '../model';
import type { Json } from '../protocol/types';
import type { CustomFunctionCalls, FunctionCall, RunningCall } from './CustomFunctionCalls';
import type { FunctionOutcome } from './outcome';

/**
 * Calculator for the workbook's formulas that calls custom functions as Excel does: asynchronously, in one
 * batch per calculation, with results cached until the arguments change.
 */
export function functionCalculator(workbook: Workbook, functions: CustomFunctionCalls): Calculator {
  const batch: CalculatorCall[] = [];
  const underWay = new Map<string, RunningCall>();
  const send = () => {
    const calls = batch.splice(0);
    functions.start(calls.map(functionCall)).forEach((running, index) => {
      const { sheet, row, column } = calls[index]!;
      // A recalculated cell cancels its previous call, whose answer may come last.
      const cell = `${sheet.id}:${row}:${column}`;
      underWay.get(cell)?.cancel();
      underWay.set(cell, running);
      void running.outcome.then((outcome) => {
        const answer = cellAnswer(outcome);
        const sentence = outcome.kind === 'error' ? outcome.message : undefined;
        if (answer !== undefined && sheet.alive)
          workbook.setResult(sheet, row, column, answer, sentence);
      });
    });
  };
  return {
    knows: (name) => functions.knows(name),
    call: (call) => {
      if (batch.length === 0) void functions.ready.then(send);
      batch.push(call);
      return undefined;
    },
  };
}

function functionCall(call: CalculatorCall): FunctionCall {
  const cell = { row: call.row, column: call.column, rows: 1, columns: 1 };
  return {
    name: call.name,
    args: call.args,
    address: `${quotedSheetName(call.sheet.name)}!${boxAddress(cell)}`,
    parameterAddresses: call.addresses,
  };
}

/** What the cell shows; undefined = nothing new. */
function cellAnswer(outcome: FunctionOutcome): CalculatorAnswer | undefined {
  if (outcome.kind === 'cancelled') return undefined;
  if (outcome.kind === 'error') return outcome.error;
  const { value } = outcome;
  if (!isList(value)) return scalar(value);
  return value.map((row) => (isList(row) ? row.map(scalar) : [scalar(row)]));
}

/** An empty answer shows as 0, as in Excel; an entity as its text. */
function scalar(value: Json): string | number | boolean {
  if (value === null) return 0;
  return typeof value === 'object' ? JSON.stringify(value) : value;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
