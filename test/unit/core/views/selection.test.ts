import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/report/parse';
import { selectionRanges } from '../../../../src/core/views/selection';

function enclosing(marked: string): string[] {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  return selectionRanges(parse(text), offset).map(({ start, end }) => text.slice(start, end));
}

suite('what surrounds a place in a report', () => {
  test('goes from sentence to paragraph, section, section around it and the whole', () => {
    const text =
      '报告\n\n一、总体情况\n（一）抓学习。开展|学习三次。效果很好。\n又学两次。\n（二）抓落实。\n二、打算\n';
    assert.deepEqual(enclosing(text), [
      '开展学习三次。',
      '（一）抓学习。开展学习三次。效果很好。',
      '（一）抓学习。开展学习三次。效果很好。\n又学两次。',
      '一、总体情况\n（一）抓学习。开展学习三次。效果很好。\n又学两次。\n（二）抓落实。',
      text.replace('|', ''),
    ]);
  });

  test('a quotation that ends a sentence belongs to it', () => {
    assert.equal(enclosing('他说：“做到|底。”大家都赞成。')[0], '他说：“做到底。”');
  });

  test('between two sentences the one before is meant', () => {
    assert.equal(enclosing('工作很多。|要抓紧。')[0], '工作很多。');
  });

  test('indentation and blanks at the end stay outside the paragraph', () => {
    assert.deepEqual(enclosing('　　工作|很多  '), ['工作很多', '　　工作很多  ']);
  });

  test('on a blank line only the whole is left', () => {
    assert.deepEqual(enclosing('甲。\n|\n乙。'), ['甲。\n\n乙。']);
  });

  test('an empty text surrounds its cursor', () => {
    assert.deepEqual(enclosing('|'), ['']);
  });

  test('each one is larger than the one before, wherever one stands', () => {
    const text = '报告\n一、甲\n（一）乙。一是丙；\n二是丁。\n\n附件1\n名单\n一、戊\n';
    const report = parse(text);
    for (let offset = 0; offset <= text.length; offset++) {
      const spans = selectionRanges(report, offset);
      spans.forEach((span, i) => {
        assert.ok(span.start <= offset && offset <= span.end);
        const inner = spans[i - 1];
        if (!inner) return;
        assert.ok(span.start <= inner.start && span.end >= inner.end);
        assert.ok(span.end - span.start > inner.end - inner.start);
      });
    }
  });
});
