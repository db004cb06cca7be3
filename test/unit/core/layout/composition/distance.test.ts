import assert from 'node:assert/strict';
import { distanceAbove, linesOf, roleOf } from '../../../../../src/core/layout/composition/distance';
import { layOutDocument } from '../../../../../src/core/layout/composition/document';
import { markdown } from '../../../../../src/core/layout/composition/markdown';
import { measures } from '../../../../../src/core/layout/gbt9704';
import { parse } from '../../../../../src/core/report/parse';

/** Each part and how it stands to the one above: `role` or `role ↑ distance lines`. */
function told(...lines: readonly string[]): string[] {
  const { body, letterhead } = layOutDocument(parse(lines.join('\n')), markdown());
  return body.map((part, i) => {
    const distance = distanceAbove(part, body[i - 1], letterhead);
    return distance === '' ? roleOf(part) : `${roleOf(part)} ↑ ${distance} ${linesOf(distance, measures)}`;
  });
}

suite('How far a part stands from the one above', () => {
  for (const [name, lines, expected] of [
    [
      'below a title, and before the 附件说明',
      [
        '关于防汛的报告',
        '市政府：',
        '现报告如下。',
        '附件：1.名单',
        '　　　2.清单',
        '某市水务局',
        '2026年3月4日',
      ],
      [
        'title',
        'addressee ↑ below-title 1',
        'body',
        'attachment-note ↑ above-note 1',
        'attachment-note',
        'signature',
        'date',
      ],
    ],
    [
      'not between the lines of a head',
      ['关于防汛的报告', '——在全市会议上', '（2026年3月4日）', '市政府：', '请阅。'],
      ['title', 'subtitle', 'byline', 'addressee ↑ below-title 1', 'body'],
    ],
    ['none at the top without a 版头', ['现报告如下。', '请阅。'], ['body', 'body']],
    [
      'of a title below the red rule',
      ['---', '发文机关: 某市水务局', '---', '关于防汛的报告', '请阅。'],
      ['title ↑ below-rule 2', 'body ↑ below-title 1'],
    ],
    [
      'of a text below the red rule',
      ['---', '发文机关: 某市水务局', '---', '现报告如下。'],
      ['body ↑ below-title 1'],
    ],
    [
      'of the text of a 命令 below its number',
      ['---', '版式: 命令', '发文机关: 某市人民政府令', '发文字号: 第8号', '---', '现予公布。'],
      ['body ↑ below-rule 2'],
    ],
    [
      'none above an annex, which begins a page; its title stands below its mark',
      ['关于防汛的报告', '请阅。', '', '附件1', '防汛名单', '张三。'],
      [
        'title',
        'body ↑ below-title 1',
        'attachment',
        'attachment-title ↑ below-mark 1',
        'body ↑ below-title 1',
      ],
    ],
    [
      'beside a table, above and below',
      ['关于防汛的报告', '请阅。', '|甲|乙|', '|---|---|', '|1|2|', '以上。'],
      ['title', 'body ↑ below-title 1', 'table ↑ beside-table 0.25', 'body ↑ beside-table 0.25'],
    ],
    [
      'of the first of those who were present',
      ['专题会议纪要', '会议听取了汇报。', '一、明确任务', '各单位分头落实。', '出席：李某', '请假：王某'],
      ['title', 'body ↑ below-title 1', 'heading', 'body', 'body ↑ above-note 1', 'body'],
    ],
  ] as const)
    test(name, () => assert.deepEqual(told(...lines), expected));

  test('none is no line', () => assert.equal(linesOf('', measures), 0));
});
