export { lookOf, type Look, type SystemLook } from './look';
export { MARKS_FONT, themeOf } from './themes';
export { useSystemLook } from './useSystemLook';
