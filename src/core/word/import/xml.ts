import { SaxesParser } from 'saxes';
import { finished } from '../../text/steps';

/** An XML element; names without their prefixes, since Word's transitional and strict files differ in namespaces only. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}

export type Node = Element | string;

interface Growing {
  name: string;
  attributes: Record<string, string>;
  children: (Growing | string)[];
}

const bare = (name: string): string => name.slice(name.indexOf(':') + 1);

/** So much is read at one go. UTF-16 units. */
const AT_ONCE = 10_000;

/** The root of `xml`. Throws if it is not well-formed. Entities other than XML's own are an error; nothing is fetched. */
export const readXml = (xml: string): Element => finished(readingXml(xml));

/** The same in steps, between which others may do their work. */
export function* readingXml(xml: string): Generator<void, Element> {
  const parser = new SaxesParser();
  const open: Growing[] = [];
  let root: Growing | undefined;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Growing = { name: bare(name), attributes: {}, children: [] };
    for (const [key, value] of Object.entries(attributes)) element.attributes[bare(key)] = String(value);
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', (text) => {
    open.at(-1)?.children.push(text);
  });
  for (let at = 0; at < xml.length; at += AT_ONCE) {
    parser.write(xml.slice(at, at + AT_ONCE));
    yield;
  }
  parser.close();
  if (!root) throw new Error('no root element');
  return root;
}

export const isElement = (node: Node): node is Element => typeof node !== 'string';

export const elements = (parent: Element | undefined, name?: string): Element[] =>
  (parent?.children ?? []).filter(
    (node): node is Element => isElement(node) && (name === undefined || node.name === name),
  );

/** The first child of that name, or the one at the end of a path of names. */
export function child(parent: Element | undefined, ...path: readonly string[]): Element | undefined {
  let at = parent;
  for (const name of path)
    at = at?.children.find((node): node is Element => isElement(node) && node.name === name);
  return at;
}

/** The `val` of the child at the end of `path`. */
export const value = (parent: Element | undefined, ...path: readonly string[]): string | undefined =>
  child(parent, ...path)?.attributes.val;

/** On unless it says otherwise: `<w:vanish/>`, `<w:vanish w:val="0"/>`. */
export function isOn(parent: Element | undefined, name: string): boolean {
  const found = child(parent, name);
  return found !== undefined && !/^(?:0|false|off)$/.test(found.attributes.val ?? '1');
}
