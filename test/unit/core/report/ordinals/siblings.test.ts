import assert from 'node:assert/strict';
import type { LineMarker } from '../../../../../src/core/report/model';
import { levelsOf, siblingGroups } from '../../../../../src/core/report/ordinals/siblings';
import { parse } from '../../../../../src/core/report/parse';

/** The groups of all levels, the containing ones first: `一、<（一） #（二）>二、` with # behind what begins counting anew. */
function groupsOf(written: string): string {
  const { text, markers } = parse(written.replaceAll('/', '\n'));
  const shown = (marker: LineMarker | undefined): string =>
    marker ? text.slice(marker.start, marker.end) : '-';
  return levelsOf(markers)
    .flatMap((level) => siblingGroups(markers, level))
    .map(({ items, resets, openedBy, closedBy }) => {
      const each = items.map((item, i) => (resets[i] ? '#' : '') + shown(item));
      return `${shown(openedBy)}<${each.join(' ')}>${shown(closedBy)}`;
    })
    .join(' ');
}

suite('siblings', () => {
  for (const [what, written, expected] of [
    ['none', '各项工作进展顺利。', ''],
    [
      'stand below one heading',
      '一、甲/（一）乙/（二）丙/二、丁/（一）戊',
      '-<一、 二、>- 一、<（一） （二）>二、 二、<（一）>-',
    ],
    [
      'stand before the first that contains them',
      '（一）甲/一、乙/（一）丙',
      '-<一、>- -<（一）>一、 一、<（一）>-',
    ],
    [
      'go on over what stands below them',
      '一、甲/1.乙/（一）丙/1.丁/二、戊',
      '-<一、 二、>- 一、<（一）>二、 一、<1.>（一） （一）<1.>二、',
    ],
    [
      'begin anew behind an annex',
      '一、甲/二、乙/附件1/一、丙/（一）丁/附件2/（一）戊',
      '-<一、 二、 #一、>- 一、<#（一） #（一）>-',
    ],
    [
      'begin anew behind an annex that a lower one opens',
      '一、甲/附件1/1.乙/一、丙',
      '-<一、 #一、>- 一、<#1.>一、',
    ],
    [
      'go by the rank that the text gives them',
      '1.甲某/一、学习/二、工作/2.乙某/一、学习',
      '-<1. 2.>- 1.<一、 二、>2. 2.<一、>-',
    ],
    ['are decimals of as many numbers', '1.1 甲/1.2 乙/1.2.1 丙/2.1 丁', '-<1.1 1.2 2.1>- 1.2<1.2.1>2.1'],
  ] as const) {
    test(`${what}: ${written}`, () => assert.equal(groupsOf(written), expected));
  }
});
