import { properNamesOf } from '../../facts/properNames';
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

/** So often a short name has to stand there against one that is a character off. */
const OFTEN = 3;
/** The same for a long one, which is no other one's by chance. */
const TWICE = 2;
/** From so many characters on a name is long. */
const LONG = 6;
/** More different names than this that end alike are a list, in which names are near one another. */
const MOST = 200;

export function misspeltNames(report: Report): Found[] {
  const places = new Map<string, Counted>();
  const long = new Map<string, Counted>();
  for (const { start, paragraph } of report.lines.slice(report.firstLine)) {
    const names = properNamesOf(paragraph);
    for (const each of names.places) count(places, each.words, start + each.start);
    for (const each of names.long) count(long, each.words, start + each.start);
  }
  return [...misspeltPlaces(report.text, places), ...misspeltLong(report.text, long)];
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

/** How far a sentence is looked at. UTF-16 units. */
const REACH = 200;

/** What ends alike but for one character, seen from the end of both. */
function misspeltLong(text: string, names: ReadonlyMap<string, Counted>): Found[] {
  const buckets = new Map<string, Counted[]>();
  for (const name of names.values()) {
    for (const key of keysOf(name.words)) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(name);
      else buckets.set(key, [name]);
    }
  }
  const found = new Map<number, Found>();
  for (const bucket of buckets.values()) {
    if (bucket.length < 2 || bucket.length > MOST) continue;
    for (const name of bucket) {
      if (name.count > 1 || found.has(name.start)) continue;
      const slip = slipIn(text, name, bucket);
      if (slip) found.set(name.start, slip);
    }
  }
  return [...found.values()];
}

/** A name with one other character shares with the right one its last four characters or the four before those. */
const keysOf = (words: string): string[] => [
  words.slice(-4),
  ...(words.length >= 8 ? [`${words.slice(-8, -4)}|${words.at(-1)}`] : []),
];

function slipIn(text: string, name: Counted, bucket: readonly Counted[]): Found | undefined {
  for (const other of bucket) {
    if (other === name) continue;
    const length = lengthWithOneSlip(name.words, other.words);
    if (length === undefined) continue;
    const wrong = name.words.slice(-length);
    const right = other.words.slice(-length);
    const times = (words: string): number =>
      bucket.reduce((sum, each) => sum + (each.words.endsWith(words) ? each.count : 0), 0);
    if (times(wrong) > 1 || times(right) < (length >= LONG ? TWICE : OFTEN)) continue;
    const end = name.start + name.words.length;
    const span = { start: end - length, end };
    if (standTogether(text, span, right)) continue;
    const from = other.start + other.words.length - length;
    return misspelt(span, wrong, { words: right, count: times(right), start: from });
  }
  return undefined;
}

const JOINING = '和与及';
/** Offices with a joining word in their official names: nobody else's two things are joined by it. */
const JOINED_OFFICE =
  /(?:住房和城乡建设|人力资源和社会保障|工业和信息化|自然资源和规划|规划和自然资源|文化和旅游|文化广电和旅游|发展和改革|教育和体育|教育和科技|科技和工业信息化|农业和农村|卫生和计划生育|民族和宗教|国防科技和工业|生态环境和水务|住房和城市建设|水利和湖泊|文化旅游和体育|交通和城市管理)(?:局|厅|部|委员会)$/;

/**
 * How many characters from their ends on two names are the same but for one that may be mistyped, which is not the first;
 * undefined where they are not.
 */
function lengthWithOneSlip(a: string, b: string): number | undefined {
  const least = Math.min(a.length, b.length);
  let same = 0;
  let slip = -1;
  for (; same < least; same++) {
    const [one, other] = [a.at(-1 - same)!, b.at(-1 - same)!];
    if (one === other) continue;
    const isJoining = JOINING.includes(one) && JOINING.includes(other) && JOINED_OFFICE.test(b);
    if (slip >= 0 || !(isJoining || mayBeMistyped(one, other))) break;
    slip = same;
  }
  // At least one character before the slip is shared, and two behind it.
  return slip >= 2 && same > slip + 1 && same >= 5 ? same : undefined;
}
