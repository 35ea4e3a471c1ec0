import { type Injector, LocaleService } from '@univerjs/core';
import { IMenuManagerService, RibbonPosition } from '@univerjs/preset-sheets-core';

/** The part of a Univer menu that names its items. */
interface MenuPart {
  readonly item?: { readonly id: string; readonly tooltip?: string };
  readonly children?: readonly MenuPart[];
}

/** Names of the ribbon's tools by command, in the current language; Univer has them in tooltips only. */
export function toolNames(injector: Injector): (command: string) => string {
  const known = new Map<string, string>();
  return (command) => {
    const tooltip = known.get(command) ?? tooltipOf(injector, command);
    known.set(command, tooltip);
    return tooltip === '' ? '' : injector.get(LocaleService).t(tooltip);
  };
}

function tooltipOf(injector: Injector, command: string): string {
  const menus = injector.get(IMenuManagerService);
  const parts = Object.values(RibbonPosition).flatMap((tab): readonly MenuPart[] =>
    menus.getMenuByPositionKey(tab),
  );
  return find(parts, command) ?? '';
}

function find(parts: readonly MenuPart[], command: string): string | undefined {
  for (const { item, children = [] } of parts) {
    const tooltip = item?.id === command ? item.tooltip : find(children, command);
    if (tooltip !== undefined) return tooltip;
  }
  return undefined;
}
