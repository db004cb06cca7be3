import assert from 'node:assert/strict';
import { layOut } from '../../../../../src/core/layout/composition/paragraphs';
import { parse } from '../../../../../src/core/report/parse';
import { child } from '../../../../../src/core/word/import/xml';
import { all, bodyOf, exported, runs, words } from '../../word/files';

/** What is set as a list of names: `text @width`, `+` where it goes on, `!` an attendance, `^` apart from the text. */
const lists = (...written: readonly string[]): string[] => {
  const report = parse(written.join('\n'));
  return layOut(report).flatMap((part) => {
    if (part.kind !== 'paragraph' || !part.names) return [];
    const { width, goesOn, isAttendance, isApart } = part.names;
    const signs = `${goesOn ? '+' : ''}${isAttendance ? '!' : ''}${isApart ? '^' : ''}`;
    return [`${report.text.slice(part.start, part.end)} @${width}${signs}`];
  });
};

suite('A list of names', () => {
  const head = ['关于成立领导小组的通知', '各科室：', '组成人员如下：'];

  test('keeps the names below each other that blanks put there', () => {
    assert.deepEqual(
      lists(
        ...head,
        '组　　长：陈某　局长',
        '副组长：李某　副局长',
        '　　　　王某　副局长',
        '　　　　赵某　副局长',
        '成　　员：孙某',
      ),
      ['副组长：李某　副局长 @4', '王某　副局长 @4+', '赵某　副局长 @4+'],
    );
  });

  test('counts its blanks from where the label stands, and forgives one or so', () => {
    assert.deepEqual(
      lists(...head, '　　副组长：李某', '　　　　　　王某', '　　         赵某', '\t\t\t孙某'),
      ['李某 @4'.replace('李某', '副组长：李某'), '王某 @4+', '赵某 @4+', '孙某 @4+'],
    );
  });

  test('keeps another place than below the first name too', () => {
    assert.deepEqual(lists(...head, '成员：李某', '　　　　　　　　王某'), ['成员：李某 @3', '王某 @8+']);
  });

  test('begins behind the blanks that follow the colon', () => {
    assert.deepEqual(lists(...head, '成员：　李某', '　　　　王某'), ['成员：　李某 @4', '王某 @4+']);
  });

  test('is none where the next paragraph is only indented, a sentence, or stands apart', () => {
    assert.deepEqual(lists(...head, '联系人：李某', '　　请准时参加'), []);
    assert.deepEqual(lists(...head, '联系人：李某', '　　　　请准时参加。'), []);
    assert.deepEqual(lists(...head, '联系人：李某', '', '　　　　王某'), []);
    assert.deepEqual(lists(...head, '请各科室准时参加，联系人：李某', '　　　　王某'), []);
  });

  test('is told by how far its blanks miss the first name: one and a half at most', () => {
    const below = (blanks: string): string => lists(...head, '副组长：李某', `${blanks}王某`)[1] ?? 'none';
    assert.equal(below(' '.repeat(5)), '王某 @4+');
    assert.equal(below(' '.repeat(11)), '王某 @4+');
    assert.equal(below(' '.repeat(12)), '王某 @6+');
    // Two characters are the indent of any paragraph.
    assert.equal(below(' '.repeat(4)), 'none');
  });

  test('has lines of sixty characters at most, a label of ten', () => {
    const line = (length: number): string => `　　　　${'王'.repeat(length)}`;
    assert.equal(lists(...head, '副组长：李某', line(60)).length, 2);
    assert.equal(lists(...head, '副组长：李某', line(61)).length, 0);
    assert.equal(lists(...head, `${'甲'.repeat(10)}：李某`, `${'　'.repeat(11)}王某`).length, 2);
    assert.equal(lists(...head, `${'甲'.repeat(11)}：李某`, `${'　'.repeat(12)}王某`).length, 0);
  });

  test('ends where a paragraph of another kind stands between', () => {
    assert.deepEqual(lists(...head, '副组长：李某', '一、任务', '　　　　王某'), []);
    assert.deepEqual(lists(...head, '副组长：李某', '　　　　王某', '联系人电话', '　　　　赵某'), [
      '副组长：李某 @4',
      '王某 @4+',
    ]);
  });

  test('is aligned in Word as on the page', async () => {
    const file = await exported([...head, '副组长：李某', '　　　　王某'].join('\n'));
    const indents = all(bodyOf(file), 'p')
      .filter((paragraph) => /李某|王某/.test(words(paragraph)))
      .map((paragraph) => child(paragraph, 'pPr', 'ind')?.attributes);
    assert.deepEqual(indents, [
      { left: '1890', hanging: '1260' },
      { left: '1890', firstLine: '0' },
    ]);
  });
});

suite('Who was at a meeting', () => {
  const minutes = ['专题会议纪要', '会议听取了汇报。', '一、明确任务', '各单位分头落实。'];

  test('stands below the text of a 纪要, one line apart, its label in another face', async () => {
    const written = [...minutes, '出席：李某、王某', '请假：赵某', '列　席：孙某', '　　　　周某'];
    assert.deepEqual(lists(...written), [
      '出席：李某、王某 @3!^',
      '请假：赵某 @3!',
      '列　席：孙某 @4!',
      '周某 @4+',
    ]);
    const file = await exported(written.join('\n'));
    const attended = all(bodyOf(file), 'p').find((paragraph) => words(paragraph).startsWith('出席'))!;
    assert.deepEqual(
      runs(attended).map(({ text, font }) => [text, font]),
      [
        ['出席：', '黑体'],
        ['李某、王某', '仿宋_GB2312'],
      ],
    );
    assert.equal(child(attended, 'pPr', 'spacing')?.attributes.before, '579');
  });

  test('is set apart also where who took the minutes stands below', () => {
    assert.deepEqual(lists(...minutes, '', '出席：李某、王某', '列席：赵某', '记录：孙某'), [
      '出席：李某、王某 @3!^',
      '列席：赵某 @3!',
    ]);
  });

  test('is not set apart at the top of the paper', () => {
    assert.deepEqual(lists('专题会议纪要', '会议于7月5日召开。', '出席人员：李某', '会议听取了汇报。'), [
      '出席人员：李某 @5!',
    ]);
  });

  test('stands apart from a text of one paragraph without a title', () => {
    assert.deepEqual(lists('---', '版式: 纪要', '---', '一、会议听取了汇报。', '出席：李某'), [
      '出席：李某 @3!^',
    ]);
  });

  for (const label of ['出席人员：', '出　席：', '请假人：', '列席单位：', '缺　席 ：', '列席:'])
    test(`is who ${label} says`, () =>
      assert.deepEqual(
        lists(...minutes, `${label}李某`).map((each) => each.replace(/@[\d.]+/, '@')),
        [`${label}李某 @!^`],
      ));

  for (const label of ['记录：', '出席会议：', '参会：'])
    test(`is not who ${label} says`, () => assert.deepEqual(lists(...minutes, `${label}李某`), []));

  test('stands apart before the annexes, whatever they say', () =>
    assert.deepEqual(lists(...minutes, '出席：李某', '', '附件', '任务清单', '一、巡查。'), [
      '出席：李某 @3!^',
    ]));

  test('is a label like any other in other papers', () => {
    assert.deepEqual(lists('关于召开会议的通知', '各科室：', '出席：李某、王某'), []);
    assert.deepEqual(
      lists('---', '版式: 纪要', '---', '防汛专题会议', '会议听取了汇报，明确了任务。', '出席：李某'),
      ['出席：李某 @3!^'],
    );
  });
});
