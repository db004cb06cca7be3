import type { LineProblem } from '../text/fileLines';

// An entry of an office's own list of words (本单位用词表), as it is written and as it is used. The setting and all kinds
// of files have the same fields.

/** How grave it is where an entry's word is met; `off`: nothing is said of it, by built-in lists neither. */
export type WordLevel = 'error' | 'warning' | 'information' | 'hint' | 'off';

export type WordKind =
  /** A wrong wording with the right one. */
  | 'replace'
  /** A wording that must not be used, or had better not; what to write instead may be given. */
  | 'forbidden'
  | 'discouraged'
  /** A wording that is right, whatever else is said of it. */
  | 'right'
  /** A wrong wording that is not looked for, though another list has it. */
  | 'off'
  /** A full name with the short form that takes its place from the second time on. */
  | 'short'
  /** A person with the post held. */
  | 'post';

export interface HouseWord {
  readonly kind: WordKind;
  /** What is looked for, literally: the wording that is wrong (or right), the full name, the person. */
  readonly text: string;
  /** What belongs there, the short form, the post; empty where nothing is given. */
  readonly other: string;
  /** Undefined: as is usual for its kind. */
  readonly level: WordLevel | undefined;
  /** One of these has to stand right before the word; none: anything may. */
  readonly after: readonly string[];
  /** One of these has to stand right behind the word; none: anything may. */
  readonly before: readonly string[];
  /** Why, in the office's own words; may be empty. */
  readonly note: string;
}

/** The fields of an entry: what is written is a text, or in `after` and `before` a list of them. */
export const FIELDS = [
  'wrong',
  'right',
  'level',
  'after',
  'before',
  'note',
  'full',
  'short',
  'name',
  'post',
] as const;

export type Field = (typeof FIELDS)[number];

/** An entry as it was read, nothing checked yet; what is not written is undefined. */
export type WrittenWord = Readonly<Partial<Record<Field, unknown>>>;

/** Longer is a sentence, not a word. UTF-16 code units. */
const LONGEST = 60;

/** What a level may be called. The last two say the kind of entry as well. */
const LEVELS: ReadonlyMap<string, WordLevel | 'forbidden' | 'discouraged'> = new Map([
  ...(['error', 'warning', 'information', 'hint', 'off'] as const).map((level) => [level, level] as const),
  ['info', 'information'],
  ['错误', 'error'],
  ['警告', 'warning'],
  ['信息', 'information'],
  ['提示', 'hint'],
  ['不查', 'off'],
  ['不检查', 'off'],
  ['forbidden', 'forbidden'],
  ['禁用', 'forbidden'],
  ['禁止', 'forbidden'],
  ['discouraged', 'discouraged'],
  ['慎用', 'discouraged'],
  ['不宜', 'discouraged'],
  ['不提倡', 'discouraged'],
]);

export const isLevel = (written: string): boolean => LEVELS.has(written.trim().toLowerCase());

/** The entry that `written` on `line` (0-based) makes, or what is wrong with it. */
export function checkWord(written: WrittenWord, line: number): HouseWord | LineProblem {
  const skipped = (why: string): LineProblem => ({ line, message: `已跳过这一条：${why}` });
  for (const field of FIELDS) {
    if (!isWritten(written[field], field === 'after' || field === 'before'))
      return skipped(`“${field}”应是文字。`);
  }
  const textOf = (field: Field): string => {
    const value = written[field];
    return typeof value === 'string' ? value.trim() : '';
  };
  // A remark in a spreadsheet may have several lines.
  const note = textOf('note').replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ');
  const [wrong, right, full, short] = [textOf('wrong'), textOf('right'), textOf('full'), textOf('short')];
  const [name, post, levelText] = [textOf('name'), textOf('post'), textOf('level')];
  const level = levelText === '' ? undefined : LEVELS.get(levelText.toLowerCase());
  if (levelText !== '' && !level)
    return skipped(`级别“${levelText}”不认识，请写 错误、警告、信息、提示、禁用、慎用 或 不查。`);
  const rest = {
    level: level === 'forbidden' || level === 'discouraged' ? undefined : level,
    after: alternatives(written.after),
    before: alternatives(written.before),
    note,
  };
  const entry = (kind: WordKind, text: string, other: string): HouseWord => ({ kind, text, other, ...rest });
  const problem =
    problemIn('写法', wrong || right) ??
    problemIn('改法', right) ??
    problemIn('全称', full) ??
    problemIn('简称', short) ??
    problemIn('姓名', name) ??
    problemIn('职务', post) ??
    problemIn('说明', note);
  if (problem) return skipped(problem);
  if ([wrong || right, full, name].filter(Boolean).length > 1)
    return skipped('一条只能是错误写法、全称和简称、姓名和职务中的一种，请分成几条。');
  if (full || short) {
    if (!full || !short) return skipped(`缺少${full ? '简称（short）' : '全称（full）'}。`);
    if (full === short) return skipped('全称和简称相同。');
    if (short.length < 2) return skipped('简称至少要有两个字。');
    return entry('short', full, short);
  }
  if (name || post) {
    if (!name || !post) return skipped(`缺少${name ? '职务（post）' : '姓名（name）'}。`);
    if (name.length < 2) return skipped('姓名至少要有两个字。');
    return entry('post', name, post);
  }
  if (!wrong && !right) return skipped('缺少错误写法（wrong）。');
  if (!wrong) return right.length < 2 ? skipped('没错的写法至少要有两个字。') : entry('right', right, '');
  if (wrong === right) return skipped('错误写法和正确写法相同。');
  if (level === 'off') return entry('off', wrong, '');
  return entry(kindOf(level, right), wrong, right);
}

export const isWord = (checked: HouseWord | LineProblem): checked is HouseWord => 'kind' in checked;

function kindOf(level: WordLevel | 'forbidden' | 'discouraged' | undefined, right: string): WordKind {
  if (level === 'forbidden' || level === 'discouraged') return level;
  if (right) return 'replace';
  return level === 'information' || level === 'hint' ? 'discouraged' : 'forbidden';
}

function isWritten(value: unknown, mayBeList: boolean): boolean {
  if (value === undefined || value === null || typeof value === 'string') return true;
  return mayBeList && Array.isArray(value) && value.every((each) => typeof each === 'string');
}

/** Several are written as a list, or with bars between them. */
function alternatives(written: unknown): string[] {
  const list: readonly string[] = Array.isArray(written)
    ? written
    : typeof written === 'string'
      ? written.split(/[|｜]/)
      : [];
  return list.map((each) => each.trim()).filter((each) => each !== '');
}

function problemIn(label: string, text: string): string | undefined {
  if (text === '') return undefined;
  if (/[\p{Cc}\p{Cs}\u2028\u2029\ufffd]/u.test(text)) return `${label}里不能有换行和无法识别的字符。`;
  if (text.length > LONGEST && label !== '说明') return `${label}不能超过 ${LONGEST} 个字。`;
  return undefined;
}
