import assert from 'node:assert/strict';
import type { Tracked } from '../../../../src/core/filling/progress';
import { parse } from '../../../../src/core/report/parse';
import { placeholderTree } from '../../../../src/core/views/blankTree';

const TEXT = `关于20XX年工作的报告
一、主要做法
（一）抓学习。一是开展集中学习**次，撰写心得XX篇。二是交流。
本段另有**人参加。
二、下步打算
截至**月**日，完成**项。
××局
`;

const drawn = (text: string, places?: Tracked[]) =>
  placeholderTree(parse(text), places).flatMap(({ label, description, icon, children }) => [
    [icon, label, description].filter(Boolean).join(' '),
    ...children.map((child) =>
      [' ', child.icon, child.label, child.description]
        .filter((each) => each !== undefined)
        .join(' ')
        .trimEnd(),
    ),
  ]);

suite('the list of blanks', () => {
  test('goes by section in reading order, with the words around each blank', () => {
    assert.deepEqual(drawn(TEXT), [
      '关于20XX年工作的报告 年份',
      '（一）抓学习 3',
      '  一是开展集中学习**次 次数',
      '  撰写心得XX篇 篇数',
      '  本段另有**人参加 人数',
      '二、下步打算 2',
      '  截至**月**日 日期',
      '  完成**项 项数',
      '××局 单位或地方',
    ]);
  });

  test('shows which of several signs in a clause is the blank', () => {
    const [blank, other] = placeholderTree(parse('  **局完成**项'));
    assert.equal(blank!.label, '**局完成**项');
    assert.deepEqual(blank!.highlight, { start: 0, end: 2 });
    assert.deepEqual(other!.highlight, { start: 5, end: 7 });
  });

  test('says where a long clause is cut short', () => {
    const [blank] = placeholderTree(parse('为进一步规范全县行政审批中介服务机构共**家'));
    assert.equal(blank!.label, '…县行政审批中介服务机构共**家');
    assert.equal(blank!.label.slice(blank!.highlight!.start, blank!.highlight!.end), '**');
  });

  test('shows no half of a pair of brackets or quotes', () => {
    for (const [text, label] of [
      ['完善制度（责任单位：**）', '**'],
      ['“三会”（共**次）', '“三会”（共**次）'],
      ['出台《**管理办法》', '出台《**管理办法》'],
      ['办结**项（含上年结转的若干项）', '办结**项'],
      ['办结**项（含结转）', '办结**项（含结转）'],
      ['见附件）共**个', '共**个'],
      ['印发《关于**工作的若干实施意见》', '关于**工作的若干实施意'],
      ['推进“**服务”', '推进“**服务”'],
    ] as const)
      assert.equal(placeholderTree(parse(text))[0]!.label.replace('…', ''), label, text);
  });

  test('selects the blank, and its sentence is the tooltip', () => {
    const [blank] = placeholderTree(parse('工作很多。开展学习**次，效果好。另行报告。'));
    assert.deepEqual(blank!.target, { start: 9, end: 11 });
    assert.equal(blank!.tooltip, '待填：次数\n开展学习**次，效果好。');
  });

  test('names the headings above in the tooltip of a section', () => {
    const [group] = placeholderTree(parse('一、主要做法\n（一）抓学习。**次。'));
    assert.equal(group!.tooltip, '一、主要做法\n（一）抓学习');
  });

  test('ticks off what has been filled', () => {
    const text = '一、主要做法\n（一）抓学习。共12次，另有XX人。';
    const places: Tracked[] = [
      { start: 15, end: 17, state: 'filled' },
      { start: 18, end: 18, state: 'gone' },
      { start: 21, end: 23, state: 'open' },
    ];
    assert.deepEqual(drawn(text, places), ['（一）抓学习 已填 1/2', '  pass 共12次', '  另有XX人 人数']);
    const [group] = placeholderTree(parse(text), places);
    assert.deepEqual(group!.target, { start: 21, end: 23 });
    assert.deepEqual(
      group!.children.map(({ spoken }) => spoken),
      ['已填：共12次', '待填人数：另有XX人'],
    );
  });

  test('of a finished text is empty', () => {
    assert.deepEqual(drawn('一、主要做法\n完成3项。'), []);
  });
});
