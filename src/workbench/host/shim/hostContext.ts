import type { HostIdentity, OfficeThemeColors } from './HostOptions';
import type { SettingsStore } from './HostModel';

/** Office's numbers for what the host says of itself. */
const EXCEL = 1;
const DOCUMENT_OPENED = 2;
const LEVEL_DOCUMENT = 1;
const DISPLAY_MODE_VISIBLE = 2;

/** What `GetHostInfo` says: the Windows client, shared runtime (1) with custom functions (2). */
export function hostInfo(identity: HostIdentity): string {
  return `Excel$Win32$16.01$${identity.locale}$$$disableLogging$3`;
}

/** The getters of `window.external.GetContext()`, as the Windows client answers them. */
export function hostContext(identity: HostIdentity, settings: SettingsStore) {
  const sets = JSON.stringify(identity.sets);
  return {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => 'workbench',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => identity.locale,
    GetAppDataLocale: () => identity.contentLocale,
    GetDocUrl: () => identity.documentName,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => DOCUMENT_OPENED,
    GetControlIntegrationLevel: () => LEVEL_DOCUMENT,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '',
    GetInstanceId: () => 'workbench-1',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => true,
    GetSupportedMatrix: () => sets,
    GetDialogRequirementMatrix: () => sets,
    GetHostFullVersion: () => '16.0.0.0',
    GetInitialDisplayMode: () => DISPLAY_MODE_VISIBLE,
    GetOfficeThemeInfo: () => themeInfo(identity.theme),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of settings.read()) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: readonly string[], values: readonly string[]) => {
        settings.write(Array.from(keys, (key, index) => [key, values[index] ?? ''] as const));
      },
    }),
  };
}

/** Settings that live as long as the host. */
export function memorySettings(): SettingsStore {
  let stored: readonly (readonly [string, string])[] = [];
  return {
    read: () => stored,
    write: (entries) => {
      stored = entries;
    },
  };
}

/** Colours go over the wire as numbers. */
function themeInfo(theme: OfficeThemeColors): string {
  const numbers = Object.entries(theme).map(([name, color]: [string, string]) => [
    name,
    Number.parseInt(color.slice(1), 16),
  ]);
  return JSON.stringify(Object.fromEntries(numbers));
}
