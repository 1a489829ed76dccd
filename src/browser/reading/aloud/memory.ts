/** Where reading aloud stopped and how fast it was, kept on the device where it allows that. */
const PLACE = 'planbook:read-place';
const RATE = 'planbook:read-rate';

/** Speeds of the voice and their names. */
export const RATES: Record<string, string> = { '0.75': '慢', '1': '正常', '1.25': '快', '1.5': '更快' };

function recall(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function keep(key: string, value: string): void {
  try {
    if (value) localStorage.setItem(key, value);
    else localStorage.removeItem(key);
  } catch {
    /* The device forbids it: the next visit begins anew. */
  }
}

/** Id of the clause where reading on this page stopped, '' if it did not; whether it exists the caller must see. */
export function storedClause(): string {
  const [page, clause = ''] = recall(PLACE).split('#');
  return page === location.pathname ? clause : '';
}
export const storeClause = (clause: string): void => keep(PLACE, clause && `${location.pathname}#${clause}`);

/** A speed that can be chosen. */
export function storedRate(): string {
  const rate = recall(RATE);
  return Object.hasOwn(RATES, rate) ? rate : '1';
}
export const storeRate = (rate: string): void => keep(RATE, rate);
