import { contextOf } from '../../core/phrases/offering/context';
import type { Lexicon, Usual } from '../../core/phrases/offering/lexicon';
import { type OtherText, otherText } from '../../core/phrases/offering/otherTexts';
import { othersSigns, ownSigns, type Signed } from '../../core/phrases/offering/ownWords';
import { wordsForOthers } from '../../core/phrases/offering/wordsForOthers';
import { parse } from '../../core/report/parse';
import { wordEndsIn } from '../../core/text/words';
import { signsOf } from './calibration';
import { type Sample, weightsFor } from './logistic';
import type { Pieces } from './pieces';
import type { Trie } from './trie';

/** So many other reports lie in a folder beside the one that is written. */
const OTHERS = 30;
/** Of contexts. UTF-16 units. */
const LONGEST_CONTEXT = 8;
/** What is counted more rarely is offered nowhere. */
const LEAST_COUNTED = 0.1;

/** Weights, and on how many samples they were fitted. */
export interface Fitted {
  readonly samples: number;
  readonly weights: number[];
}

/** The weights with which `ownWords` tells best how likely a report's own words are, on whole texts. */
export function fitOwnWords(texts: readonly string[], lexicon: Lexicon): Fitted {
  return fitted(texts.flatMap((text) => samplesOf(text, lexicon, ownSigns)));
}

/**
 * The same for `othersWords`: each text of a source is written with those before it in its folder. `sources`: the texts of one
 * house each.
 */
export function fitOthersWords(sources: readonly (readonly string[])[], lexicon: Lexicon): Fitted {
  const samples = sources.flatMap((texts) => {
    const others: OtherText[] = [];
    return texts.flatMap((text) => {
      const found = samplesOf(text, lexicon, (before, usual) => othersSigns(before, others, usual));
      others.unshift(otherText(wordsForOthers(parse(text))));
      if (others.length > OTHERS) others.pop();
      return found;
    });
  });
  return fitted(samples);
}

/** The weights with which `calibrated` makes probabilities of what was counted. */
export function fitCalibration(texts: readonly string[], trie: Trie, pieces: Pieces): Fitted {
  const samples: Sample[] = [];
  for (const line of texts.flatMap((text) => text.split(/\r\n?|\n/))) {
    for (const end of wordEndsIn(line)) {
      const context = knownContext(contextOf(line.slice(0, end), LONGEST_CONTEXT), trie, pieces);
      if (!context) continue;
      for (const { text, evidence } of trie.continuations(context.length, context.row, LEAST_COUNTED)) {
        if (/[，、：]$/.test(text)) continue;
        samples.push({
          signs: signsOf(evidence),
          written: line.startsWith(text, end),
        });
      }
    }
  }
  return fitted(samples);
}

/** The longest end of the words that was counted at the end of a word. */
function knownContext(
  words: string,
  trie: Trie,
  { levels }: Pieces,
): { readonly length: number; readonly row: number } | undefined {
  for (let length = words.length; length >= 2; length--) {
    const row = trie.rowOf(words.slice(-length));
    if (row !== undefined && levels[length]!.ended[row]! >= 2) return { length, row };
  }
  return undefined;
}

const fitted = (samples: readonly Sample[]): Fitted => ({
  samples: samples.length,
  weights: weightsFor(samples),
});

/** All that would be said at the ends of a text's words. */
function samplesOf(
  text: string,
  lexicon: Lexicon,
  signed: (before: string, usual: Usual | undefined) => readonly Signed[],
): Sample[] {
  const samples: Sample[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    for (const end of wordEndsIn(line)) {
      if (end === line.length) continue;
      const before = text.slice(0, lineStart + end);
      // A mark that is another need not be taken.
      for (const { text: own, signs } of signed(before, lexicon.usual(line.slice(0, end))))
        samples.push({ signs, written: line.startsWith(own.replace(/(?<=..)[，、：；。！？]$/, ''), end) });
    }
    lineStart += line.length + 1;
  }
  return samples;
}
