import type { Report } from '../../report/model';
import { type Paragraph, perParagraphInTurn } from '../../report/paragraph';
import { wordEndsIn } from '../../text/words';
import type { Lexicon } from './lexicon';

/** How far back the report is compared with what was counted. UTF-16 units. */
const REACH = 6_000;
/** What is promised with less is not compared: nobody would see it. */
const LEAST = 0.2;
/** How many offers, half of them taken, weigh as much as knowing nothing of the report. */
const PRIOR = 60;
/** No report is further from the counted ones, in log odds; one that goes other ways may still go the usual ones further on. */
const MOST = 0.6;
const LEAST_TRUST = -0.6;

/** What was promised of a paragraph, and what it said. */
interface Compared {
  readonly promised: number;
  readonly kept: number;
  /** Sum of p (1 - p). */
  readonly variance: number;
}

const keptOf = perParagraphInTurn<Compared>();
const comparing = new WeakMap<Lexicon, (paragraph: Paragraph) => Compared>();

/**
 * How much likelier what is usual is in this report than in others, by what it says above line `before` (0-based): a school's
 * papers go other ways than a government's. In log odds, 0 where nothing is known.
 */
export function trustIn(lexicon: Lexicon, report: Report, before: number): number {
  let compare = comparing.get(lexicon);
  if (!compare) {
    compare = (paragraph) => comparedWith(lexicon, paragraph.text);
    comparing.set(lexicon, compare);
  }
  const of = keptOf(compare);
  let more = 0;
  let variance = PRIOR / 4;
  let looked = 0;
  for (let number = before - 1; number >= report.firstLine && looked < REACH; number--) {
    const { paragraph } = report.lines[number]!;
    const compared = of(paragraph);
    more += compared.kept - compared.promised;
    variance += compared.variance;
    looked += paragraph.text.length;
  }
  return Math.max(LEAST_TRUST, Math.min(MOST, more / variance));
}

/** `probability` where log odds are `trust` higher. */
export const trusted = (probability: number, trust: number): number =>
  probability / (probability + (1 - probability) * Math.exp(-trust));

function comparedWith(lexicon: Lexicon, text: string): Compared {
  let promised = 0;
  let kept = 0;
  let variance = 0;
  for (const end of wordEndsIn(text.slice(0, REACH))) {
    const usual = lexicon.usual(text.slice(0, end));
    if (!usual?.continuation || usual.probability < LEAST) continue;
    promised += usual.probability;
    variance += usual.probability * (1 - usual.probability);
    if (text.startsWith(usual.continuation.replace(/(?<=..)[，、：]$/, ''), end)) kept++;
  }
  return { promised, kept, variance };
}
