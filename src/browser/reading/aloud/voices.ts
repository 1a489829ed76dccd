/** Which of a device's voices reads Chinese best. */

/** What matters of a `SpeechSynthesisVoice`. */
export interface Voice {
  lang: string;
  /** Whether it speaks on the device itself, without sending the text away. */
  localService: boolean;
}

/** Mandarin before other Chinese, simplified before others; a voice on the device before one far away. */
function rank({ lang, localService }: Voice): number {
  const tag = lang.toLowerCase().replaceAll('_', '-');
  if (!/^(zh|cmn|yue)(-|$)/.test(tag)) return -1;
  const mandarin = /^(zh|cmn)(-hans)?(-cn)?$/.test(tag) ? 2 : /^yue|-hk|-mo/.test(tag) ? 0 : 1;
  return mandarin * 2 + (localService ? 10 : 0);
}

/** @returns the best Chinese voice, or undefined when the device has none */
export function chooseVoice<T extends Voice>(voices: readonly T[]): T | undefined {
  return voices
    .map((voice) => ({ voice, worth: rank(voice) }))
    .filter(({ worth }) => worth >= 0)
    .sort((a, b) => b.worth - a.worth)[0]?.voice;
}
