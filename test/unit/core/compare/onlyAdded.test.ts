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
});
