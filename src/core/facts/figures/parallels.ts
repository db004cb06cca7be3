import { type Paragraph, perPlace } from '../../report/paragraph';
import { difference } from '../../text/difference';
import type { Span } from '../../text/span';
import { withoutCircumstances } from './circumstanceWords';
import { type Quantity, quantitiesOf } from './quantities';

// Sentences of one build tell the same of two things: 城东区新建公厕14座，改造12座 and 城西区新建公厕16座，改造15座.

/** A figure in a paragraph, in offsets of it. */
export interface Placed {
  readonly paragraph: Paragraph;
  readonly figure: Span;
}

/** Whether two figures of one name stand in sentences that tell it of two things. */
export const areParallel = (a: Placed, b: Placed): boolean =>
  beginNearlyAlike(aheadOf(a.paragraph, a.figure.start), aheadOf(b.paragraph, b.figure.start)) ||
  moreDifferThanAgree(othersOf(a.paragraph, a.figure.start), othersOf(b.paragraph, b.figure.start));

/** How far a sentence is looked at. UTF-16 units. */
const LONGEST_SENTENCE = 200;

/** What the sentence says ahead of the figure's own clause, without figures and circumstances. */
const aheadOf = perPlace(({ text }, start): string => {
  const before = text.slice(Math.max(0, start - LONGEST_SENTENCE), start);
  const sentence = /[^。！？!?]*$/.exec(before)![0];
  return withoutCircumstances((/^.*[，；：]/.exec(sentence)?.[0] ?? '').replace(/[\d.,%]+/g, ''));
});

/** 城东区开展检查， and 城西区开展检查，: most of the longer one is in the other, and something is not. */
function beginNearlyAlike(a: string, b: string): boolean {
  const longer = a.length > b.length ? a : b;
  const { inA, inB } = difference(longer, a.length > b.length ? b : a);
  const differing = inA.end - inA.start;
  return differing + inB.end - inB.start > 0 && differing <= longer.length * (1 - NEARLY);
}
const NEARLY = 0.6;

/** What else the sentence counts: its words and unit, and how much. */
const othersOf = perPlace((paragraph, at): ReadonlyMap<string, number> => {
  const quantities = quantitiesOf(paragraph);
  const own = quantities.find(({ start }) => start === at);
  const keyOf = ({ before, unit }: Quantity) => `${withoutCircumstances(before)} ${unit}`;
  return new Map(
    quantities.flatMap((each) =>
      each !== own && each.sentence === own?.sentence && each.before.length > 1
        ? [[keyOf(each), each.value]]
        : [],
    ),
  );
});

function moreDifferThanAgree(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  const shared = [...a].filter(([key]) => b.has(key));
  return shared.filter(([key, value]) => b.get(key) !== value).length * 2 > shared.length;
}
