import assert from 'node:assert/strict';
import { Paper, part } from '../../../../../src/core/report/documentParts/paper';
import { rowsOf } from '../../../../../src/core/report/documentParts/rows';
import { parse } from '../../../../../src/core/report/parse';

const paperOf = (text: string): Paper => new Paper(text, rowsOf(text, parse(text).lines, 0));

suite('A paper under reading', () => {
  const text = '防汛报告\n\n　　目录\n一、目标 ……1\n二、措施 ……3\n一、目标\n确保安全。';

  test('knows which rows stand in its contents', () => {
    const paper = paperOf(text);
    assert.deepEqual(
      paper.rows.map((_, at) => paper.isInContents(at)),
      [false, true, true, true, false, false],
    );
    assert.deepEqual(
      paper.contents.map(({ from, to }) => [from, to]),
      [[1, 4]],
    );
  });

  test('is unsigned, unnamed and whole at first', () => {
    const { parts, attachments, hasTitle, sendsOut, titleFrom, bodyFrom, ...more } = paperOf(text);
    assert.deepEqual(
      [parts, attachments, hasTitle, sendsOut, titleFrom, bodyFrom],
      [[], [], false, false, 0, 0],
    );
    const { isPersonal, isSigned, isAnnex, hasNote, mainEnd } = more;
    assert.deepEqual([isPersonal, isSigned, isAnnex, hasNote], [false, false, false, false]);
    assert.ok(mainEnd > text.length);
  });

  test('takes a whole row as a part, without its indentation', () => {
    const paper = paperOf(text);
    paper.add(1, 'contents');
    paper.add(0, 'title', true);
    assert.deepEqual(paper.parts, [
      { role: 'contents', start: 8, end: 10, line: 2, labelEnd: 8, ordinalAt: undefined, opensPage: false },
      { role: 'title', start: 0, end: 4, line: 0, labelEnd: 0, ordinalAt: undefined, opensPage: true },
    ]);
  });

  test('ends where the first annex begins, which is neither signed nor lists attachments yet', () => {
    const paper = paperOf(text);
    Object.assign(paper, { isSigned: true, hasNote: true, sendsOut: true });
    paper.openFurther(30, { isAnnex: false });
    assert.deepEqual([paper.isSigned, paper.hasNote, paper.isAnnex], [false, false, false]);
    assert.equal(paper.sendsOut, true, 'another paper that is sent out may follow');
    Object.assign(paper, { isSigned: true, hasNote: true });
    paper.openFurther(35, { isAnnex: true });
    assert.deepEqual(
      [paper.isSigned, paper.hasNote, paper.isAnnex, paper.sendsOut],
      [false, false, true, false],
    );
    assert.equal(paper.mainEnd, 30);
    paper.openFurther(20, { isAnnex: true });
    assert.equal(paper.mainEnd, 20);
  });
});

suite('A part', () => {
  const span = { start: 3, end: 9 };

  test('has neither label nor ordinal, and goes on with the page, unless something else is said', () => {
    assert.deepEqual(part('note', span, 2), {
      role: 'note',
      start: 3,
      end: 9,
      line: 2,
      labelEnd: 3,
      ordinalAt: undefined,
      opensPage: false,
    });
    assert.deepEqual(part('attachment', span, 2, { labelEnd: 6, ordinalAt: 5, opensPage: true }), {
      role: 'attachment',
      start: 3,
      end: 9,
      line: 2,
      labelEnd: 6,
      ordinalAt: 5,
      opensPage: true,
    });
  });
});
