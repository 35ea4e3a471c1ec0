import { PROFILES, type ExcelName, type Profile } from '../behaviours';

/** What Office.js calls them in `Office.context.platform`. */
const NAMES: Readonly<Record<Profile['platform'], string>> = {
  Windows: 'PC',
  Mac: 'Mac',
  'the web': 'OfficeOnline',
};

/**
 * Has the client, which speaks to each Excel by the bridge of Windows, name the platform of the profile. Its own
 * objects are sealed, so the page gets others that lead to them.
 */
export function describePlatform(page: object, excel: ExcelName): void {
  const window = page as { Office: { readonly context: object } };
  const platform = { value: NAMES[PROFILES[excel].platform] };
  const context = Object.create(window.Office.context, { platform }) as object;
  window.Office = Object.create(window.Office, {
    context: { value: context },
  }) as typeof window.Office;
}
