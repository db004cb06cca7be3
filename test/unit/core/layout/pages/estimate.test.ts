import assert from 'node:assert/strict';
import { estimatedPages } from '../../../../../src/core/layout/pages/estimate';
import { parse } from '../../../../../src/core/report/parse';

const pages = (text: string) => estimatedPages(parse(text));
/** A paragraph of so many full lines. */
const paragraph = (lines: number) => `${'水'.repeat(lines * 28 - 3)}。`;

suite('the estimated number of pages', () => {
  test('is that of 22 lines of 28 characters', () => {
    assert.equal(pages(''), 0);
    assert.equal(pages(paragraph(1)), 1);
    assert.equal(pages(`${paragraph(20)}\n${paragraph(2)}`), 1);
    assert.equal(pages(`${paragraph(20)}\n${paragraph(3)}`), 2);
    assert.equal(pages(`${paragraph(44)}\n`), 2);
  });

  test('gives a title lines of twenty characters, and two lines above it where something stands there', () => {
    const title = (length: number): string => `关于${'汛'.repeat(length - 4)}报告`;
    for (const [head, room] of [
      [title(20), 21],
      [title(21), 20],
      // One that goes on in the next line.
      [`临江市水务局\n${title(20)}`, 20],
      [`某水〔2026〕8号\n${title(20)}`, 18],
      [`某水〔2026〕8号\n临江市水务局\n${title(20)}`, 17],
      // What stands below it is text.
      [`${title(20)}\n市政府：`, 20],
    ] as const) {
      assert.equal(pages(`${head}\n${paragraph(room)}\n`), 1, head);
      assert.equal(pages(`${head}\n${paragraph(room + 1)}\n`), 2, head);
    }
  });

  test('indents each paragraph by two characters', () => {
    assert.equal(pages(`${'水'.repeat(22 * 28 - 2)}\n`), 1);
    assert.equal(pages(`${'水'.repeat(22 * 28 - 1)}\n`), 2);
  });

  test('lets an annex begin a page, and leaves out what is not printed', () => {
    assert.equal(pages(`${paragraph(2)}\n附件1\n名单\n`), 2);
    assert.equal(pages(`${paragraph(2)}\n附件1\n名单\n附件2\n清单\n`), 3);
    assert.equal(pages(`${paragraph(22)}\n<!-- 待核 -->\n`), 1);
    assert.equal(pages(`${paragraph(22)}\n　　\n\n`), 1);
    assert.equal(pages(`---\n抄送: ${paragraph(40)}\n---\n${paragraph(2)}`), 1);
  });
});
