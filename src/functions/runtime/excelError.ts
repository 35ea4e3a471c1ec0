import { text, type Lang } from '../../strings';
import { Refusal } from './refusal';

/**
 * The error that Excel shows for what a function has thrown, with a sentence for its user. Excel
 * knows it by its class when it is thrown, though the class is not one of JavaScript's errors: the
 * cast says that it may be thrown.
 */
export function excelError(error: unknown, lang: Lang): Error {
  return errorOf(error, lang) as unknown as Error;
}

function errorOf(error: unknown, lang: Lang): CustomFunctions.Error {
  if (error instanceof Refusal && error.kind === 'notFound') {
    return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, error.message);
  }
  const sentence =
    error instanceof Refusal
      ? error.message
      : text(lang, 'functions.failed', {
          message: error instanceof Error ? error.message : String(error),
        });
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, sentence);
}
