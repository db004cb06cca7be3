import assert from 'node:assert/strict';
import { draftOf } from '../../../../src/core/paste/draft';
import { tidied } from '../../../../src/core/paste/tidy';

/** Lines of 30 characters, broken by a page. */
const LINES = [
  '为切实做好今年防汛工作，保障人民群众生命财产安全，现就有关事',
  '项通知如下。各级各部门要充分认识防汛工作的极端重要性，牢固树',
  '立底线思维，严格落实行政首长负责制，做到守土有责、守土尽责，',
  '坚决守住安全底线，确保不发生重大事故。',
];
const TITLE = '关于做好防汛工作的通知\n各县人民政府：\n';
const PAGES = `${TITLE}${LINES.slice(0, 2).join('\n')}\n- 1 -\n${LINES.slice(2).join('\n')}`;
const WHOLE = `${TITLE}${LINES.join('')}`;
const FOUND = '去掉了1行页码和页眉：“- 1 -”。';

suite('A draft', () => {
  test('is read as Markdown, and says how many signs have gone and what is to be mended', () => {
    assert.deepEqual(draftOf('## 一、甲\n\n**共 12 项**，完成**次，$y=x^2$。'), {
      text: '一、甲\n共12项，完成**次，$y=x^2$。',
      marks: 2,
      joined: 0,
      notes: ['有1处公式没有改动，请改写为文字或图片。'],
    });
    assert.equal(draftOf('## 一、甲\n- 乙\n- 丙', { bullets: 'running' }).text, '一、甲\n一是乙\n二是丙');
  });

  test('has its lines joined where a page has surely broken them, or where that is wanted', () => {
    const joined = { text: WHOLE, marks: 0, joined: 3, notes: [FOUND] };
    assert.deepEqual(draftOf(PAGES), joined);
    assert.deepEqual(draftOf(PAGES, { joinLines: true }), joined);
    assert.deepEqual(draftOf(PAGES, { joinLines: false }), { text: PAGES, marks: 0, joined: 0, notes: [] });
    const few = LINES.slice(2).join('\n');
    assert.equal(draftOf(few).text, few);
    assert.equal(draftOf(few, { joinLines: true }).text, LINES.slice(2).join(''));
  });

  test('that is Markdown has the lines that it is written in', () => {
    assert.equal(draftOf(`## 一、甲\n${PAGES}`).joined, 0);
  });

  test('names three of the lines that have gone', () => {
    const pages = LINES.map((line, i) => `${line}\n- ${i + 1} -`);
    assert.deepEqual(draftOf(`${TITLE}${pages.join('\n')}`).notes, [
      '去掉了4行页码和页眉：“- 1 -”、“- 2 -”、“- 3 -”等。',
    ]);
  });

  test('comes back as it is where it is a report', () => {
    const report = '一、甲\r\n完成**项，又**次。\r\n- 2 -';
    assert.deepEqual(draftOf(report), { text: report, marks: 0, joined: 0, notes: [] });
    assert.equal(draftOf('').text, '');
  });
});

suite('Tidying', () => {
  const text = `一、甲,乙\n## 二、丙\n- 丁,戊\n- 己\n${PAGES.slice(TITLE.length)}`;
  const from = text.indexOf('##');
  const to = text.indexOf('为切实');
  const all = { start: 0, end: text.length };

  test('does what is chosen, and cleans, in the span alone', () => {
    assert.deepEqual(tidied(text, { start: from, end: to }, { markdown: true, joinLines: false }), {
      text: '二、丙\n1.丁，戊\n2.己\n',
      notes: [],
    });
    assert.equal(
      tidied(text, { start: from, end: to }, { markdown: true, joinLines: false, bullets: 'running' }).text,
      '二、丙\n一是丁，戊\n二是己\n',
    );
    assert.deepEqual(
      tidied(text, { start: to, end: text.length }, { markdown: false, joinLines: true }).notes,
      [FOUND],
    );
  });

  test('only cleans where nothing is chosen', () => {
    assert.deepEqual(tidied(text, all, { markdown: false, joinLines: false }), {
      text: text.replaceAll(',', '，'),
      notes: [],
    });
  });

  test('leaves the front matter as it is', () => {
    const head = '---\n标题: 甲,乙\n---\n';
    assert.equal(
      tidied(`${head}甲,乙`, { start: 0, end: head.length + 3 }, { markdown: true, joinLines: true }).text,
      `${head}甲，乙`,
    );
  });
});
