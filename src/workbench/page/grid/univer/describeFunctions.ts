import type { Injector } from '@univerjs/core';
import { FunctionType, IDescriptionService } from '@univerjs/preset-sheets-core';
import type { FunctionHelp } from '../functionHelp';
import { flag } from './flag';

/** Registers functions for the formula editor's completion and help. */
export function describeFunctions(injector: Injector, functions: readonly FunctionHelp[]): void {
  injector.get(IDescriptionService).registerDescriptions(
    functions.map(({ name, description, parameters }) => ({
      functionName: name,
      functionType: FunctionType.User,
      description,
      abstract: description,
      functionParameter: parameters.map((parameter) => ({
        name: parameter.name,
        detail: parameter.description,
        example: '',
        require: flag(!parameter.optional),
        repeat: flag(false),
      })),
    })),
  );
}
