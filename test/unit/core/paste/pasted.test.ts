import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { pastedTexts } from '../../../../src/core/paste/pasted';

const ways = (html: string | undefined, plain: string) =>
  pastedTexts(html, plain).map(({ way, text }) => [way, text]);

const ANSWER =
  '# 工作汇报\r\n\r\n## 总体情况\r\n\r\n- **甲**：完成12项。\r\n- 乙\r\n\r\n## 下步打算\r\n\r\n完成**次。';
const REPORT = ['工作汇报', '一、总体情况', '1.甲：完成12项。', '2.乙', '二、下步打算', '完成**次。'];
const RUNNING = REPORT.map((line) => line.replace('1.', '一是').replace('2.', '二是'));

/** 28 characters a line. */
const BROKEN = [
  '各县人民政府：',
  '为切实做好今年防汛工作，保障人民群众生命财产安全，现就有关事',
  '项通知如下。各级各部门要充分认识防汛工作的极端重要性，牢固树',
  '立底线思维，严格落实行政首长负责制，做到守土有责、守土尽责，',
  '坚决守住安全底线，确保不发生重大事故。',
];

suite('What is on the clipboard', () => {
  test('as Markdown becomes a report, its bullets ordinals or running ones', () => {
    assert.deepEqual(ways(undefined, ANSWER), [
      ['report', REPORT.join('\n')],
      ['running', RUNNING.join('\n')],
    ]);
  });

  test("as an assistant's page shows it becomes the same", () => {
    const html =
      '<h1>工作汇报</h1><h2>总体情况</h2><ul><li><strong>甲</strong>：完成 12 项。</li><li>乙</li></ul><h2>下步打算</h2><p>完成**次。</p>';
    assert.deepEqual(ways(html, '工作汇报\n总体情况\n甲：完成 12 项。\n乙\n下步打算\n完成**次。'), [
      ['report', REPORT.join('\n')],
      ['running', RUNNING.join('\n')],
    ]);
  });

  for (const from of ['md', 'html'] as const) {
    test(`of an assistant is its paper (${from})`, () => {
      const fixture = (name: string) => readFileSync(`test/fixtures/paste/answer.${name}`, 'utf8');
      const source = fixture(from);
      const [report] = from === 'md' ? pastedTexts(undefined, source) : pastedTexts(source, '');
      assert.equal(report?.text.trimEnd(), fixture('gw').trimEnd());
    });
  }

  test('has no second way where nothing is running', () => {
    assert.deepEqual(ways(undefined, '## 一、甲\n\n## 二、乙'), [['report', '一、甲\n二、乙']]);
  });

  test('from Word and plain pages is a report as before', () => {
    assert.deepEqual(ways('<p class="MsoNormal"><b>甲,乙共同落实</b></p>', '甲,乙共同落实'), [
      ['report', '甲，乙共同落实'],
    ]);
    assert.deepEqual(ways('<p><b>甲</b></p><ol><li>乙</li></ol>', '甲\n乙'), [['report', '甲\n1.乙']]);
    assert.deepEqual(ways('<p>甲</p><ul><li>乙</li></ul>', '甲\n\n乙'), [['report', '甲\n乙']]);
  });

  test('is left to VS Code where the plain text is right', () => {
    assert.deepEqual(ways('<p>甲</p>', '甲'), []);
    assert.deepEqual(ways('<p></p>', '甲'), []);
    assert.deepEqual(ways(undefined, '一、甲\r\n完成**项，又**次。\n- 2 -'), []);
    assert.deepEqual(ways(undefined, '甲,乙共同落实'), []);
  });

  test('has its lines joined where a page has surely broken them, else on choice', () => {
    const [opening, ...body] = BROKEN;
    assert.deepEqual(ways(undefined, BROKEN.join('\r\n')), [['report', `${opening}\n${body.join('')}`]]);
    const few = body.slice(2);
    assert.deepEqual(ways(undefined, few.join('\n')), [['joined', few.join('')]]);
  });

  test('says what there is to mend', () => {
    assert.deepEqual(
      pastedTexts(undefined, '## 一、甲\n增长率为$y=x^2$。').map(({ notes }) => notes.length),
      [1],
    );
  });
});
