import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { shortened } from '../../text/shortened';

// Regular expressions that people write in their settings. JavaScript cannot stop one that runs away, so none is
// let in that could: repetition is bounded, and does not repeat what itself may match in several ways.

/** What a pattern without an upper bound may repeat: no spelling of a blank is longer. */
const LONGEST = 40;
/** So many ways at most in which one pattern may be tried at one place of a text. */
const MOST_WAYS = 1600;
const LONGEST_SOURCE = 200;

export interface ReadPatterns {
  /** Global and with the `u` flag, to be run over any text. */
  readonly patterns: readonly RegExp[];
  /** What is wrong with the others, as Chinese sentences; each names its pattern. */
  readonly problems: readonly string[];
}

/** Reads a setting that should be a list of regular expressions; what is none is named and left out. */
export function readPatterns(setting: string, written: unknown): ReadPatterns {
  const patterns: RegExp[] = [];
  const problems: string[] = [];
  if (written === undefined || written === null) return { patterns, problems };
  if (!Array.isArray(written)) {
    return { patterns, problems: [`设置 ${setting} 应当是一列正则表达式，现在的写法没有用上。`] };
  }
  for (const each of written as unknown[]) {
    const read = typeof each === 'string' ? readPattern(each) : '不是文字';
    if (typeof read === 'string') {
      problems.push(`设置 ${setting} 里的“${shownOf(each)}”没有用上：${read}。`);
    } else {
      patterns.push(read);
    }
  }
  return { patterns, problems };
}

const shownOf = (written: unknown): string =>
  shortened(typeof written === 'string' ? written : (JSON.stringify(written) ?? ''), LONGEST);

/** The expression, or why it is not taken. */
function readPattern(source: string): RegExp | string {
  if (source.trim() === '') return '是空的';
  if (source.length > LONGEST_SOURCE) return `太长，最多 ${LONGEST_SOURCE} 个字符`;
  let pattern: AST.Pattern;
  try {
    // What this machine's JavaScript does not know is no pattern here, whatever the parser knows.
    new RegExp(source, 'u');
    pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode: true });
  } catch {
    return '不是正确的正则表达式；* + ? ( ) [ 等符号要当作文字，请在前面加反斜杠，如 \\*\\*';
  }
  try {
    const { bounded, least } = choiceOf(pattern, source);
    if (least === 0) return '什么都没有也算待填，至少要写一个不能省的字符';
    return new RegExp(bounded, 'gu');
  } catch (error) {
    if (error instanceof Runaway) return `可能查找很久：${error.message}`;
    throw error;
  }
}

/** A pattern that might be tried for a long time; the message says in Chinese what to do. */
class Runaway extends Error {}

/** What there is to know of a part of a pattern. */
interface Measured {
  /** The part with every repetition bounded. */
  readonly bounded: string;
  /** In how many ways it may be tried at one place. */
  readonly ways: number;
  /** Whether it may match one text in several ways, or several texts of which one begins the other. */
  readonly branching: boolean;
  /** Characters that it matches at least. */
  readonly least: number;
}

const fixed = (bounded: string, least: number): Measured => ({ bounded, ways: 1, branching: false, least });

/** @throws {Runaway} */
function measured(node: AST.Element, source: string): Measured {
  switch (node.type) {
    case 'Quantifier':
      return repeated(node, source);
    case 'Group':
    case 'CapturingGroup':
      return choiceOf(node, source);
    case 'Assertion':
      if (node.kind === 'lookahead' || node.kind === 'lookbehind')
        return { ...choiceOf(node, source), least: 0 };
      return fixed(node.raw, 0);
    case 'Backreference':
      throw new Runaway(`“${node.raw}”指前面括号里的内容，请把它直接写出来`);
    default:
      return fixed(node.raw, 1);
  }
}

