/*
 * What the pane shows of Fluent UI, each from a package of its own: the package of all components is
 * three times as large, and loads those that nothing shows.
 */
export { Badge } from '@fluentui/react-badge';
export { Button, ToggleButton } from '@fluentui/react-button';
export { Checkbox } from '@fluentui/react-checkbox';
export { Field } from '@fluentui/react-field';
export { Input } from '@fluentui/react-input';
export { Link } from '@fluentui/react-link';
export { ProgressBar } from '@fluentui/react-progress';
export { FluentProvider } from '@fluentui/react-provider';
export { SearchBox } from '@fluentui/react-search';
export { Select } from '@fluentui/react-select';
export { Switch } from '@fluentui/react-switch';
export { Textarea } from '@fluentui/react-textarea';
export {
  teamsHighContrastTheme,
  tokens,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from '@fluentui/react-theme';
export {
  createDOMRenderer,
  makeStaticStyles,
  makeStyles,
  mergeClasses,
  RendererProvider,
} from '@griffel/react';
