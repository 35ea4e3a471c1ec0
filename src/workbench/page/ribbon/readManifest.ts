/** Action of a ribbon button: calls the function associated with a name, or shows the pane. */
export type ButtonAction =
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'pane' };

/** A button as the manifest declares it, in one language. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Path on the server; '' when there is none. */
  readonly icon: string;
  readonly action: ButtonAction;
}

/** The part of an add-in's manifest that the workbench reads. */
export interface Manifest {
  /** The label of the group of buttons. */
  readonly group: string;
  readonly buttons: readonly RibbonButton[];
  /** Path of functions.json on the server; '' when there are no functions. */
  readonly functions: string;
  /** Namespace of functions in a formula, without the dot. */
  readonly namespace: string;
}

const ICON_SIZE = '20';

/** Reads a manifest of an add-in as Excel of a locale such as `zh-CN` does. */
export function readManifest(manifest: Document, locale: string): Manifest {
  const texts = resources(manifest, locale);
  const textOf = (owner: Element | undefined, tag: string) =>
    texts.get(child(owner, tag)?.getAttribute('resid') ?? '') ?? '';
  const [group] = all(manifest, 'Group');
  const [metadata] = all(manifest, 'Metadata');
  const pathOf = pathsBelow(homeOf(manifest));
  const [namespace] = all(manifest, 'Namespace');
  return {
    group: textOf(group, 'Label'),
    functions: pathOf(textOf(metadata, 'SourceLocation')),
    namespace: texts.get(namespace?.getAttribute('resid') ?? '') ?? '',
    buttons: (group ? all(group, 'Control') : []).map((control) => ({
      id: control.getAttribute('id') ?? '',
      label: textOf(control, 'Label'),
      tip: textOf(control, 'Description'),
      icon: pathOf(texts.get(iconOf(control)) ?? ''),
      action: actionOf(control),
    })),
  };
}

/** Every resource by its id: addresses, images, texts. */
function resources(manifest: Document, locale: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const tag of ['Url', 'Image', 'String'])
    for (const resource of all(manifest, tag)) {
      const id = resource.getAttribute('id');
      const override = all(resource, 'Override').find(
        (one) => one.getAttribute('Locale')?.toLowerCase() === locale.toLowerCase(),
      );
      const value = override?.getAttribute('Value') ?? resource.getAttribute('DefaultValue');
      if (id && value !== null) found.set(id, value);
    }
  return found;
}

function iconOf(control: Element): string {
  const images = all(control, 'Image');
  const image = images.find((one) => one.getAttribute('size') === ICON_SIZE) ?? images[0];
  return image?.getAttribute('resid') ?? '';
}

function actionOf(control: Element): ButtonAction {
  const name = child(control, 'FunctionName')?.textContent.trim();
  return name ? { kind: 'function', name } : { kind: 'pane' };
}

/** The folder that the build says it will be served from, with a slash at the end. */
function homeOf(manifest: Document): string {
  const [settings] = all(manifest, 'DefaultSettings');
  const page = child(settings, 'SourceLocation')?.getAttribute('DefaultValue');
  return page ? new URL('.', page).pathname : '/';
}

/** Maps addresses below `home` to this server's root; '' stays ''. */
function pathsBelow(home: string): (address: string) => string {
  return (address) => {
    if (address === '') return '';
    const { pathname } = new URL(address);
    return pathname.startsWith(home) ? `/${pathname.slice(home.length)}` : pathname;
  };
}

function child(owner: Element | undefined, tag: string): Element | undefined {
  return owner ? all(owner, tag)[0] : undefined;
}

function all(owner: Document | Element, tag: string): Element[] {
  return Array.from(owner.getElementsByTagNameNS('*', tag));
}
