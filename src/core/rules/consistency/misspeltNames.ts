import { namesOf } from '../../facts/names/names';
import type { Report } from '../../report/model';
import type { Span } from '../../text/span';
import type { Found } from '../engine/rule';
import { mayBeMistyped } from './alike';

// A name that occurs often, and once with one character that sounds or looks alike: 石桥镇 and 石乔镇.

/** A name as often as it stands in the report. */
interface Counted {
  readonly words: string;
  count: number;
  /** Offset of its first place. */
  readonly start: number;
}

/** So often the name of a place has to stand there against one that is a character off. */
const OFTEN = 3;
/** The same for a long name, which is no other one's by chance. */
const TWICE = 2;
/** More different names than this that end alike are a list, in which names are near one another. */
const MOST = 200;

export function misspeltNames({ text, lines, firstLine }: Report): Found[] {
  const places = new Map<string, Counted>();
  const long: Span[] = [];
  for (const { start, number, paragraph } of lines) {
    if (number < firstLine) continue;
    const names = namesOf(paragraph).proper;
    for (let i = 0; i < names.places.length; i += 2) {
      const from = names.places[i]!;
      count(places, paragraph.text.slice(from, names.places[i + 1]), start + from);
    }
    for (let i = 0; i < names.long.length; i += 2)
      long.push({ start: start + names.long[i]!, end: start + names.long[i + 1]! });
  }
  return [...misspeltPlaces(text, places), ...misspeltLong(text, long)];
}

function count(all: Map<string, Counted>, words: string, start: number): void {
  const counted = all.get(words);
  if (counted) counted.count++;
  else all.set(words, { words, count: 1, start });
}

/** 石乔镇 once, 石桥镇 at least three times: two characters and the word for what it is. */
function misspeltPlaces(text: string, places: ReadonlyMap<string, Counted>): Found[] {
  const often = new Map<string, Counted>();
  for (const place of places.values()) {
    if (place.count < OFTEN) continue;
    for (const at of [0, 1]) often.set(masked(place.words, at), place);
  }
  if (often.size === 0) return [];
  const found: Found[] = [];
  for (const place of places.values()) {
    if (place.count > 1) continue;
    for (const at of [0, 1]) {
      const right = often.get(masked(place.words, at));
      if (!right || !mayBeMistyped(place.words[at]!, right.words[at]!)) continue;
      const span = { start: place.start, end: place.start + place.words.length };
      if (isInList(text, span) || standTogether(text, span, right.words)) continue;
      found.push(misspelt(span, place.words, right));
      break;
    }
  }
  return found;
}

const masked = (words: string, at: number): string => `${words.slice(0, at)}*${words.slice(at + 1)}`;

const misspelt = (span: Span, wrong: string, right: Counted): Found => ({
  ...span,
  message: `“${wrong}”只出现这一次，别处${right.count}次都写作“${right.words}”，请核对。`,
  severity: 'information',
  related: [
    { start: right.start, end: right.start + right.words.length, message: `别处写作“${right.words}”` },
  ],
});

/** 甲村、乙村和丙村: each is a name of its own. */
const isInList = (text: string, { start, end }: Span): boolean =>
  /[、和及与]$/.test(text.slice(start - 1, start)) ||
  /^(?:、|[和及与]\p{Script=Han}{2,4}[镇乡村])/u.test(text.slice(end, end + 8));

/** Both in one paragraph's sentence are two names. */
function standTogether(text: string, { start, end }: Span, other: string): boolean {
  const from = Math.max(text.lastIndexOf('。', start), text.lastIndexOf('\n', start)) + 1;
  const stop = text.slice(end, end + REACH).search(/[。\n]/);
  return text.slice(from, stop < 0 ? end + REACH : end + stop).includes(other);
}

/** The same of long names that stand between two marks, for those of other clauses are told one after the other. */
function areInOneClause(text: string, { start, end }: Span, other: string): boolean {
  const before = /[^，。；：\n]*$/.exec(text.slice(Math.max(0, start - REACH), start))![0];
  const behind = /^[^，。；：\n]*/.exec(text.slice(end, end + REACH))![0];
  return /[、和及与]/.test(before.slice(-1) + behind.slice(0, 1)) || (before + behind).includes(other);
}

