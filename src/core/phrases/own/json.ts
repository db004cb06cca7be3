import type { LineProblem } from '../../text/fileLines';
import { memberOf, type Node, plainValue, readLenientJson, wholeLines } from '../../text/lenientJson';
import type { Written } from './phrase';

/**
 * The phrases of a JSON file: a list of texts or of `{"text", "scene", "initials", …}`, or a scene with its
 * phrases as the product's own files have them, or a list of such scenes. Where the syntax is broken, what is whole
 * before and behind is read all the same.
 */
export function readJson(text: string): { written: Written[]; problems: LineProblem[] } {
  const { root, lineOf, problems } = readLenientJson(text);
  const written: Written[] = [];
  if (root) collect(root, undefined);
  if (problems.length > 0) written.push(...leftBehind(text, new Set(written.map(({ line }) => line))));
  return { written, problems: [...problems] };

  function collect(node: Node, scene: unknown): void {
    const line = lineOf(node.offset);
    if (node.type === 'array') {
      for (const child of node.children ?? []) collect(child, scene);
    } else if (node.type === 'string') {
      written.push({ line, text: node.value, scene });
    } else if (node.type === 'object') {
      const phrases = memberOf(node, 'phrases');
      if (phrases) collect(phrases, plainValue(memberOf(node, 'scene')) ?? scene);
      else written.push({ line, ...fields(node, scene) });
    } else {
      written.push({ line, text: undefined });
    }
  }
}

/** Behind a bracket or quote that is not closed, the phrases that stand whole on a line that has not been `read`. */
function* leftBehind(text: string, read: ReadonlySet<number>): Iterable<Written> {
  for (const { line, node } of wholeLines(text)) {
    if (read.has(line)) continue;
    if (node.type === 'string') yield { line, text: node.value };
    else if (memberOf(node, 'text')) yield { line, ...fields(node, undefined) };
  }
}

function fields(node: Node, scene: unknown): Omit<Written, 'line'> {
  const field = (name: string) => plainValue(memberOf(node, name));
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
