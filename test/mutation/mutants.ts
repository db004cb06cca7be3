import { regexMutants } from './regexMutants';
import { type Node, nodeIn, parseSource, parts } from './syntax';

/** One small change of a source. Offsets are UTF-16 units of the source. */
export interface Mutant {
  readonly start: number;
  readonly end: number;
  /** What stands there instead. */
  readonly text: string;
}

/** All mutants of a TypeScript source, by where they begin; none of them changes types, imports or data keys. */
export function mutantsOf(source: string): Mutant[] {
  const mutants = new Map<string, Mutant>();
  const add = ({ start, end }: Node, text: string): void => {
    if (source.slice(start, end) === text) return;
    mutants.set(`${start} ${end} ${text}`, { start, end, text });
  };
  const written = ({ start, end, extra }: Node): string => {
    const text = source.slice(start, end);
    return (extra as { parenthesized?: boolean } | undefined)?.parenthesized ? `(${text})` : text;
  };
  visit(parseSource(source), undefined, (node, parent) => mutate({ node, parent, source, add, written }));
  return [...mutants.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** `source` with the mutant in it. */
export const mutated = (source: string, { start, end, text }: Mutant): string =>
  source.slice(0, start) + text + source.slice(end);

/** `source` up to the examples that a rule is proven by, if nothing stands behind them; else the whole. */
export function withoutProof(source: string): string {
  let proof: Node | undefined;
  visit(
    parseSource(source),
    undefined,
    () => undefined,
    (node) => {
      proof = node;
    },
  );
  return proof && /^;?\s*$/.test(source.slice(proof.end)) ? source.slice(0, proof.start) : source;
}

interface Place {
  readonly node: Node;
  readonly parent: Node | undefined;
  readonly source: string;
  /** `text` instead of a node. */
  readonly add: (node: Node, text: string) => void;
  /** A node as it stands, with the parentheses around it. */
  readonly written: (node: Node) => string;
}

function visit(
  node: Node,
  parent: Node | undefined,
  see: (node: Node, parent: Node | undefined) => void,
  seeProof?: (node: Node) => void,
): void {
  if (node.type === 'ImportDeclaration' || node.type === 'ExportAllDeclaration') return;
  if (isProof(node)) {
    seeProof?.(node);
    return;
  }
  // Of types only what holds a value is looked into: `x as T`, `x satisfies T`, `x!`.
  if (node.type.startsWith('TS') && !('expression' in node)) return;
  see(node, parent);
  for (const part of parts(node)) visit(part, node, see, seeProof);
}

/** Whether `node` declares the examples that a rule is proven by: to change them is to change the test. */
function isProof({ type, id }: Node): boolean {
  if (type !== 'VariableDeclarator') return false;
  const annotation = nodeIn(id).typeAnnotation as { readonly typeAnnotation?: Node } | undefined;
  const name = annotation?.typeAnnotation?.typeName as { readonly name?: string } | undefined;
  return name?.name === 'About';
}

/** The other operator of a pair that is easily mistaken, or the boundary next to it. */
const OPERATORS: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '&': '|',
  '|': '&',
  '+=': '-=',
  '-=': '+=',
  '|=': '&=',
  '&=': '|=',
  '||=': '=',
  '&&=': '=',
  '??=': '=',
};

const METHODS: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  min: 'max',
  max: 'min',
  indexOf: 'lastIndexOf',
  lastIndexOf: 'indexOf',
  find: 'findLast',
  findLast: 'find',
};

/** Calls that give something of the kind they are called on. */
const NARROWING = new Set([
  'filter',
  'slice',
  'trim',
  'trimStart',
  'trimEnd',
  'sort',
  'reverse',
  'flat',
  'concat',
]);

