import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import type { Mutant } from './mutants';

/** Of a class with more members only the first and the last are left out: the others say the same of the tests. */
const MANY_MEMBERS = 6;

/** Small changes of a regular expression literal such as `/a+/u`, in offsets of it; each gives one that is valid. */
export function regexMutants(literal: string): Mutant[] {
  const mutants: Mutant[] = [];
  const add = (start: number, end: number, text: string): void => {
    const changed = literal.slice(0, start) + text + literal.slice(end);
    if (isValid(changed)) mutants.push({ start, end, text });
  };
  const drop = ({ start, end }: AST.Node): void => add(start, end, '');
  const dropOneOfSeveral = ({
    alternatives,
  }: {
    readonly alternatives: readonly AST.Alternative[];
  }): void => {
    if (alternatives.length < 2) return;
    for (const [i, { start, end }] of alternatives.entries())
      add(i === 0 ? start : start - 1, i === 0 ? end + 1 : end, '');
  };
  visitRegExpAST(new RegExpParser().parseLiteral(literal), {
    onPatternEnter: dropOneOfSeveral,
    onGroupEnter: dropOneOfSeveral,
    onCapturingGroupEnter: dropOneOfSeveral,
    onAssertionEnter(assertion) {
      drop(assertion);
      if (assertion.kind !== 'lookahead' && assertion.kind !== 'lookbehind') return;
      dropOneOfSeveral(assertion);
      const sign = assertion.start + (assertion.kind === 'lookahead' ? 2 : 3);
      add(sign, sign + 1, assertion.negate ? '=' : '!');
    },
    onQuantifierEnter(quantifier) {
      for (const text of otherQuantifiers(quantifier)) add(quantifier.element.end, quantifier.end, text);
      if (quantifier.min === 0) drop(quantifier);
    },
    onCharacterClassEnter(charClass) {
      const { start, elements, negate } = charClass;
      add(start + 1, start + (negate ? 2 : 1), negate ? '' : '^');
      const few = elements.length <= MANY_MEMBERS ? elements : [elements[0]!, elements.at(-1)!];
      if (elements.length > 1) for (const member of few) drop(member);
    },
    onCharacterSetEnter(set) {
      if (set.kind === 'any') return;
      const letter = literal[set.start + 1]!;
      const other = set.negate ? letter.toLowerCase() : letter.toUpperCase();
      add(set.start + 1, set.start + 2, other);
    },
  });
  return mutants;
}

/** Instead of a quantifier: none, and one that takes one fewer at either end. */
function otherQuantifiers({ min, max, greedy }: AST.Quantifier): string[] {
  const lazy = greedy ? '' : '?';
  const counted = (from: number, to: number): string =>
    `{${from},${to === Number.POSITIVE_INFINITY ? '' : to}}${lazy}`;
  if (min === 0 && max === 1) return [''];
  if (max === Number.POSITIVE_INFINITY) return min === 0 ? ['', `+${lazy}`] : ['', counted(min + 1, max)];
  if (min === max) return [`{${min - 1}}${lazy}`, `{${min + 1}}${lazy}`];
  return [counted(min + 1, max), counted(min, max - 1)];
}

function isValid(literal: string): boolean {
  const slash = literal.lastIndexOf('/');
  try {
    new RegExp(literal.slice(1, slash), literal.slice(slash + 1));
    // `//` begins a comment.
    return slash > 1;
  } catch {
    return false;
  }
}
