/**
 * Has the add-in start with the workbook, or not: asked before it is set, because setting changes the
 * workbook. An Excel that can't is left alone.
 */
export async function startWithBook(wanted: boolean): Promise<void> {
  const behavior = wanted ? Office.StartupBehavior.load : Office.StartupBehavior.none;
  try {
    if ((await Office.addin.getStartupBehavior()) !== behavior)
      await Office.addin.setStartupBehavior(behavior);
  } catch {
    // The workbook opens as it did before.
  }
}
