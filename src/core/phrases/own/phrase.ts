import type { LineProblem } from '../../text/fileLines';
import type { PhraseEntry } from '../library';

/** A phrase of the writer's own as it was read, nothing checked yet; what is not written is undefined. */
export interface Written {
  /** Where it stands, 0-based. */
  readonly line: number;
  readonly text: unknown;
  readonly scene?: unknown;
  readonly initials?: unknown;
  readonly after?: unknown;
  readonly members?: unknown;
  readonly continuations?: unknown;
  readonly formula?: unknown;
}

/** A phrase that can be used; initials are empty where they are still to be worked out. */
export interface OwnPhrase {
  readonly scene: string;
  readonly entry: PhraseEntry;
}

/** The scene of a phrase that names none. */
export const OWN_SCENE = '我的用语';

/** Longer is a paragraph, not a phrase. UTF-16 code units. */
const LONGEST = 300;

const tabStop = /\$\{\d+:[^$\\{}\s]+\}/g;

/** Why a text cannot be a phrase, in a Chinese sentence; undefined if it can. */
export function problemIn(text: string): string | undefined {
  if ((text.match(/\p{L}/gu)?.length ?? 0) < 2) return '一条用语至少要有两个字。';
  if (text.length > LONGEST) return `一条用语不能超过 ${LONGEST} 个字，请分成几条。`;
  if (/[\p{Cc}\p{Cs}\u2028\u2029\ufffd]/u.test(text)) return '用语里不能有换行和无法识别的字符。';
  if (/[$\\{}]/.test(text.replace(tabStop, '')))
    return `用语里的 $、\\、{、} 只能用来写制表位，如 \${1:专题}。`;
  return undefined;
}

/** The phrase of `written`, or what is wrong with it. */
export function check(written: Written): OwnPhrase | LineProblem {
  const { line } = written;
  if (typeof written.text !== 'string') return { line, message: '缺少用语文字（"text"），已跳过这一条。' };
  const text = written.text.trim();
  const wrong = problemIn(text);
  if (wrong) return { line, message: `已跳过这一条：${wrong}` };
  const initials = written.initials ?? '';
  if (typeof initials !== 'string' || !/^[a-z]*$/i.test(initials.trim()))
    return { line, message: '已跳过这一条：拼音首字母只能是字母；不写则自动生成。' };
  const scene = typeof written.scene === 'string' && written.scene.trim() ? written.scene.trim() : OWN_SCENE;
  const entry = {
    text: withTabStops(text),
    initials: initials.trim().toLowerCase(),
    ...(written.formula === true ? { formula: true } : {}),
    ...strings('after', written.after),
    ...strings('members', written.members),
    ...strings('continuations', written.continuations),
  };
  return { scene, entry };
}

export const isProblem = (checked: OwnPhrase | LineProblem): checked is LineProblem => 'message' in checked;

/** Blanks are what is to be filled: Tab goes from one to the next, as in the phrases that come with the product. */
function withTabStops(text: string): string {
  if (text.includes('$')) return text;
  let stop = 0;
  return text.replace(/\*{2,}|X{2,}|×{2,}|_{2,}/g, (blank) => `\${${++stop}:${blank}}`);
}

/** Lists that are well-formed; the phrase itself is good without them. */
function strings(name: string, value: unknown): Record<string, readonly string[]> {
  const good = Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string');
  return good ? { [name]: value } : {};
}
