import assert from 'node:assert/strict';
import { onlyAdded } from '../../../../src/core/compare/onlyAdded';
import { tokensIn } from '../../../../src/core/compare/tokens/tokens';
import { parse } from '../../../../src/core/report/parse';

/** `between` a place where nothing stands: what was taken out or put in, and where; undefined where it is not that. */
function added(before: string, after: string): string | undefined {
  const stretch = (written: string) => {
    const report = parse(written);
    const all = { report, line: report.lines[0]!, start: 0, end: written.length };
    return { written, tokens: written === '' ? [] : tokensIn(all) };
  };
  const place = onlyAdded(stretch(before), stretch(after));
  if (!place) return undefined;
  const { before: from, after: to } = place;
  return `${from.start} ${before.slice(from.start, from.end)} → ${to.start} ${after.slice(to.start, to.end)}`;
}

suite('What was only put in or taken out', () => {
  for (const [before, after, expected] of [
    // Without the mark the words around it are read as one.
    ['张伟强调', '张伟，强调', '2  → 2 ，'],
    ['张伟，强调', '张伟强调', '2 ， → 2 '],
    ['抓落实', '抓，落实', '1  → 1 ，'],
    // What stays must have been one word or name, of four characters at most.
    ['开展工作', '开展，工作', undefined],
    // More was changed.
    ['张伟强调', '张伟，要求', undefined],
    // Words put into a word make it another one.
    ['人手不足', '人手严重不足', undefined],
    // Between words nothing was parted.
    ['工作，落实', '工作，认真，落实', undefined],
    ['', '，工作', undefined],
    ['工作，', '', undefined],
  ] as const)
    test(`${before} → ${after}: ${expected}`, () => assert.equal(added(before, after), expected));

  /** Tokens parted by `|`; `@` before a name, `#` before a figure. */
  const parted = (...pieces: readonly string[]): Parameters<typeof onlyAdded>[0] => {
    let at = 0;
    const tokens = pieces.map((piece) => {
      const words = piece.replace(/^[@#]/, '');
      const start = at;
      at += words.length;
      const kind =
        piece[0] === '@' ? 'name' : piece[0] === '#' ? 'figure' : /^[，。、]$/.test(words) ? 'mark' : 'word';
      return { kind, start, end: at, key: words, unit: '' } as const;
    });
    return { written: pieces.map((piece) => piece.replace(/^[@#]/, '')).join(''), tokens };
  };
  const place = (before: string, after: string): string | undefined => {
    const found = onlyAdded(parted(...before.split('|')), parted(...after.split('|')));
    return found && `${found.before.start}-${found.before.end} ${found.after.start}-${found.after.end}`;
  };

  for (const [before, after, expected] of [
    // A word is read across the place where a mark and words stood.
    ['工作|组逐村', '工作|组|，|对|全市|逐村', '3-3 3-7'],
    ['工作|组|，|对|全市|逐村', '工作|组逐村', '3-7 3-3'],
    // What ends in a mark as well as what begins with one.
    ['甲|组逐', '甲|组|全市|，|逐', '2-2 2-5'],
    // Without a mark at either end it makes another word.
    ['甲|组逐', '甲|组|全市|逐', undefined],
    // Parted words may be those of a name.
    ['甲|@组逐', '甲|组|，|逐', '2-2 2-3'],
    // What is cut must be no figure, and no name as long as five characters.
    ['甲|#组逐', '甲|组|，|逐', undefined],
    ['甲|@某市水务', '甲|某市|，|水务', '3-3 3-4'],
    ['甲|@某市水务局', '甲|某市|，|水务局', undefined],
    // Nothing is cut at the edge of a word.
    ['甲|组|逐', '甲|组|，|逐', undefined],
    ['组逐', '，|组|逐', undefined],
    ['组逐', '组|逐|，', undefined],
    // It must begin and end with tokens of the longer one.
    ['甲|组逐', '甲|组|，全|市逐', undefined],
    ['组甲逐', '组|，|甲组|，|甲|逐', '1-1 1-5'],
    // The same words may have been put in a character before.
    ['甲|乙丙', '甲|乙|，|乙|丙', '2-2 2-4'],
  ] as const)
    test(`${before} → ${after}: ${expected}`, () => assert.equal(place(before, after), expected));
});
