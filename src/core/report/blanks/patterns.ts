// Regular expressions that people write in their settings. JavaScript cannot stop one that runs away, so none is
// let in that could: repetition is bounded, and does not stand inside repetition.

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
      problems.push(`设置 ${setting} 里的“${shortened(each)}”没有用上：${read}。`);
    } else {
      patterns.push(read);
    }
  }
  return { patterns, problems };
}

const shortened = (written: unknown): string => {
  const text = typeof written === 'string' ? written : (JSON.stringify(written) ?? '');
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
};

/** The expression, or why it is not taken. */
function readPattern(source: string): RegExp | string {
  if (source.trim() === '') return '是空的';
  if (source.length > LONGEST_SOURCE) return `太长，最多 ${LONGEST_SOURCE} 个字符`;
  try {
    new RegExp(source, 'u');
  } catch {
    return '不是正确的正则表达式；* + ? ( ) [ 等符号要当作文字，请在前面加反斜杠，如 \\*\\*';
  }
  const bounded = bound(source);
  if (bounded === undefined)
    return '可能查找很久：括号里已有重复、选择或引用的，括号外不要再重复，重复的层数也不要太多';
  const pattern = new RegExp(bounded, 'gu');
  return new RegExp(`^(?:${bounded})$`, 'u').test('') ? '什么都没有也算待填' : pattern;
}

const QUANTIFIER = /^(?:[*+?]|\{(\d+)(,(\d*))?\})\??/;
/** An escape, a class, the opening of a group, or any one character. */
const ITEM =
  /^(?:\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|[\s\S])|\[(?:\\[\s\S]|[^\]\\])*\]|\(\?(?:<?[:=!]|<[^>]*>)|[\s\S])/;

interface Group {
  /** Whether it may match in several ways. */
  branching: boolean;
}

/**
 * `source` (a correct expression) with every repetition bounded; undefined if it repeats what itself may match in
 * several ways, refers back to what it matched, or would be tried in too many ways at one place.
 */
function bound(source: string): string | undefined {
  const open: Group[] = [{ branching: false }];
  let out = '';
  let ways = 1;
  /** Whether what has just been read may match in several ways. */
  let last = false;
  for (let at = 0; at < source.length; ) {
    const rest = source.slice(at);
    const quantifier = QUANTIFIER.exec(rest);
    if (quantifier) {
      const [written, low, range, high] = quantifier;
      const lazy = written.length > 1 && written.endsWith('?') ? '?' : '';
      const sign = written[0]!;
      const least = sign === '+' ? 1 : sign === '{' ? Number(low) : 0;
      const most =
        sign === '?'
          ? 1
          : sign === '{'
            ? range
              ? Number(high || Math.max(least, LONGEST))
              : least
            : LONGEST;
      if (most > LONGEST || (last && most > 1)) return undefined;
      ways *= most - least + 1;
      if (ways > MOST_WAYS) return undefined;
      out += `{${least},${most}}${lazy}`;
      if (most > least) open.at(-1)!.branching = true;
      last = false;
      at += written.length;
      continue;
    }
    const item = ITEM.exec(rest)![0];
    if (/^\\[1-9k]/.test(item)) return undefined;
    last = false;
    if (item.startsWith('(')) {
      open.push({ branching: false });
    } else if (item === ')') {
      last = open.pop()!.branching;
      // What a group may match in several ways, so may what it stands in.
      if (last) open.at(-1)!.branching = true;
    } else if (item === '|') {
      open.at(-1)!.branching = true;
      ways *= 2;
    }
    out += item;
    at += item.length;
  }
  return ways > MOST_WAYS ? undefined : out;
}
