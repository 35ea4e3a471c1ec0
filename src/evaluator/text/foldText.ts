import { fold } from './characters';

/** A text without case and width, for comparisons. */
export function foldText(text: string): string {
  let result = '';
  for (let i = 0; i < text.length; i++) result += String.fromCharCode(fold(text.charCodeAt(i)));
  return result;
}