function mutate(place: Place): void {
  const { node, parent, add, written } = place;
  switch (node.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      add(nodeIn(node.test), 'true');
      add(nodeIn(node.test), 'false');
      break;
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'ForStatement':
      // `true` would never end.
      if (node.test) add(nodeIn(node.test), 'false');
      break;
    case 'LogicalExpression':
      add(node, written(nodeIn(node.left)));
      add(node, written(nodeIn(node.right)));
      break;
    case 'BinaryExpression':
      mutateBinary(place);
      break;
    case 'UnaryExpression':
      if (node.operator === '!' && !isCondition(node, parent)) add(node, written(nodeIn(node.argument)));
      if (node.operator === '-') add(node, written(nodeIn(node.argument)));
      break;
    case 'UpdateExpression': {
      const operand = written(nodeIn(node.argument));
      const operator = node.operator === '++' ? '--' : '++';
      add(node, node.prefix ? operator + operand : operand + operator);
      break;
    }
    case 'AssignmentExpression': {
      const other = OPERATORS[String(node.operator)];
      if (other) addOperator(place, other);
      break;
    }
    case 'BooleanLiteral':
      add(node, String(!node.value));
      break;
    case 'NumericLiteral':
      mutateNumber(place);
      break;
    case 'StringLiteral':
      if (!isName(node, parent)) add(node, node.value === '' ? "'mutant'" : "''");
      break;
    case 'TemplateLiteral':
      if (parent?.type !== 'TaggedTemplateExpression' && written(node) !== '``') add(node, '``');
      break;
    case 'ArrayExpression':
      if ((node.elements as unknown[]).length > 0) add(node, '[]');
      break;
    case 'RegExpLiteral':
      for (const { start, end, text } of regexMutants(written(node)))
        add({ ...node, start: node.start + start, end: node.start + end }, text);
      break;
    case 'CallExpression':
    case 'OptionalCallExpression':
      mutateCall(place);
      break;
    case 'ExpressionStatement':
      if (isDroppable(nodeIn(node.expression))) add(node, ';');
      break;
    case 'ReturnStatement':
      if (!node.argument) add(node, ';');
      break;
    case 'BreakStatement':
    case 'ContinueStatement':
      if (!node.label) add(node, ';');
      break;
    case 'BlockStatement':
      if (isBodyOfFunction(parent) && (node.body as Node[]).length > 0) add(node, '{}');
      break;
  }
}

function mutateBinary(place: Place): void {
  const { node, parent } = place;
  const operator = String(node.operator);
  const other = OPERATORS[operator];
  const left = nodeIn(node.left);
  const right = nodeIn(node.right);
  if (!other || (operator === '+' && (isText(left) || isText(right)))) return;
  // As a whole condition that is `true` and `false` already.
  if ((operator === '===' || operator === '!==') && isCondition(node, parent)) return;
  addOperator(place, other);
}

/** `operator` in place of the one between the two sides of `node`. */
function addOperator({ node, add, source }: Place, operator: string): void {
  const start = source.indexOf(String(node.operator), nodeIn(node.left).end);
  add({ type: 'Operator', start, end: start + String(node.operator).length }, operator);
}

function mutateNumber({ node, parent, add, written }: Place): void {
  if (isName(node, parent)) return;
  const value = Number(node.value);
  add(node, String(value + 1));
  // The one before a character's code says no more than the one behind it.
  if (value > 0 && !written(node).startsWith('0x')) add(node, String(value - 1));
}

function mutateCall({ node, add, written }: Place): void {
  const callee = nodeIn(node.callee);
  if (!/^(?:Optional)?MemberExpression$/.test(callee.type) || callee.computed) return;
  const property = nodeIn(callee.property);
  const name = written(property);
  if (Object.hasOwn(METHODS, name)) add(property, METHODS[name]!);
  if (NARROWING.has(name)) add(node, written(nodeIn(callee.object)));
}

/** Whether `node` is the whole of a condition. */
const isCondition = (node: Node, parent: Node | undefined): boolean =>
  parent !== undefined && 'test' in parent && parent.test === node;

/** Whether a literal names a property, a module or a type rather than holding a value. */
function isName(node: Node, parent: Node | undefined): boolean {
  if (!parent) return false;
  if ('key' in parent && parent.key === node) return true;
  return /^(?:ImportExpression|ExportNamedDeclaration|Directive|TS)/.test(parent.type);
}

/** Whether `node` is text by the look of it: `+` joins it. */
const isText = (node: Node): boolean =>
  node.type === 'StringLiteral' ||
  node.type === 'TemplateLiteral' ||
  (node.type === 'BinaryExpression' &&
    node.operator === '+' &&
    (isText(nodeIn(node.left)) || isText(nodeIn(node.right))));

/** Whether a statement does something that could be forgotten. */
function isDroppable(expression: Node): boolean {
  if (expression.type === 'CallExpression') return nodeIn(expression.callee).type !== 'Super';
  return /^(?:OptionalCall|Assignment|Update|Await)Expression$/.test(expression.type);
}

const isBodyOfFunction = (parent: Node | undefined): boolean =>
  parent !== undefined &&
  parent.kind !== 'constructor' &&
  /^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression|ClassMethod|ClassPrivateMethod|ObjectMethod)$/.test(
    parent.type,
  );
