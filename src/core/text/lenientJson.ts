import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import { type LineProblem, lineAt, linesOf } from './fileLines';

// JSON as people write it by hand: comments and a comma behind the last entry are fine, and where the syntax is broken
// the rest is read all the same.

export type { Node };

export interface LenientJson {
  /** Undefined where there is nothing at all. */
  readonly root: Node | undefined;
  /** The 0-based line of an offset. */
  readonly lineOf: (offset: number) => number;
  /** Where the syntax is broken, once a line. */
  readonly problems: readonly LineProblem[];
}

export function readLenientJson(text: string): LenientJson {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const lineOf = lineAt(text);
  const problems = new Map<number, LineProblem>();
  for (const { offset } of errors) {
    const line = lineOf(offset);
    if (!problems.has(line))
      problems.set(line, { line, message: 'JSON 写法有误：请检查这里和上一行的引号、逗号、括号。' });
  }
  return { root, lineOf, problems: [...problems.values()] };
}

/** The values that stand whole on a line of their own: what is left behind a bracket or quote that is not closed. */
export function* wholeLines(text: string): Iterable<{ readonly line: number; readonly node: Node }> {
  for (const [line, content] of linesOf(text).entries()) {
    const errors: ParseError[] = [];
    const node = parseTree(content.trim().replace(/,$/, ''), errors);
    if (node && errors.length === 0) yield { line, node };
  }
}

export function memberOf(node: Node, name: string): Node | undefined {
  const property = node.children?.find(({ children }) => children?.[0]?.value === name);
  return property?.children?.[1];
}

/** What a node says, lists one level deep. */
export function plainValue(node: Node | undefined): unknown {
  return node?.type === 'array' ? node.children?.map(({ value }) => value as unknown) : node?.value;
}
