/**
 * How a reader wants the page: what can be chosen, and how the choice is kept as text. The first value of each is the
 * page as it is made; it is kept as nothing.
 */
export const CHOICES = {
  view: ['', 'elder'],
  size: ['', 'small', 'large', 'huge'],
  spacing: ['', 'wide', 'wider'],
  colors: ['', 'light', 'dark', 'contrast'],
  marks: ['', 'all', 'none'],
} as const;

/** Under what name the choice is kept on the device. */
export const MEMORY = 'planbook:reading';

export type SettingName = keyof typeof CHOICES;
export type Settings = Record<SettingName, string>;

export const SETTING_NAMES = /* @__PURE__ */ Object.keys(CHOICES) as SettingName[];

/** @returns the value where it is one of those that can be chosen, else '' */
export function knownValue(name: SettingName, value: unknown): string {
  return (CHOICES[name] as readonly unknown[]).includes(value) ? (value as string) : '';
}

/**
 * Reads what was kept on the device. Anybody may have written it: only known values come out, never a fault.
 * @param text `size=large&colors=dark`
 */
export function parseSettings(text: string): Settings {
  const stored = new URLSearchParams(text);
  return Object.fromEntries(
    SETTING_NAMES.map((name) => [name, knownValue(name, stored.get(name))]),
  ) as Settings;
}

/** The inverse of `parseSettings`; '' when nothing differs from the page as it is made. */
export function formatSettings(settings: Settings): string {
  return SETTING_NAMES.filter((name) => settings[name])
    .map((name) => `${name}=${settings[name]}`)
    .join('&');
}
