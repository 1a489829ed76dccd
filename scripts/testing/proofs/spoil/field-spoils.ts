/** Every field of every schema, spoilt in every way. */
import { isMap, isScalar, isSeq, type Document } from 'yaml';
import { messagePath, type PlanFiles } from '../../../../src/plan/authoring/files.ts';
import { fieldsOf, type Field, type Steps } from './schema-walk.ts';
import { oneOf, type Content, type Next, type Spoil } from './spoil.ts';
import { atOdds, empty, invisible, outOfRange, wrongType } from './values.ts';
import { linesOf, pairOf, readDoc, schemaOf, withDoc } from './yaml-text.ts';

/** A change of a document, what stands there then, and where it is to be seen; null where it is not. */
interface Change {
  now: string;
  apply(doc: Document): Steps | null;
}

const KINDS: Record<string, (field: Field) => Change[]> = {
  missing: (field) => (field.optional || isEntry(field) ? [] : [leaveOut(field)]),
  'left out': (field) => (field.optional && !isEntry(field) ? [leaveOut(field)] : []),
  misspelt: (field) => (isEntry(field) ? [] : misspelt(nameOf(field)).map((name) => rename(field, name))),
  'wrong type': (field) => wrongType(field).map((value) => set(field, value)),
  'out of range': (field) => outOfRange(field).map((value) => set(field, value)),
  twice: (field) => [twice(field)],
  empty: (field) => empty(field).map((value) => set(field, value)),
  invisible: (field) => invisible(field).map((value) => set(field, value)),
  'at odds': (field) => atOdds(field).map((value) => set(field, value, recordOf(field))),
};

export const FIELD_KINDS = Object.keys(KINDS);

/** A file with YAML in it, and what holds it. */
interface Source {
  file: string;
  text: string;
  shown: string;
  with(text: string): Content;
}

/** Every field that the plan uses. */
export const fieldSpoils = (plan: PlanFiles, next: Next): Spoil[] =>
  spoilsOf(
    [...plan.files].map(([file, text]) => ({
      file,
      text,
      shown: messagePath(plan, file),
      with: (spoilt) => ({ ...plan, files: new Map(plan.files).set(file, spoilt) }),
    })),
    next,
  );

/** Every field that a `site.yaml` uses. */
export const siteSpoils = (text: string, next: Next): Spoil[] =>
  spoilsOf([{ file: 'site.yaml', text, shown: 'content/site.yaml', with: (spoilt) => spoilt }], next);

/** Of the places where a field is used one, by chance; of the ways to spoil it so one, by chance. */
function spoilsOf(sources: readonly Source[], next: Next): Spoil[] {
  const plan = sources.find(({ file }) => file === 'plan.yaml')?.text ?? '';
  const uses = sources.flatMap((source) => {
    const of = schemaOf(source.file, plan);
    if (!of) return [];
    const doc = readDoc(source.text);
    return fieldsOf(of.schema, doc).map((field) => ({ of: of.name + field.path, source, doc, field }));
  });
  return [...Map.groupBy(uses, ({ of }) => of)].flatMap(([of, alike]) => {
    const { source, doc, field } = oneOf(alike, next);
    return Object.entries(KINDS).flatMap(([kind, changesOf]): Spoil[] => {
      const changes = changesOf(field);
      if (changes.length === 0) return [];
      const { now, apply } = oneOf(changes, next);
      const make = (): ReturnType<Spoil['make']> => {
        const copy = doc.clone() as Document;
        const steps = apply(copy);
        const text = withDoc(source.text, copy);
        return { content: source.with(text), file: source.shown, lines: steps && linesOf(text, steps) };
      };
      return [{ of, kind, now: `${source.file} ${field.steps.join('.')}: ${now}`, make }];
    });
  });
}

const nameOf = ({ steps }: Field): string => String(steps.at(-1));
const isEntry = ({ steps }: Field): boolean => typeof steps.at(-1) === 'number';

/** A name with a letter less, a letter twice, a capital, a wide letter, a sign that nobody sees. */
const misspelt = (name: string): string[] => [
  name.slice(0, -1),
  name[0] + name,
  name[0]!.toUpperCase() + name.slice(1),
  name.slice(0, -1) + String.fromCharCode(name.charCodeAt(name.length - 1) + 0xfee0),
  `${name}\u200b`,
];

const parentOf = (doc: Document, { steps }: Field): unknown =>
  steps.length > 1 ? doc.getIn(steps.slice(0, -1), true) : doc.contents;

const leaveOut = (field: Field): Change => ({
  now: 'left out',
  apply(doc) {
    doc.deleteIn(field.steps);
    return field.optional ? null : field.steps.slice(0, -1);
  },
});

const rename = (field: Field, name: string): Change => ({
  now: `called ${JSON.stringify(name)}`,
  apply(doc) {
    pairOf(parentOf(doc, field) as { items: unknown[] }, nameOf(field)).key = doc.createNode(name);
    return [...field.steps.slice(0, -1), name];
  },
});

/** A value for another. Where an empty one may stand, as a list of nothing, nothing is to be seen. */
const set = (field: Field, value: unknown, steps: Steps | null = field.steps): Change => ({
  now: JSON.stringify(value),
  apply(doc) {
    doc.setIn(field.steps, doc.createNode(value));
    return isNothing(value) && field.schema.safeParse(value).success ? null : steps;
  },
});

const isNothing = (value: unknown): boolean => ['""', '[]', '{}'].includes(JSON.stringify(value));

/** Of two fields that contradict each other nobody knows which is wrong: what they are fields of. */
const recordOf = ({ steps }: Field): Steps => steps.slice(0, -1);

/** The entry once more; of a list of entries its last one; else the field. */
const twice = (field: Field): Change => ({
  now: 'twice',
  apply(doc) {
    const [parent, own] = [parentOf(doc, field), doc.getIn(field.steps, true)];
    const [list, steps] = isSeq(parent) ? [parent, field.steps.slice(0, -1)] : [own, field.steps];
    if (isSeq(list) && (list === parent || !list.items.every(isScalar))) {
      list.add(doc.createNode(isSeq(parent) ? field.value : (field.value as unknown[]).at(-1)));
      return [...steps, list.items.length - 1];
    }
    if (isMap(parent)) parent.items.push(doc.createPair(nameOf(field), field.value) as never);
    return field.steps;
  },
});
