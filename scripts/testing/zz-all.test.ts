import { test } from 'vitest';
import { readPlan } from '../read-plan.ts';
import { codesFor, tablesOf } from './proofs/cells/tables.ts';
test('x', () => {
  let n = 0; const bad: string[] = []; const t2: Record<string, number> = {};
  for (const table of tablesOf(readPlan('xiping-145'))) {
    const lines = table.text.split('\n');
    lines.forEach((line, y) => {
      if (y === 1) return;
      const cells = line.slice(1, -1).split('|').map((c) => c.trim());
      const tries = new Set<string>();
      const add = (c: string[]) => tries.add(`| ${c.join(' | ')} |`);
      for (let i = 0; i < cells.length; i++) {
        for (let j = i + 1; j < cells.length; j++) { const c = [...cells]; [c[i], c[j]] = [c[j]!, c[i]!]; add(c); 
          const d = [...cells]; d.splice(j, 0, ...d.splice(i, 1)); add(d); const e = [...cells]; e.splice(i, 0, ...e.splice(j, 1)); add(e); }
        if (i + 1 < cells.length) {
          const c = [...cells]; c[i + 1] = c[i]!.slice(-1) + c[i + 1]!; c[i] = c[i]!.slice(0, -1); add(c);
          const d = [...cells]; d[i] = d[i]! + d[i + 1]!.slice(0, 1); d[i + 1] = d[i + 1]!.slice(1); add(d);
        }
        if (cells[i] === '') for (const a of ['←', '↑']) { const c = [...cells]; c[i] = a; add(c); }
        if (cells[i] === '←' || cells[i] === '↑') for (const a of ['←', '↑', '']) { const c = [...cells]; c[i] = a; add(c); }
      }
      tries.delete(`| ${cells.join(' | ')} |`);
      for (const t of tries) {
        n++;
        const codes = codesFor(table, lines.map((l, k) => (k === y ? t : l)).join('\n'));
        if (!codes.length) bad.push(`${line}\n   ${t}`);
        const key = [...new Set(codes)].sort().join(); t2[key] = (t2[key] ?? 0) + 1;
      }
    });
  }
  console.log(n, bad.length, JSON.stringify(t2), '\n' + bad.join('\n'));
}, 3_000_000);
