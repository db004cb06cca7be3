import assert from 'node:assert/strict';
import { figuresOf } from '../../../../src/core/facts/figures';
import { Paragraph } from '../../../../src/core/report/paragraph';

const read = (text: string) =>
  figuresOf(new Paragraph(text)).map((figure) => ({ ...figure, text: text.slice(figure.start, figure.end) }));

suite('figures', () => {
  test('have the value, the worth of the last digit and the unit', () => {
    assert.deepEqual(read('投入1.2亿元，其中项目3,500万元。'), [
      { start: 2, end: 7, text: '1.2亿元', value: 120_000_000, step: 10_000_000, unit: '元', isRough: false },
      { start: 12, end: 19, text: '3,500万元', value: 35_000_000, step: 10_000, unit: '元', isRough: false },
    ]);
  });
});
