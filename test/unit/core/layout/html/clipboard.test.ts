import assert from 'node:assert/strict';
import { houseStyle, styleSheet } from '../../../../../src/core/layout/houseStyle';
import {
  headingLevel,
  pastedBlank,
  pastedBlock,
  pastedCell,
  pastedFrom,
  pastedHeading,
} from '../../../../../src/core/layout/html/clipboard';

/** An inline style by property; the first family alone of a font-family, which must be quoted for names with a blank. */
function styleOf(style: string): Record<string, string> {
  const declared: Record<string, string> = {};
  for (const each of style.split(';')) {
    const colon = each.indexOf(':');
    const value = each.slice(colon + 1);
    // What comes later wins.
    declared[each.slice(0, colon)] = /^'([^']+)'/.exec(value)?.[1] ?? value;
  }
  return declared;
}
/** The page of an office as its script reads it from the style sheet. */
function pageOf(written: Record<string, unknown> = {}) {
  const css = styleSheet(houseStyle(written));
  return pastedFrom((name) => new RegExp(`${name}:([^;]*);`).exec(css)?.[1] ?? '');
}
const standard = pageOf();
const block = (...classes: string[]) => styleOf(pastedBlock(standard, classes).style);

suite('What is copied from the page', () => {
  test('is body text of 3号仿宋 with an indent of two characters and the line pitch of the page', () => {
    assert.deepEqual(block('body'), {
      margin: '0',
      'line-height': '28.99pt',
      'mso-line-height-rule': 'exactly',
      'font-family': '仿宋_GB2312',
      'font-size': '16pt',
      'font-weight': 'normal',
      'text-align': 'justify',
      'text-indent': '32pt',
    });
    assert.deepEqual(block(), block('body'));
    assert.deepEqual(block('heading', 'level-2'), block('body'));
  });

  test('has titles of 2号小标宋 in the middle, of an annex as of the report', () => {
    const title = block('title');
    assert.equal(title['font-family'], '方正小标宋简体');
    assert.equal(title['font-size'], '22pt');
    assert.equal(title['text-align'], 'center');
    assert.equal(title['text-indent'], '0');
    assert.deepEqual(block('attachment-title', 'below-mark'), title);
  });

  test('stands where it stands on the page: in the middle, to the right, or from the edge', () => {
    for (const name of ['number', 'byline', 'centred', 'issuer'])
      assert.deepEqual([block(name)['text-align'], block(name)['text-indent']], ['center', '0'], name);
    for (const name of ['signature', 'date', 'printing-date'])
      assert.deepEqual([block(name)['text-align'], block(name)['text-indent']], ['right', '0'], name);
    assert.deepEqual([block('addressee')['text-align'], block('addressee')['text-indent']], ['justify', '0']);
    assert.equal(block('attachment')['font-family'], '黑体');
    assert.equal(block('attachment')['text-indent'], '0');
  });

  test('has the levels of headings, and their sentence in its face', () => {
    assert.equal(headingLevel(['heading', 'level-1']), 1);
    assert.equal(headingLevel(['heading', 'level-4', 'below-title']), 4);
    // There is no heading of a fifth level in the formats that are pasted.
    assert.equal(headingLevel(['heading', 'level-5']), undefined);
    assert.equal(headingLevel(['body', 'level', 'level-12']), undefined);
    const faces = [1, 2, 3, 4].map((level) => styleOf(pastedHeading(standard, level))['font-family']);
    assert.deepEqual(faces, ['黑体', '楷体_GB2312', '仿宋_GB2312', '仿宋_GB2312']);
  });

  test('has blanks marked for browsers and for Word, and cells with borders in their own size', () => {
    assert.deepEqual(styleOf(pastedBlank), { background: '#ffe680', 'mso-highlight': 'yellow' });
    const cell = styleOf(pastedCell(standard));
    assert.equal(cell['font-size'], '12pt');
    assert.equal(cell.border, '1px solid #000');
  });

  test('is as the office has its page', () => {
    const page = pageOf({
      行距: 28,
      正文字号: 15,
      首行缩进: 0,
      标题字体: '方正小标宋_GBK',
      正文字体: '仿宋',
      二级标题加粗: true,
      西文字体: 'Times New Roman',
    });
    const body = styleOf(pastedBlock(page, ['body']).style);
    assert.equal(body['line-height'], '28pt');
    assert.equal(body['font-size'], '15pt');
    assert.equal(body['text-indent'], '0pt');
    assert.equal(body['font-family'], '仿宋');
    assert.equal(body['mso-ascii-font-family'], 'Times New Roman');
    assert.equal(styleOf(pastedBlock(page, ['title']).style)['font-family'], '方正小标宋_GBK');
    assert.equal(styleOf(pastedHeading(page, 2))['font-weight'], 'bold');
    assert.equal(styleOf(pastedHeading(page, 3))['font-weight'], undefined);
    assert.equal(styleOf(pastedHeading(standard, 2))['font-weight'], undefined);
  });

  test('never has a quote that would end the attribute it is put into', () => {
    for (const name of ['body', 'title', 'number', 'signature', 'addressee', 'attachment'])
      assert.doesNotMatch(pastedBlock(standard, [name]).style, /["<>&]/);
  });
});
