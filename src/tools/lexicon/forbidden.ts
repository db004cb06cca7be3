import { persons, places, posts, slogans } from '../../../snippets/lexicon/forbidden.json';

/**
 * What is never in the lexicon, however many write it: names of persons and posts, places below the province, figures,
 * dates, which year it is of a plan, slogans of what is over. Inside a fixed formula of the library it may stand.
 */

const NAMED = [...persons, ...posts, ...places, ...slogans];
const NUMERAL = '[〇零一二三四五六七八九十百千万亿两]';
/** Figures, dates, numbers of meetings and of anniversaries. One numeral alone is mostly none: 一个, 第一时间, 三大. */
const FIGURES = [
  new RegExp(`${NUMERAL}[千百万亿](?:人|户|亩|吨|辆|套|名|个|次|件|公里|平方米|千瓦)`, 'gu'),
  /[千百万亿]元/gu,
  new RegExp(`${NUMERAL}{2,}(?:年|月|日|个|项|名|人|次|条|元|届|周|%)`, 'gu'),
  new RegExp(`${NUMERAL}+(?:月|日|号|届|分之)`, 'gu'),
  /二〇/gu,
  /百分之|个百分点/gu,
  /第[〇零一二三四五六七八九十百]+[届次号期批]/gu,
  /(?:开局|起步|开篇|关键|攻坚|决胜|决战|收官|换届)之?年/gu,
];

/** Behind 同志为 comes 核心 only of one whose name stands there too; what was cut off behind the name says it of anybody. */
const NAMELESS = /(?<!近平同)志为核/u;

export interface Finding {
  /** Offset in the sequence. UTF-16 units. */
  readonly at: number;
  readonly words: string;
}

/** What of a sequence is of a forbidden kind, formulas or not. */
export function forbiddenIn(sequence: string): Finding[] {
  const found: Finding[] = [];
  for (const words of NAMED) {
    for (let at = sequence.indexOf(words); at >= 0; at = sequence.indexOf(words, at + 1))
      found.push({ at, words });
  }
  for (const figure of FIGURES) {
    for (const match of sequence.matchAll(figure)) found.push({ at: match.index, words: match[0] });
  }
  return found;
}

/** Whether all that is forbidden in a sequence stands inside a fixed formula, and what a formula says of somebody is not cut off from the name. */
export function isAllowed(sequence: string, formulas: readonly string[]): boolean {
  if (NAMELESS.test(sequence)) return false;
  return forbiddenIn(sequence).every((finding) =>
    formulas.some((formula) => covers(formula, sequence, finding)),
  );
}

/** Whether the finding is part of the formula as it stands in the sequence, whichever of both goes on further. */
function covers(formula: string, sequence: string, { at, words }: Finding): boolean {
  for (let inside = formula.indexOf(words); inside >= 0; inside = formula.indexOf(words, inside + 1)) {
    const before = Math.min(inside, at);
    const behind = Math.min(formula.length - inside, sequence.length - at);
    if (formula.slice(inside - before, inside + behind) === sequence.slice(at - before, at + behind))
      return true;
  }
  return false;
}
