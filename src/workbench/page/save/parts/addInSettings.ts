import type { PackageWriter } from '../PackageWriter';
import { attributesOf, DECLARATION, RELATIONSHIPS } from '../xml';
import { guid } from './guid';

const EXTENSION = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const PANES = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const PANES_LINK = 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes';
const EXTENSION_LINK = 'http://schemas.microsoft.com/office/2011/relationships/webextension';
const PANES_TYPE = 'application/vnd.ms-office.webextensiontaskpanes+xml';
const EXTENSION_TYPE = 'application/vnd.ms-office.webextension+xml';
const PANES_PART = 'xl/webextensions/taskpanes.xml';
const EXTENSION_PART = 'xl/webextensions/webextension1.xml';

/**
 * Writes the settings that an add-in keeps in the document, where Excel keeps them: beside the add-in's id. The
 * model does not know whose they are, so they get an id of their own, with a pane that stays closed.
 */
export async function addSettings(
  target: PackageWriter,
  settings: ReadonlyMap<string, unknown>,
): Promise<void> {
  if (settings.size === 0) return;
  const id = guid('settings', 1);
  const properties = [...settings].map(
    ([name, value]) =>
      `<we:property${attributesOf({ name, value: JSON.stringify(value ?? null) })}/>`,
  );
  const extension =
    `${DECLARATION}<we:webextension xmlns:we="${EXTENSION}" id="${id}">` +
    `<we:reference id="${id.slice(1, -1)}" version="1.0.0.0" store="developer" storeType="Registry"/>` +
    `<we:alternateReferences/><we:properties>${properties.join('')}</we:properties><we:bindings/>` +
    `<we:snapshot xmlns:r="${RELATIONSHIPS}"/></we:webextension>`;
  target.link('', PANES_PART, PANES_LINK);
  const link = target.link(PANES_PART, EXTENSION_PART, EXTENSION_LINK);
  const panes =
    `${DECLARATION}<wetp:taskpanes xmlns:wetp="${PANES}"><wetp:taskpane dockstate="right" visibility="0" width="350" row="0">` +
    `<wetp:webextensionref xmlns:r="${RELATIONSHIPS}" r:id="${link}"/></wetp:taskpane></wetp:taskpanes>`;
  await target.add(EXTENSION_PART, extension, EXTENSION_TYPE);
  await target.add(PANES_PART, panes, PANES_TYPE);
}
