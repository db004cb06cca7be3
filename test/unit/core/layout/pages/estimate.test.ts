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

  test('lets an annex begin a page, and leaves out what is not printed', () => {
    assert.equal(pages(`${paragraph(2)}\n附件1\n名单\n`), 2);
    assert.equal(pages(`---\n抄送: ${paragraph(40)}\n---\n${paragraph(2)}`), 1);
  });
});
