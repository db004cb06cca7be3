import { type Node, nodeIn, parseSource, parts } from './syntax';

// Calls put into a source that tell what runs: of its stretches for coverage, of its loops for those without an end.

/** A stretch of a source that runs from its first character on or not at all; UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Watched {
  readonly code: string;
  readonly stretches: readonly Stretch[];
}

/** `source` with a call `__ran(n)` in each of its stretches: bodies of functions, branches, right sides of `&&`. */
export function watched(source: string, first: number): Watched {
  const wraps: Wrap[] = [];
  const stretches: Stretch[] = [];
  const watch = ({ type, start, end }: Node): void => {
    const call = `__ran(${first + stretches.length})`;
    stretches.push({ start, end });
    if (type === 'BlockStatement')
      wraps.push({ start: start + 1, end: start + 1, open: `${call};`, close: '' });
    else if (type.endsWith('Statement')) wraps.push({ start, end, open: `{${call};`, close: '}' });
    else wraps.push({ start, end, open: `(${call},`, close: ')' });
  };
  each(parseSource(source), (node) => {
    for (const branch of branchesOf(node)) watch(branch);
  });
  return { code: wrapped(source, wraps), stretches };
}

/** `source` with a call `__turn()` at each turn of a loop. */
export function counted(source: string): string {
  const wraps: Wrap[] = [];
  each(parseSource(source), (node) => {
    if (!/^(?:For|ForOf|ForIn|While|DoWhile)Statement$/.test(node.type)) return;
    const { type, start, end } = nodeIn(node.body);
    if (type === 'BlockStatement')
      wraps.push({ start: start + 1, end: start + 1, open: '__turn();', close: '' });
    else wraps.push({ start, end, open: '{__turn();', close: '}' });
  });
  return wrapped(source, wraps);
}

/**
 * A module that waits at its top level as one that does not: all behind its imports runs in a function, and `ready` says
 * when that is through. Other sources come back as they are.
 */
export function waiting(source: string): string {
  const { body } = parseSource(source) as unknown as { readonly body: readonly Node[] };
  const isWaiting = (node: Node): boolean =>
    node.type === 'AwaitExpression' ||
    (!/Function|Method/.test(node.type) && [...parts(node)].some((part) => isWaiting(part)));
  if (!body.some(isWaiting)) return source;
  const end = body.findLast(({ type }) => type === 'ImportDeclaration')?.end ?? 0;
  return `${source.slice(0, end)} export const ready = (async () => {${source.slice(end)}\n})();`;
}

/** What of `node` runs only at times. */
function branchesOf(node: Node): Node[] {
  switch (node.type) {
    case 'IfStatement':
      return [node.consequent, node.alternate].flatMap((branch) => (branch ? [nodeIn(branch)] : []));
    case 'ConditionalExpression':
      return [nodeIn(node.consequent), nodeIn(node.alternate)];
    case 'LogicalExpression':
      return [nodeIn(node.right)];
    case 'ForStatement':
    case 'ForOfStatement':
    case 'WhileStatement':
    case 'ArrowFunctionExpression':
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ClassMethod':
    case 'ClassPrivateMethod':
    case 'ObjectMethod':
      return node.body ? [nodeIn(node.body)] : [];
    default:
      return [];
  }
}

interface Wrap extends Stretch {
  readonly open: string;
  readonly close: string;
}

function wrapped(source: string, wraps: readonly Wrap[]): string {
  // At one place what ends there comes first, the inner one before the outer; then what begins, the outer one first.
  const ends = wraps.map(({ start, end, close }) => ({ at: end, text: close, order: -start }));
  const begins = wraps.map(({ start, end, open }) => ({
    at: start,
    text: open,
    order: source.length * 2 - end,
  }));
  const inserted = [...ends.filter(({ text }) => text !== ''), ...begins];
  inserted.sort((a, b) => a.at - b.at || a.order - b.order);
  let out = '';
  let at = 0;
  for (const insert of inserted) {
    out += source.slice(at, insert.at) + insert.text;
    at = insert.at;
  }
  return out + source.slice(at);
}

function each(node: Node, see: (node: Node) => void): void {
  see(node);
  for (const part of parts(node)) each(part, see);
}
