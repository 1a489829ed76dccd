/** The device's voice. */
import { chooseVoice } from './voices.ts';

/** How long a device may take to list its voices. */
const PATIENCE = 1500;

/** The best Chinese voice of the device; undefined when it has none. */
export async function findVoice(): Promise<SpeechSynthesisVoice | undefined> {
  if (speechSynthesis.getVoices().length === 0)
    await new Promise<void>((resolve) => {
      speechSynthesis.addEventListener?.('voiceschanged', () => resolve(), { once: true });
      setTimeout(resolve, PATIENCE);
    });
  return chooseVoice(speechSynthesis.getVoices());
}

/** Chrome forgets an utterance that nobody holds, and then never says that it has ended. */
let held: SpeechSynthesisUtterance;
let turn = 0;

/**
 * Stops the voice. The browser's own pause does not work on phones, so a pause stops here and later says the sentence
 * again.
 */
export function hush(): void {
  turn += 1;
  speechSynthesis.cancel();
}

/**
 * Says the parts one after the other, instead of what is being said.
 * @param done called at the end, with false if the voice failed; not when something else is said or it is hushed
 */
export function speak(
  parts: readonly string[],
  voice: SpeechSynthesisVoice,
  rate: number,
  done: (well: boolean) => void,
): void {
  hush();
  const mine = turn;
  const next = (k: number): void => {
    if (k === parts.length) return done(true);
    held = new SpeechSynthesisUtterance(parts[k]);
    Object.assign(held, { voice, lang: voice.lang, rate });
    held.onend = () => mine === turn && next(k + 1);
    held.onerror = () => mine === turn && done(false);
    speechSynthesis.speak(held);
  };
  next(0);
}
