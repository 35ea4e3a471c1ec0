import type { Arguments } from '../engine/Arguments';
import { invalidArgument } from '../engine/HostError';
import { typeToken } from '../engine/HostObject';
import { defineType, type HostTable } from '../engine/types';
import type { Json } from '../protocol/types';
import type { CustomFunctionCalls } from './CustomFunctionCalls';

const FUNCTIONS_SERVICE = 'Microsoft.ExcelServices.CustomFunctions';
const FUNCTIONS = typeToken<CustomFunctionCalls>('CustomFunctions');

/** Features of the host that the runtime of custom functions may use: cancel batching, quick syncs, timings. */
const ENABLED_FEATURES = [1, 2, 3, 4];

/** The service by which the runtime says that it is ready and hands in results. */
export function functionsService(
  calls: CustomFunctionCalls,
): Pick<Required<HostTable>, 'types' | 'services'> {
  return {
    types: [
      defineType(FUNCTIONS, {
        since: '1.1',
        call: {
          _SetOsfControlContainerReadyForCustomFunctions: {
            since: '1.1',
            invoke: (target) => {
              target.runtimeIsReady();
              return undefined;
            },
          },
          _GetEnabledFeatures: { since: '1.1', invoke: () => ENABLED_FEATURES },
          SetInvocationArrayResults: {
            since: '1.1',
            invoke: (target, args) => {
              for (const result of results(args)) target.settle(result);
              return undefined;
            },
          },
        },
      }),
    ],
    services: { [FUNCTIONS_SERVICE]: () => FUNCTIONS.of(calls) },
  };
}

/** Results are [id, succeeded, value or message, error code if failed, …]. */
function results(args: Arguments): readonly (readonly Json[])[] {
  const list = args.value(0);
  if (!isList(list)) throw invalidArgument();
  return list.filter(isList);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
