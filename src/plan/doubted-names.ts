/** Whether the gazetteer calls one place what a doubt says may be two: 柳堰河 and 北柳堰河. */
import type { Fault } from '../text/faults.ts';
import type { DoubtFields } from './authoring/schema-errata.ts';
import type { Place } from './authoring/schema-lists.ts';
import type { Parsed } from './authoring/yaml.ts';
import { fault } from './rules/rules.ts';

const UNKNOWN = /是否.*(?:不明|没有说明|未说明|看不出)/u;

/** A fault for every form of a place's name that a doubt tells apart from another of its forms. */
export function checkDoubtedNames(
  { value, at }: Parsed<Place[]>,
  doubts: readonly Pick<DoubtFields, 'why' | 'where'>[],
): Fault[] {
  const unknown = doubts
    .filter(({ why }) => UNKNOWN.test(why))
    .map(({ why, where }) => ({
      where,
      words: new Set([...why.matchAll(/“([^“”]+)”/gu)].map(([, w]) => w!)),
    }));
  return value!.flatMap(({ name, aliases, at: only }, k) => {
    const forms = [
      { word: name, path: [k, 'name'] },
      ...aliases.map((word, n) => ({ word, path: [k, 'aliases', n] })),
      ...Object.keys(only).map((word) => ({ word, path: [k, 'at', word] })),
    ];
    return unknown.flatMap(({ where, words }) => {
      const [first, ...others] = forms.filter(({ word }) => words.has(word));
      return others.map(({ word, path }) => fault('Q20', at(path), word, first!.word, where));
    });
  });
}
