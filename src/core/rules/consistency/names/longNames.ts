import { namesOf } from '../../../facts/names/names';
import { add, type Gathered } from '../../../report/following';
import type { Report } from '../../../report/model';
import { type Paragraph, perParagraph } from '../../../report/paragraph';
import type { Span } from '../../../text/span';
import { mayBeMistyped } from '../alike';

/** So often a long name, which is no other one's by chance, stands against one that is a character off. */
export const TWICE = 2;
/** More different names than this that end alike are a list, in which names are near one another. */
const MOST = 200;

/** A long name, in offsets of its paragraph, with the numbers that it is compared under. */
interface LongName extends Span {
  readonly paragraph: Paragraph;
  readonly keys: readonly number[];
}

const longNamesOf = perParagraph((paragraph: Paragraph): readonly LongName[] => {
  const { long } = namesOf(paragraph).proper;
  if (long.length === 0) return NONE;
  const names: LongName[] = [];
  for (let i = 0; i < long.length; i += 2) {
    const [start, end] = [long[i]!, long[i + 1]!];
    const { text } = paragraph;
    const last = hashOf(text, end - 4);
    names.push({ paragraph, start, end, keys: end - start >= 8 ? [last, ~hashOf(text, end - 8)] : [last] });
  }
  return names;
});

const NONE: readonly never[] = [];

/**
 * A name with one other character shares with the right one its last four characters, or the four before those. Others
 * that fall under the same number are told apart when they are compared.
 */
function hashOf(text: string, at: number): number {
  let hash = 0;
  for (let i = at; i < at + 4; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash & 0x3fffffff;
}

/** Names that are compared with one another. */
interface Bucket {
  /** Each as often as its paragraph stands in the report. */
  readonly names: Map<LongName, number>;
  /** How many they are, counted so. */
  size: number;
}

/** The long names of a report by what they are compared under, and which of them may be slips for others. */
export class LongNames implements Gathered {
  readonly #buckets = new Map<number, Bucket>();
  readonly #changed = new Set<Bucket>();
  readonly #doubtful = new Set<Bucket>();

  put(paragraph: Paragraph): void {
    for (const name of longNamesOf(paragraph)) {
      for (const key of name.keys) {
        let bucket = this.#buckets.get(key);
        if (!bucket) {
          bucket = { names: new Map(), size: 0 };
          this.#buckets.set(key, bucket);
        }
        add(bucket.names, name, 1);
        if (++bucket.size > TWICE) this.#changed.add(bucket);
      }
    }
  }

  drop(paragraph: Paragraph): void {
    for (const name of longNamesOf(paragraph)) {
      for (const key of name.keys) {
        const bucket = this.#buckets.get(key)!;
        add(bucket.names, name, -1);
        this.#changed.add(bucket);
        if (--bucket.size === 0) this.#buckets.delete(key);
      }
    }
  }

  /** Those that are to be compared with one another, in offsets of `report`, which they were gathered from, and in reading order. */
  doubtful({ lines, firstLine }: Report): Span[][] {
    for (const bucket of this.#changed) {
      if (mayHoldSlip(bucket)) this.#doubtful.add(bucket);
      else this.#doubtful.delete(bucket);
    }
    this.#changed.clear();
    if (this.#doubtful.size === 0) return [];
    const wanted = new Map<Paragraph, Set<Bucket>>();
    for (const bucket of this.#doubtful) {
      for (const { paragraph } of bucket.names.keys()) {
        const own = wanted.get(paragraph);
        if (own) own.add(bucket);
        else wanted.set(paragraph, new Set([bucket]));
      }
    }
    // In the order in which the first of each stand, by their last characters before those in front of them.
    const all = new Map<Bucket, Span[]>();
    for (const { start: by, number, paragraph } of lines) {
      const buckets = number < firstLine ? undefined : wanted.get(paragraph);
      if (!buckets) continue;
      for (const { start, end, keys } of longNamesOf(paragraph)) {
        for (const key of keys) {
          const bucket = this.#buckets.get(key)!;
          if (!buckets.has(bucket)) continue;
          const spans = all.get(bucket);
          if (spans) spans.push({ start: start + by, end: end + by });
          else all.set(bucket, [{ start: start + by, end: end + by }]);
        }
      }
    }
    return [...all.values()];
  }
}

/** Whether any two of a bucket differ in one character that may be a slip. */
function mayHoldSlip({ names, size }: Bucket): boolean {
  if (size <= TWICE || size > MOST) return false;
  const words = [
    ...new Set([...names.keys()].map(({ paragraph, start, end }) => paragraph.text.slice(start, end))),
  ];
  return words.some((a, i) => words.some((b, k) => k > i && lengthWithOneSlip(a, b, mayStandFor) > 0));
}

const JOINING = '和与及';

const mayStandFor = (one: string, another: string): boolean =>
  (JOINING.includes(one) && JOINING.includes(another)) || mayBeMistyped(one, another);

/** Offices with a joining word in their official names: nobody else's two things are joined by it. */
const JOINED_OFFICE =
  /(?:住房和城乡建设|人力资源和社会保障|工业和信息化|自然资源和规划|规划和自然资源|文化和旅游|文化广电和旅游|发展和改革|教育和体育|教育和科技|科技和工业信息化|农业和农村|卫生和计划生育|民族和宗教|国防科技和工业|生态环境和水务|住房和城市建设|水利和湖泊|文化旅游和体育|交通和城市管理)(?:局|厅|部|委员会)$/;

/**
 * How many characters from their ends on two names are the same but for one, which is not the first, that may be a slip for
 * that of `right`; 0 where they are not.
 */
export const slipLength = (name: string, right: string): number =>
  lengthWithOneSlip(name, right, (one, another) =>
    JOINING.includes(one) && JOINING.includes(another)
      ? JOINED_OFFICE.test(right)
      : mayBeMistyped(one, another),
  );

function lengthWithOneSlip(
  a: string,
  b: string,
  mayStand: (one: string, another: string) => boolean,
): number {
  const least = Math.min(a.length, b.length);
  let same = 0;
  let slip = -1;
  for (; same < least; same++) {
    const [at, other] = [a.length - 1 - same, b.length - 1 - same];
    if (a.charCodeAt(at) === b.charCodeAt(other)) continue;
    if (slip >= 0 || same < 2) break;
    // At least one character before the slip is shared.
    if (same + 1 === least || a.charCodeAt(at - 1) !== b.charCodeAt(other - 1)) return 0;
    if (!mayStand(a[at]!, b[other]!)) break;
    slip = same;
  }
  return slip >= 0 && same > slip + 1 ? same : 0;
}
