import type { Lexicon } from '../../core/phrases/offering/lexicon';
import { ownSigns, type Signs } from '../../core/phrases/offering/ownWords';

/** What was known about one continuation, and whether it was written. */
interface Sample {
  readonly signs: Signs;
  readonly written: boolean;
}

/** Rounds of Newton's method; it has settled long before. */
const ROUNDS = 12;

/** The weights with which `ownWords` tells best how likely a report's own words are, by logistic regression on whole texts. */
export function fitOwnWords(
  texts: readonly string[],
  lexicon: Lexicon,
): { readonly samples: number; readonly weights: number[] } {
  const samples = texts.flatMap((text) => samplesOf(text, lexicon));
  const size = samples[0]?.signs.length ?? 0;
  const weights = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const system = weights.map((weight, row) => [
      ...weights.map((_, column) => Number(row === column)),
      -weight,
    ]);
    for (const { signs, written } of samples) {
      const sum = signs.reduce((all, sign, index) => all + sign * weights[index]!, 0);
      const likely = 1 / (1 + Math.exp(-sum));
      for (let row = 0; row < size; row++) {
        system[row]![size]! += ((written ? 1 : 0) - likely) * signs[row]!;
        const scaled = likely * (1 - likely) * signs[row]!;
        for (let column = 0; column < size; column++) system[row]![column]! += scaled * signs[column]!;
      }
    }
    for (const [index, step] of solved(system).entries()) weights[index]! += step;
  }
  return { samples: samples.length, weights };
}

/** Everything the report would say of itself at the ends of its words. */
function samplesOf(text: string, lexicon: Lexicon): Sample[] {
  const samples: Sample[] = [];
  const words = new Intl.Segmenter('zh', { granularity: 'word' });
  let lineStart = 0;
  for (const line of text.split('\n')) {
    for (const { index } of words.segment(line)) {
      if (index === 0) continue;
      const before = text.slice(0, lineStart + index);
      for (const { text: own, signs } of ownSigns(before, lexicon.usual(line.slice(0, index))))
        samples.push({ signs, written: line.startsWith(own, index) });
    }
    lineStart += line.length + 1;
  }
  return samples;
}

/** Solves linear equations, each a row of coefficients with its right side at the end (Gauss, with pivots). */
function solved(system: readonly number[][]): number[] {
  const rows = system.map((row) => [...row]);
  for (let column = 0; column < rows.length; column++) {
    let pivot = column;
    for (let row = column + 1; row < rows.length; row++)
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row;
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    const head = rows[column]!;
    for (const row of rows) {
      if (row === head) continue;
      const factor = row[column]! / head[column]!;
      for (let index = column; index < row.length; index++) row[index]! -= factor * head[index]!;
    }
  }
  return rows.map((row, index) => row.at(-1)! / row[index]!);
}