function repeated({ element, min, max, greedy, raw }: AST.Quantifier, source: string): Measured {
  const inner = measured(element, source);
  const most = max === Number.POSITIVE_INFINITY ? Math.max(min, LONGEST) : max;
  if (most > LONGEST) throw new Runaway(`“${raw}”重复得太多，最多写 ${LONGEST} 次`);
  if (inner.branching && most > 1) {
    throw new Runaway(
      hasLikeAlternatives(element)
        ? `“${raw}”把开头相同的几种写法整个重复，请改成开头不同的，或者去掉括号外的重复`
        : `“${raw}”把可长可短的内容整个重复，请去掉括号里或括号外的 * + ? {}`,
    );
  }
  return within({
    bounded: `${inner.bounded}{${min},${most}}${greedy ? '' : '?'}`,
    ways: inner.ways * (most - min + 1),
    branching: inner.branching || most > min,
    least: inner.least * min,
  });
}

type WithAlternatives = AST.Pattern | AST.Group | AST.CapturingGroup | AST.LookaroundAssertion;

function choiceOf(node: WithAlternatives, source: string): Measured {
  const alternatives = node.alternatives.map(({ elements }) => sequence(elements, source));
  const like = hasLikeAlternatives(node);
  const ways = alternatives.map((alternative) => alternative.ways);
  return within({
    bounded: [
      source.slice(node.start, node.alternatives[0]!.start),
      alternatives.map(({ bounded }) => bounded).join('|'),
      source.slice(node.alternatives.at(-1)!.end, node.end),
    ].join(''),
    // Where the next character tells which one it is, the others are not tried to their end.
    ways: like ? ways.reduce((sum, each) => sum + each) : Math.max(...ways),
    branching: like || alternatives.some(({ branching }) => branching),
    least: Math.min(...alternatives.map(({ least }) => least)),
  });
}

function sequence(elements: readonly AST.Element[], source: string): Measured {
  return elements
    .map((element) => measured(element, source))
    .reduce(
      (before, each) =>
        within({
          bounded: before.bounded + each.bounded,
          ways: before.ways * each.ways,
          branching: before.branching || each.branching,
          least: before.least + each.least,
        }),
      fixed('', 0),
    );
}

function within(part: Measured): Measured {
  if (part.ways > MOST_WAYS) throw new Runaway('* + ? {} | 用得太多，请减少一些，或者分成几条写');
  return part;
}

/** Two characters and all between them, by their numbers. */
type Range = readonly [first: number, last: number];

/** Whether the first character may fail to tell which of several alternatives it is. */
function hasLikeAlternatives(node: AST.Node): boolean {
  if (!('alternatives' in node) || node.alternatives.length < 2) return false;
  const known: Range[] = [];
  for (const { elements } of node.alternatives) {
    const firsts = firstsOf(elements);
    if (
      !firsts ||
      firsts.some(([first, last]) => known.some((range) => first <= range[1] && last >= range[0]))
    )
      return true;
    known.push(...firsts);
  }
  return false;
}

/** What these elements may begin with; undefined where that is hard to say. */
function firstsOf([first]: readonly AST.Element[]): readonly Range[] | undefined {
  switch (first?.type) {
    case 'Character':
      return [[first.value, first.value]];
    case 'CharacterClass':
      return first.negate ? undefined : rangesOf(first.elements);
    case 'Group':
    case 'CapturingGroup': {
      const each = first.alternatives.map(({ elements }) => firstsOf(elements));
      return each.every((ranges) => ranges !== undefined) ? each.flat() : undefined;
    }
    case 'Quantifier':
      return first.min > 0 ? firstsOf([first.element]) : undefined;
    default:
      return undefined;
  }
}

function rangesOf(elements: readonly AST.CharacterClassElement[]): readonly Range[] | undefined {
  const ranges: Range[] = [];
  for (const element of elements) {
    if (element.type === 'Character') ranges.push([element.value, element.value]);
    else if (element.type === 'CharacterClassRange') ranges.push([element.min.value, element.max.value]);
    else return undefined;
  }
  return ranges;
}