/** How far a sentence is looked at. UTF-16 units. */
const REACH = 200;

/** What ends alike but for one character, seen from the end of both. */
function misspeltLong(text: string, names: readonly Span[]): Found[] {
  const buckets = new Map<number, Span[]>();
  for (const name of names) {
    put(buckets, hashOf(text, name.end - 4), name);
    if (name.end - name.start >= 8) put(buckets, ~hashOf(text, name.end - 8), name);
  }
  const found = new Map<number, Found>();
  for (const bucket of buckets.values()) {
    if (bucket.length <= TWICE || bucket.length > MOST) continue;
    for (const name of bucket) {
      const slip = found.has(name.end) ? undefined : slipIn(text, name, bucket);
      if (slip) found.set(name.end, slip);
    }
  }
  return [...found.values()];
}

/**
 * A name with one other character shares with the right one its last four characters, or the four before those. Others
 * that fall under the same number are told apart when they are compared.
 */
function hashOf(text: string, at: number): number {
  let hash = 0;
  for (let i = at; i < at + 4; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash & 0x3fffffff;
}

function put(buckets: Map<number, Span[]>, key: number, name: Span): void {
  const bucket = buckets.get(key);
  if (bucket) bucket.push(name);
  else buckets.set(key, [name]);
}

function slipIn(text: string, name: Span, bucket: readonly Span[]): Found | undefined {
  for (const other of bucket) {
    if (other === name) continue;
    const length = lengthWithOneSlip(text, name, other);
    if (length === 0) continue;
    const wrong = text.slice(name.end - length, name.end);
    const right = text.slice(other.end - length, other.end);
    const times = (words: string): number =>
      bucket.reduce((sum, { start, end }) => {
        return sum + (end - start >= length && text.startsWith(words, end - length) ? 1 : 0);
      }, 0);
    if (times(wrong) > 1 || times(right) < TWICE) continue;
    const span = { start: name.end - length, end: name.end };
    if (standTogether(text, span, right) && areInOneClause(text, span, right)) continue;
    return misspelt(span, wrong, { words: right, count: times(right), start: other.end - length });
  }
  return undefined;
}

const JOINING = '和与及';
/** Offices with a joining word in their official names: nobody else's two things are joined by it. */
const JOINED_OFFICE =
  /(?:住房和城乡建设|人力资源和社会保障|工业和信息化|自然资源和规划|规划和自然资源|文化和旅游|文化广电和旅游|发展和改革|教育和体育|教育和科技|科技和工业信息化|农业和农村|卫生和计划生育|民族和宗教|国防科技和工业|生态环境和水务|住房和城市建设|水利和湖泊|文化旅游和体育|交通和城市管理)(?:局|厅|部|委员会)$/;

/**
 * How many characters from their ends on two names are the same but for one that may be mistyped, which is not the first;
 * 0 where they are not.
 */
function lengthWithOneSlip(text: string, a: Span, b: Span): number {
  const least = Math.min(a.end - a.start, b.end - b.start);
  let same = 0;
  let slip = -1;
  for (; same < least; same++) {
    const at = a.end - 1 - same;
    const other = b.end - 1 - same;
    if (text.charCodeAt(at) === text.charCodeAt(other)) continue;
    if (slip >= 0 || same < 2 || !mayStandFor(text, at, other, b)) break;
    slip = same;
  }
  // At least one character before the slip is shared.
  return slip >= 0 && same > slip + 1 ? same : 0;
}

function mayStandFor(text: string, at: number, other: number, right: Span): boolean {
  const [one, another] = [text[at]!, text[other]!];
  if (JOINING.includes(one) && JOINING.includes(another))
    return JOINED_OFFICE.test(text.slice(right.start, right.end));
  return mayBeMistyped(one, another);
}
