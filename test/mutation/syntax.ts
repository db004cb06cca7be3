import { parse } from '@babel/parser';

/** A node of a syntax tree, with the UTF-16 offsets of the source it stands for and fields by its type. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** The tree of a TypeScript module. Throws SyntaxError where the source is none. */
export const parseSource = (source: string): Node =>
  parse(source, { sourceType: 'module', plugins: ['typescript'] }).program as unknown as Node;

/** A field of a node that is known to hold a node. */
export const nodeIn = (field: unknown): Node => field as Node;

/** What a node is made of, in the order of its fields. */
export function* parts(node: Node): Generator<Node> {
  for (const [name, field] of Object.entries(node)) {
    if (name === 'loc' || name.endsWith('Comments')) continue;
    for (const each of Array.isArray(field) ? field : [field]) if (isNode(each)) yield each;
  }
}

const isNode = (field: unknown): field is Node =>
  typeof field === 'object' && field !== null && 'type' in field && typeof field.type === 'string';
