import { type HeadingScheme, ladder, levelBelow, readMarker, schemes } from '../report/ordinals/schemes';
import { hanTens } from '../text/numerals';

// What word processors number by themselves, written as ordinals of a report (GB/T 9704-2012 7.3.3).

/** A list of Word or WPS: the number as it was shown, and the list's own level from 1. */
export interface ShownNumber {
  readonly shown: string;
  readonly level: number;
}

/** Roman and Latin numbering has no place in a report; its value is what counts. */
const LATIN = /^[（(]?([a-zA-Z])[）).、]$/;
const BRACKETED = new RegExp(String.raw`^[（(]?(\d{1,3}|[${hanTens}]{1,3})[）)]$`);
/** i. ii. iii., as Word counts its third level; a single i, v or x is one too, for few lists have as many letters. */
const ROMAN = /^[（(]?(x{0,3}(?:i[xv]|v?i{0,3}))[）).、]$/i;
const ROMAN_FIGURES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
const DECIMAL = /^(\d{1,3}(?:\.\d{1,3})+)[.、]?$/;

/** The ordinal for a number as it was shown; empty for a bullet. */
export function ordinalOf({ shown, level }: ShownNumber): string {
  const written = shown.replace(/[\s\u00a0]/g, '');
  const marker = readMarker(`${written}　`, 0, written.length);
  if (marker && marker.scheme !== 'decimal' && marker.end === written.length) {
    const ordinal = schemes[marker.scheme].write(marker.ordinal);
    // 第一章 stands apart from its text.
    return written.startsWith('第') ? `${ordinal}　` : ordinal;
  }
  const bracketed = BRACKETED.exec(written)?.[1];
  if (bracketed)
    return /\d/.test(bracketed) ? schemes.bracketedArabic.write(Number(bracketed)) : `（${bracketed}）`;
  const last = DECIMAL.exec(written)?.[1]?.split('.').at(-1);
  if (last) return atLevel(level, Number(last));
  const roman = ROMAN.exec(written)?.[1];
  if (roman) return atLevel(level, romanValue(roman.toLowerCase()));
  const letter = LATIN.exec(written)?.[1];
  return letter ? atLevel(level, letter.toLowerCase().charCodeAt(0) - 0x60) : '';
}

function romanValue(written: string): number {
  const figures = [...written].map((figure) => ROMAN_FIGURES[figure]!);
  return figures.reduce((sum, figure, i) => sum + (figure < (figures[i + 1] ?? 0) ? -figure : figure), 0);
}

function atLevel(level: number, n: number): string {
  return schemes[ladder[Math.min(level, ladder.length) - 1]!].write(Math.max(n, 1));
}

/** How an `<ol>` of a web page counts at its level: by its own style where that is Chinese, else 1. （1） ① by depth. */
export function webScheme(style: string, parent: HeadingScheme | undefined): HeadingScheme {
  // Deeper than ① nothing is counted.
  if (parent) return levelBelow(parent) ?? parent;
  return /cjk|chinese|trad|simp|han/i.test(style) ? 'han' : 'arabic';
}

export const ordinalAt = (scheme: HeadingScheme, n: number): string => schemes[scheme].write(Math.max(n, 1));
