/** The reader's choices on this device and on this page. A device may forbid or spoil its memory: then nothing is kept. */
import { formatSettings, MEMORY, parseSettings, SETTING_NAMES, type Settings } from './settings.ts';

export function storedSettings(): Settings {
  try {
    return parseSettings(localStorage.getItem(MEMORY) ?? '');
  } catch {
    return parseSettings('');
  }
}

/** Puts the choices on `<html>`, where the style sheet answers them. */
export function applySettings(settings: Settings): void {
  const { dataset } = document.documentElement;
  for (const name of SETTING_NAMES)
    if (settings[name]) dataset[name] = settings[name];
    else delete dataset[name];
}

/** @returns whether the device keeps them */
export function storeSettings(settings: Settings): boolean {
  try {
    const text = formatSettings(settings);
    if (text) localStorage.setItem(MEMORY, text);
    else localStorage.removeItem(MEMORY);
    return true;
  } catch {
    return false;
  }
}
