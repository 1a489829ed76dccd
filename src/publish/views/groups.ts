/** Goals and projects in the groups that pages show: each stands in exactly one, whatever its author left out. */

export interface Group<Entry> {
  /** Its address on the page. */
  id: string;
  name: string;
  entries: Entry[];
}

/** The topic of a record as it is shown; an author may leave it out. */
export const topicOf = ({ topic }: { topic?: string | undefined }): string => topic ?? '其他';

/**
 * In the order of the topics, what has none last; topics of which there is nothing are left out.
 * @param topics all topics of the plan
 */
export function byTopic<R extends { topic?: string | undefined }>(
  records: readonly R[],
  topics: readonly string[],
): Group<R>[] {
  const own = Map.groupBy(records, topicOf);
  return [...topics, topicOf({})]
    .map((name, k) => ({ id: `topic-${k + 1}`, name, entries: own.get(name) ?? [] }))
    .filter(({ entries }) => entries.length > 0);
}
