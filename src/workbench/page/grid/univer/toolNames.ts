import { type Injector, LocaleService } from '@univerjs/core';
import { IMenuManagerService, RibbonPosition } from '@univerjs/preset-sheets-core';

/** A menu of Univer's, as far as it says what its items are called. */
interface MenuPart {
  readonly item?: { readonly id: string; readonly tooltip?: string };
  readonly children?: readonly MenuPart[];
}

/** What the ribbon's tools are called, by their commands, in the language that shows; Univer says it to a mouse alone. */
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
