/** Whether every place of the gazetteer is named by the text or by a project, but for those that say they are not. */
import type { Fault } from '../../text/faults.ts';
import type { Place } from '../authoring/schema-lists.ts';
import type { Parsed } from '../authoring/yaml.ts';
import { fault } from '../rules/rules.ts';
import type { Mention } from './places.ts';
import type { Project } from './records.ts';

/** @param mentions every place named in the text */
export function checkUnnamed(
  { value, at }: Parsed<Place[]>,
  mentions: readonly Mention[],
  projects: readonly Project[],
): Fault[] {
  const ids = new Set([...mentions.map(({ place }) => place), ...projects.flatMap(({ places }) => places)]);
  // Of two of one name, which is a fault of its own, the text names but one.
  const names = new Set(value!.flatMap(({ id, name }) => (ids.has(id) ? name : [])));
  return value!.flatMap(({ name, unnamed }, k) => {
    if (names.has(name) !== unnamed) return [];
    return [
      unnamed ? fault('Q8/unnamed', at([k, 'unnamed']), name) : fault('Q8/place', at([k, 'name']), name),
    ];
  });
}
