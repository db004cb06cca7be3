import assert from 'node:assert/strict';
import { opensParagraph } from '../../../../src/core/paste/softBreaks';

const FULL = '好'.repeat(20);

suite('A soft break', () => {
  for (const [before, behind, expected] of [
    [FULL, '再说一句', false],
    [`  ${FULL} `, '  再说一句', false],
    ['好'.repeat(19), '再说一句', true],
    [`${'好'.repeat(19)} `, '再说一句', true],
    [FULL, '', true],
    [FULL, '  ', true],
    ['', '再说一句', true],
    ['  ', '再说一句', true],
    [FULL, '一、总体情况', true],
    [FULL, '  （一）总体情况', true],
    [FULL, '1.总体情况', true],
    ...[...'。！？；：…!?;:'].map((mark) => [FULL + mark, '再说一句', true] as const),
    ...[...'”’）》)'].map((mark) => [`${FULL}。${mark} `, '再说一句', true] as const),
    [`${FULL}，`, '再说一句', false],
    [`${FULL}”`, '再说一句', false],
  ] as const) {
    test(`between ${JSON.stringify(before)} and ${JSON.stringify(behind)} ${expected ? 'parts paragraphs' : 'wraps one'}`, () =>
      assert.equal(opensParagraph(before, behind), expected));
  }
});
