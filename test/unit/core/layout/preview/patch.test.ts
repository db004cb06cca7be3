import assert from 'node:assert/strict';
import fc from 'fast-check';
import { markdown } from '../../../../../src/core/layout/composition/markdown';
import { type Block, renderReport } from '../../../../../src/core/layout/html/report';
import { type BlockChange, isIdle, isKept, patch } from '../../../../../src/core/layout/preview/patch';
import { parse } from '../../../../../src/core/report/parse';

const render = (text: string): Block[] => renderReport(parse(text), undefined, undefined, markdown());

/** What the page does with a patch. */
function apply(shown: readonly Block[], changes: readonly BlockChange[]): Block[] {
  return changes.flatMap((change) =>
    isKept(change)
      ? shown.slice(change.from, change.from + change.count).map((block) => ({
          html: block.html,
          line: block.line + change.lines,
          lines: block.lines,
          start: block.start + change.units,
          end: block.end + change.units,
        }))
      : [change],
  );
}

suite('A patch', () => {
  test('turns any page into any other', () => {
    const text = fc
      .array(
        fc.constantFrom(
          '一、做法\n',
          '甲甲。\n',
          '甲甲。\n',
          '\n',
          '　　乙**乙。\r\n',
          '|a|\n|-|\n',
          'a\tb\n',
        ),
        {
          maxLength: 12,
        },
      )
      .map((lines) => lines.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const shown = render(before);
        const next = render(after);
        assert.deepEqual(apply(shown, patch(shown, next)), next);
        assert.equal(
          isIdle(patch(shown, next), shown.length),
          JSON.stringify(shown) === JSON.stringify(next),
        );
      }),
    );
  });

  test('uses no block twice', () => {
    const changes = patch(render('甲甲。'), render('甲甲。\n甲甲。'));
    assert.deepEqual(
      changes.map((change) => (isKept(change) ? 'kept' : 'new')),
      ['kept', 'new'],
    );
  });

  test('of one keystroke is three entries', () => {
    const before = `${'第一段。\n'.repeat(50)}中间段。\n${'后面段。\n'.repeat(50)}`;
    const changes = patch(render(before), render(before.replace('中间段', '中间的段')));
    assert.deepEqual(
      changes.map((change) => (isKept(change) ? change.count : change.html)),
      [50, '<p class="body">中间的段。</p>', 50],
    );
    assert.deepEqual(changes[2], { from: 51, count: 50, lines: 0, units: 1 });
  });
});
