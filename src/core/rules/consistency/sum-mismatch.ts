import { inMeasureOf } from '../../facts/figures';
import { excludeEachOther } from '../../facts/oneKind';
import { labelOf, type Partition, partitionsOf, sharesOf, spanOf } from '../../facts/partitions';
import { type Quantity, quantitiesOf } from '../../facts/quantities';
import type { Paragraph } from '../../report/paragraph';
import type { About } from '../engine/about';
import type { Found, GatheringRule } from '../engine/rule';
import { inTables } from './tableFindings';

/** Parts that exceed their whole, or that are said to be all of it and are not. */
export const sumMismatch: GatheringRule<Found> = {
  code: 'sum-mismatch',
  category: 'consistency',
  severity: 'information',
  title: '各部分与总数不符',
  source: '各部分之和等于全部，一部分不超过全部',
  scan: (paragraph) => [
    ...partitionsOf(paragraph).flatMap((partition) => judge(paragraph, partition) ?? []),
    ...sharesOf(paragraph).flatMap((shares) => judgeShares(paragraph, shares) ?? []),
  ],
  judge: (report, found) => [...found, ...inTables(report)],
};

function judge(paragraph: Paragraph, partition: Partition): Found | undefined {
  const { whole } = partition;
  if (whole.isRough || whole.unit === '' || whole.unit === '%') return undefined;
  const parts = partition.parts.filter((part) => !countOthers(whole, part));
  return (
    (partition.isAmong && judgeEach(paragraph, whole, parts)) || judgeSum(paragraph, { ...partition, parts })
  );
}

/** A part that is larger than what it is part of. */
function judgeEach(paragraph: Paragraph, whole: Quantity, parts: readonly Quantity[]): Found | undefined {
  const part = parts.find(
    (each, index) =>
      !each.isRough &&
      each.value - whole.value > roundingOf(whole, [each]) &&
      (index === 0 || excludeEachOther([parts[0]!, each].map(labelOf))),
  );
  if (!part || hasAnother(paragraph, whole, ({ value }) => value >= part.value)) return undefined;
  const { text } = paragraph;
  const written = ({ start, end }: Quantity) => text.slice(start, end);
  return found(whole, [part], `其中的${written(part)}多于总数${written(whole)}，请核对。`);
}

/** Parts that make more than their whole, or, if they are all of it, another sum. */
function judgeSum(paragraph: Paragraph, { whole, parts: all, isComplete }: Partition): Found | undefined {
  const parts = isComplete ? all : longestOfOneKind(all);
  if (parts.length < 2 || parts.some(({ isRough }) => isRough)) return undefined;
  const sum = parts.reduce((total, { value }) => total + value, 0);
  const difference = sum - whole.value;
  if (Math.abs(difference) <= roundingOf(whole, parts) || (difference < 0 && !isComplete)) return undefined;
  if (!isComplete && hasAnother(paragraph, whole, ({ value, step }) => Math.abs(value - sum) < step))
    return undefined;
  // 3993人，其中在职3033人，离退休960人，校内居住1988人: what makes it up ends before the last.
  if (!isComplete && sums(parts).includes(whole.value)) return undefined;
  const terms = parts.map((part) => inMeasureOf(part, part.value)).join('＋');
  const written = paragraph.text.slice(whole.start, whole.end);
  return found(whole, parts, `${terms}＝${inMeasureOf(whole, sum)}，与总数${written}不符，请核对。`);
}

/** Shares of one whole that exceed it. */
function judgeShares({ text }: Paragraph, shares: readonly Quantity[]): Found | undefined {
  const sum = shares.reduce((total, { value }) => total + value, 0);
  const rounding = shares.reduce((total, { step }) => total + step / 2, 0);
  if (sum - 100 <= rounding + 1e-9) return undefined;
  const [first, ...others] = shares as [Quantity, ...Quantity[]];
  const terms = shares.map(({ start, end }) => text.slice(start, end)).join('＋');
  return {
    start: first.start,
    end: first.end,
    message: `${terms}＝${inMeasureOf(first, sum)}，各部分占比之和超过100%，请核对。`,
    related: [{ ...spanOf(others), message: '其余各部分' }],
  };
}

/** What the parts make up to each of them. */
function sums(parts: readonly Quantity[]): number[] {
  let sum = 0;
  return parts.map(({ value }) => (sum += value));
}

const found = (whole: Quantity, parts: readonly Quantity[], message: string): Found => ({
  start: whole.start,
  end: whole.end,
  message,
  related: [{ ...spanOf(parts), message: parts.length > 1 ? '各部分' : '其中的一部分' }],
});

/** Parts that are counted one by one add up exactly; what is written in 万 or with decimals has been rounded. */
function roundingOf(whole: Quantity, parts: readonly Quantity[]): number {
  const all = [whole, ...parts];
  if (all.every(({ step, worth }) => step === 1 && worth === 1)) return 0;
  const rounding = all.reduce((total, { step }) => total + step / 2, 0);
  return Math.max(rounding, whole.step) * (1 + 1e-9);
}

/** Whether another figure of the sentence, further ahead, may be the whole that is meant. */
const hasAnother = (paragraph: Paragraph, whole: Quantity, fits: (other: Quantity) => boolean): boolean =>
  quantitiesOf(paragraph).some(
    (each) =>
      each.start < whole.start && each.unit === whole.unit && each.sentence === whole.sentence && fits(each),
  );

/** 33项奖学金, 其中…253项比赛: they count different things. */
const countOthers = (whole: Quantity, part: Quantity): boolean =>
  whole.after !== '' &&
  part.after !== '' &&
  ![...whole.after].some((character) => part.after.includes(character));

function longestOfOneKind(parts: readonly Quantity[]): readonly Quantity[] {
  for (let length = parts.length; length > 1; length--) {
    const first = parts.slice(0, length);
    if (excludeEachOther(first.map(labelOf))) return first;
  }
  return [];
}

export const about: About = {
  shows: '共45座，其中大型5座、中型20座、小型30座',
  wrong: [
    {
      text: '检修泵站⟦45座⟧，其中大型泵站⟪5座、中型泵站20座、小型泵站30座⟫。',
      says: [{ message: '5座＋20座＋30座＝55座，与总数45座不符，请核对。', related: '各部分' }],
    },
  ],
  right: ['检修泵站55座，其中大型泵站5座、中型泵站20座、小型泵站30座。'],
};
