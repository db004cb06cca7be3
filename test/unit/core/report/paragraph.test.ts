import assert from 'node:assert/strict';
import {
  Paragraph,
  paragraphOf,
  perParagraph,
  perParagraphPlaced,
  perPlace,
} from '../../../../src/core/report/paragraph';
import { parse } from '../../../../src/core/report/parse';

suite('Paragraphs', () => {
  test('are asked once, wherever they stand, also after an edit elsewhere', () => {
    const asked: string[] = [];
    const lengthOf = perParagraph(({ text }) => {
      asked.push(text);
      return text.length;
    });
    const read = (report: ReturnType<typeof parse>) =>
      report.lines.map(({ paragraph }) => lengthOf(paragraph));
    const before = parse('工作报告\n一是甲。\n一是甲。\n');
    assert.deepEqual(read(before), [4, 4, 4, 0]);
    assert.deepEqual(read(parse('工作报告\n一是甲乙。\n一是甲。\n', { before })), [4, 5, 4, 0]);
    assert.deepEqual(asked, ['工作报告', '一是甲。', '', '一是甲乙。']);
  });

  test('keep what is not found apart: nothing, and no answer yet', () => {
    let times = 0;
    const nothing = perParagraph(() => {
      times++;
      return undefined;
    });
    const paragraph = new Paragraph('甲');
    assert.equal(nothing(paragraph), undefined);
    assert.equal(nothing(paragraph), undefined);
    assert.equal(times, 1);
  });

  test('are asked once about each of their places', () => {
    const asked: number[] = [];
    const behind = perPlace(({ text }, at) => {
      asked.push(at);
      return text.slice(at);
    });
    const [one, other] = [new Paragraph('甲乙'), new Paragraph('丙丁')];
    assert.deepEqual(
      [behind(one, 1), behind(other, 1), behind(one, 0), behind(one, 1)],
      ['乙', '丁', '甲乙', '乙'],
    );
    assert.deepEqual(asked, [1, 1, 0]);
  });

  test('have what was found in them moved only where they have moved', () => {
    const moves: number[] = [];
    const places = perParagraphPlaced(
      ({ text }) => [...text.matchAll(/甲/g)].map(({ index }) => index),
      (by, at) => {
        moves.push(by);
        return by + at;
      },
    );
    const paragraph = new Paragraph('甲乙甲');
    assert.deepEqual(places(paragraph, 10), [10, 12]);
    assert.equal(places(paragraph, 10), places(paragraph, 10));
    assert.deepEqual(places(paragraph, 0), [0, 2]);
    assert.deepEqual(places(paragraph, 10), [10, 12]);
    assert.deepEqual(moves, [10, 10, 0, 0, 10, 10]);
  });

  test('do not mix up the answers of several', () => {
    const paragraph = new Paragraph('　　甲乙 ');
    const first = ({ textStart }: Paragraph) => textStart;
    const second = ({ textEnd }: Paragraph) => textEnd;
    assert.deepEqual(
      [first, second, first].map((find) => paragraph.fact(find, { at: 0 })),
      [2, 4, 2],
    );
  });

  test('of the version before are taken over only where they stand again', () => {
    const before = parse('甲\n乙\n');
    const after = parse('乙\n丙\n', { before });
    assert.equal(after.lines[0]!.paragraph, before.lines[1]!.paragraph);
    assert.deepEqual([...after.paragraphs.keys()], ['乙', '丙', '']);
    const known = new Map<string, Paragraph>();
    assert.equal(paragraphOf('丁', known), paragraphOf('丁', known));
  });
});
