/** A page as the tags it consists of. Each knows where it stands: what is changed is written anew, all else is copied. */
import { Parser } from 'htmlparser2';

export interface Attribute {
  name: string;
  /** As a browser reads it, without entities. */
  value: string;
  start: number;
  end: number;
}

export interface Tag {
  name: string;
  /** Of two with one name the first counts, as it does for a browser. */
  attributes: Attribute[];
  /** Where the tag begins, where what it holds begins and ends, and where its element is over. */
  start: number;
  inside: number;
  close: number;
  after: number;
}

export interface ParsedPage {
  html: string;
  /** In the order of the page, those in `<template>` and `<noscript>` too. */
  tags: Tag[];
}

/** What is to stand in the place of a stretch of a page. */
export interface Replacement {
  start: number;
  end: number;
  text: string;
}

/** Reads a page as a browser does: names in small letters, scripts and styles as text. */
export function readTags(html: string): ParsedPage {
  const tags: Tag[] = [];
  const open: Tag[] = [];
  let attributes: Attribute[] = [];
  const parser = new Parser({
    onattribute(name, value) {
      const { startIndex: start, endIndex: end } = parser;
      if (!attributes.some((known) => known.name === name)) attributes.push({ name, value, start, end });
    },
    onopentag(name) {
      const inside = parser.endIndex + 1;
      const tag = { name, attributes, start: parser.startIndex, inside, close: inside, after: inside };
      attributes = [];
      tags.push(tag);
      open.push(tag);
    },
    onclosetag(_, implied) {
      const tag = open.pop()!;
      tag.close = Math.max(tag.inside, parser.startIndex);
      tag.after = implied ? tag.close : parser.endIndex + 1;
    },
  });
  parser.end(html);
  return { html, tags };
}

/** Value of an attribute, or undefined. */
export const attribute = (tag: Tag, name: string): string | undefined =>
  tag.attributes.find((a) => a.name === name)?.value;

/** The first tag with that name. */
export const first = ({ tags }: ParsedPage, name: string): Tag | undefined =>
  tags.find((tag) => tag.name === name);

/** What stands in an element, markup too. */
export const inner = ({ html }: ParsedPage, { inside, close }: Tag): string => html.slice(inside, close);

/** The words in a stretch of markup. */
export function textOf(html: string): string {
  const texts: string[] = [];
  new Parser({ ontext: (text) => texts.push(text) }).end(html);
  return texts.join('');
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

/** An attribute as it is written, its value between straight quotes. */
export const writeAttribute = (name: string, value: string): string =>
  `${name}="${value.replace(/[&"<>]/g, (sign) => ENTITIES[sign]!)}"`;

/** @param edits in the order of the page */
export function change(html: string, edits: readonly Replacement[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of edits) {
    pieces.push(html.slice(at, start), text);
    at = end;
  }
  return pieces.join('') + html.slice(at);
}

/** Puts tags into the head of a page, behind its character set, which must come first. Throws where there is no head. */
export function intoHead(html: string, tags: string): string {
  const before = /<meta\s+charset[^>]*>/i.exec(html) ?? /<head(?:\s[^>]*)?>/i.exec(html);
  if (!before) throw new Error('网页没有 <head>，安全策略没有地方');
  const at = before.index + before[0].length;
  return change(html, [{ start: at, end: at, text: tags }]);
}
