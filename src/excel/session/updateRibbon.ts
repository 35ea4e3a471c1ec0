import type { SessionState } from './types';

/** Ids of the manifest. */
const REMOVE = 'Youpin.Remove';

/**
 * Greys the button of the ribbon that has nothing to remove, or brings it back. Only right after a run that has
 * written, and where that costs a person nothing: on the desktop it takes away what could be undone
 * (OfficeDev/office-js#3788), which Excel below ExcelApi 1.19 has then forgotten already.
 */
export async function updateRibbon({ capabilities, present }: SessionState): Promise<void> {
  const { keepsUndo, platform } = capabilities;
  if (keepsUndo && platform !== 'web') return;
  if (!Office.context.requirements.isSetSupported('RibbonApi', '1.1')) return;
  const { marked, hasReport, hasPlan = false, notes } = present;
  const enabled = marked.length > 0 || hasReport || hasPlan || notes > 0;
  try {
    const controls = [{ id: REMOVE, enabled }];
    await Office.ribbon.requestUpdate({ tabs: [{ id: 'TabHome', controls }] });
  } catch {
    // The button stays as it was: it says that there is nothing to remove.
  }
}
