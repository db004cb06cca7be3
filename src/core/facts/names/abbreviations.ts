import type { Span } from '../../text/span';

/** 以下简称“供水专班”, at `start`–`end` of its paragraph. */
export interface Abbreviation extends Span {
  readonly short: string;
  /** What it is set in: “” or 《》; empty where it stands by itself. */
  readonly mark: '“' | '《' | '';
  /** What stands before it in its sentence, the long name at its end. */
  readonly before: string;
}

const DECLARED =
  /以下(?:统|合|均|一律)?(?:简称|称)(?:之?为)?[:：]?([“"《]?)([^“”"《》（）()，。；、]{2,20})(?:([”"])[^，。；（）()“”"]{1,4}|[”"》]?)(?=[）)，。；])/g;

/** How much of a long name is kept. UTF-16 units. */
const BEFORE = 60;

/** The abbreviations that `text`, a paragraph, declares, each by itself: 以下分别简称 declares several. */
export function abbreviationsIn(text: string): readonly Abbreviation[] {
  if (!text.includes('以下')) return NONE;
  return Array.from(text.matchAll(DECLARED), ({ 0: whole, 1: opening, 2: short, index: start }) => ({
    start,
    end: start + whole.length,
    short: short!,
    mark: opening === '《' ? ('《' as const) : opening === '' ? ('' as const) : ('“' as const),
    before: text.slice(Math.max(0, start - BEFORE), start),
  }));
}

const NONE: readonly Abbreviation[] = [];
