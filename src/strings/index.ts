export { LANGUAGES, type Lang } from '../base/lang';
export { fillPlaces, STRINGS, text, type TextArguments, type TextKey } from './text';
