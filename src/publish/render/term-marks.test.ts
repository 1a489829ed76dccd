import { describe, expect, test } from 'vitest';
import type { ErratumMark } from '../../plan/fidelity/errata.ts';
import type { Term } from '../../plan/authoring/schema-lists.ts';
import { termMarks, type TermText } from './term-marks.ts';

const term = (word: string, more: Partial<Term> = {}): Term => ({
  word,
  explanation: '解释',
  aliases: [],
  quiet: false,
  ...more,
});
const block = (id: string, ownText: string, more: Partial<TermText> = {}): TermText => ({
  id,
  kind: 'paragraph',
  ownText,
  lead: null,
  section: Number(/-s(\d+)/.exec(id)?.[1] ?? 0),
  ...more,
});
/** The marked words, `clause:words→fragment`. */
const marked = (blocks: TermText[], terms: Term[], errata: ErratumMark[] = []): string[] =>
  termMarks(blocks, terms, errata).map(({ clause, start, end, href }) => {
    const { ownText } = blocks.find(({ id }) => id === clause)!;
    return `${clause}:${ownText.slice(start, end)}→${href.split('#')[1]}`;
  });
const waste = '重点发展农产品加工产业园和静脉产业园，打造地域特色的现代静脉产业经济。';

describe('which words are marked', () => {
  test('the longest form wins, and the shorter one is found where it stands alone', () => {
    expect(marked([block('c4-s2-p7', waste)], [term('静脉产业'), term('静脉产业园')])).toEqual([
      'c4-s2-p7:静脉产业园→静脉产业园',
      'c4-s2-p7:静脉产业→静脉产业',
    ]);
  });

  test('an alias leads to the entry of its word', () => {
    expect(
      marked(
        [block('c3-s1-p1', '研究与试验开发投入占GDP的比重达到1.5%以上')],
        [term('地区生产总值', { aliases: ['GDP'] })],
      ),
    ).toEqual(['c3-s1-p1:GDP→地区生产总值']);
  });

  test('blanks in the text do not hide a term', () => {
    expect(marked([block('c1-p1', '推进 5G + 医疗')], [term('5G+')])).toEqual(['c1-p1:5G +→5G+']);
  });

  test.each(['按DRG付费', '支持CDR设备'])('「%s」 does not contain the term DR', (ownText) => {
    expect(marked([block('c9-s5-p1', ownText)], [term('DR')])).toEqual([]);
  });

  test('a quiet word is not marked, and what it contains is not either', () => {
    expect(
      marked([block('c4-s2-p7', waste)], [term('静脉产业'), term('静脉产业园', { quiet: true })]),
    ).toEqual(['c4-s2-p7:静脉产业→静脉产业']);
  });
});

describe('where a word is marked', () => {
  const terms = [term('放管服')];
  const ownText = '继续深化“放管服”改革，进一步推进“放管服”改革';

  test('once in each section, at its first mention', () => {
    const blocks = [block('c11-s1-p1', ownText), block('c11-s1-p2', ownText), block('c11-s2-p1', ownText)];
    expect(termMarks(blocks, terms, []).map(({ clause, start }) => [clause, start])).toEqual([
      ['c11-s1-p1', 5],
      ['c11-s2-p1', 5],
    ]);
  });

  test('in items of a box, but not in headings, tables or the titles of boxes', () => {
    const kinds = ['heading', 'table', 'row', 'box', 'item'] as const;
    const blocks = kinds.map((kind, n) => block(`c11-s${n + 1}-p1`, ownText, { kind }));
    expect(termMarks(blocks, terms, []).map(({ clause }) => clause)).toEqual(['c11-s5-p1']);
  });

  test('not in a run-in heading: the first mention after it counts', () => {
    const blocks = [block('c11-s1-p1', '深化放管服改革。继续深化“放管服”改革', { lead: '深化放管服改革' })];
    expect(termMarks(blocks, terms, []).map(({ start }) => start)).toEqual([13]);
  });

  test('not in the clause in which the plan itself explains the word', () => {
    expect(
      marked([block('c9-s2-p6', '推动“三社联动”')], [term('三社联动', { defined: 'c9-s2-p6' })]),
    ).toEqual([]);
  });

  test.each([
    ['a correction', 'correction', 6, 7],
    ['a doubt', 'doubt', 0, 11],
    ['a place where something was taken out', 'correction', 5, 5],
  ] as const)('not across %s: the next mention is marked instead', (_, kind, start, end) => {
    const errata: ErratumMark[] = [{ clause: 'c11-s1-p1', start, end, erratum: 'e1', kind, source: '' }];
    expect(termMarks([block('c11-s1-p1', ownText)], terms, errata).map((mark) => mark.start)).toEqual([18]);
  });
});
