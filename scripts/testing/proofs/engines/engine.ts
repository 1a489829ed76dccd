/** What a walk needs of a browser, whichever way it is driven. */
export interface Engine {
  /** Opens an address and waits until it has loaded. */
  open(address: string): Promise<void>;
  /** What an expression is in the page, as JSON carries it; a promise is waited for. */
  ask(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

/** Asks again and again until the answer is given; false where it does not come in ten seconds. */
export async function comes(answer: () => Promise<boolean>): Promise<boolean> {
  for (const end = Date.now() + 10_000; Date.now() < end; await new Promise((go) => setTimeout(go, 100)))
    if (await answer().catch(() => false)) return true;
  return false;
}
