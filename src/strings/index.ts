export {
  fillPlaces,
  LANGUAGES,
  STRINGS,
  text,
  type Lang,
  type TextArguments,
  type TextKey,
} from './text';
