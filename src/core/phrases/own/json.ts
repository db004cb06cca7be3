import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import { lineAt, linesOf } from './lines';
import type { Problem, Written } from './phrase';

/**
 * The phrases of a JSON file: a list of texts or of `{"text", "scene", "initials", …}`, or a scene with its
 * phrases as the product's own files have them, or a list of such scenes. Comments and commas at the end of a
 * list are fine. Where the syntax is broken, what is whole before and behind is read all the same.
 */
export function readJson(text: string): { written: Written[]; problems: Problem[] } {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const lineOf = lineAt(text);
  const problems = new Map<number, Problem>();
  for (const { offset } of errors) {
    const line = lineOf(offset);
    if (!problems.has(line))
      problems.set(line, { line, message: 'JSON 写法有误：请检查这里和上一行的引号、逗号、括号。' });
  }
  const written: Written[] = [];
  if (root) collect(root, undefined);
  if (errors.length > 0) written.push(...wholeLines(text, new Set(written.map(({ line }) => line))));
  return { written, problems: [...problems.values()] };

  function collect(node: Node, scene: unknown): void {
    const line = lineOf(node.offset);
    if (node.type === 'array') {
      for (const child of node.children ?? []) collect(child, scene);
    } else if (node.type === 'string') {
      written.push({ line, text: node.value, scene });
    } else if (node.type === 'object') {
      const phrases = memberOf(node, 'phrases');
      if (phrases) collect(phrases, plain(memberOf(node, 'scene')) ?? scene);
      else written.push({ line, ...fields(node, scene) });
    } else {
      written.push({ line, text: undefined });
    }
  }
}

/** Behind a bracket or quote that is not closed, the phrases that stand whole on a line of their own. */
function* wholeLines(text: string, read: ReadonlySet<number>): Iterable<Written> {
  for (const [line, content] of linesOf(text).entries()) {
    const errors: ParseError[] = [];
    const node = parseTree(content.trim().replace(/,$/, ''), errors);
    if (!node || errors.length > 0 || read.has(line)) continue;
    if (node.type === 'string') yield { line, text: node.value };
    else if (memberOf(node, 'text')) yield { line, ...fields(node, undefined) };
  }
}

function fields(node: Node, scene: unknown): Omit<Written, 'line'> {
  const field = (name: string) => plain(memberOf(node, name));
  return {
    text: field('text'),
    scene: field('scene') ?? scene,
    initials: field('initials'),
    after: field('after'),
    members: field('members'),
    continuations: field('continuations'),
    formula: field('formula'),
  };
}

function memberOf(node: Node, name: string): Node | undefined {
  const property = node.children?.find(({ children }) => children?.[0]?.value === name);
  return property?.children?.[1];
}

/** What a node says, lists one level deep. */
function plain(node: Node | undefined): unknown {
  return node?.type === 'array' ? node.children?.map(({ value }) => value as unknown) : node?.value;
}
