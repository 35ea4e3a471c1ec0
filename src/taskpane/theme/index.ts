export { lookOf, type Look, type SystemLook } from './look';
export { THEMES } from './themes';
export { useSystemLook } from './useSystemLook';
