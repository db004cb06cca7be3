import assert from 'node:assert/strict';
import { placesOf, refuseEdits, takeEdits } from '../../../../src/core/compare/apply';
import type { Comparison } from '../../../../src/core/compare/model';
import { applyEdits } from '../../../../src/core/text/edits';
import { compared, edited, moved } from './shown/told';

const taken = (comparison: Comparison, which: readonly number[]): string =>
  applyEdits(
    comparison.before.text,
    takeEdits(
      comparison,
      which.map((i) => comparison.changes[i]!),
    ),
  );
const refused = (comparison: Comparison, which: readonly number[]): string =>
  applyEdits(
    comparison.after.text,
    refuseEdits(
      comparison,
      which.map((i) => comparison.changes[i]!),
    ),
  );
const all = ({ changes }: Comparison): number[] => changes.map((_, i) => i);

suite('Changes that are taken or refused', () => {
  test('make one text the other, all of them', () => {
    for (const comparison of [edited(), moved(), compared('甲12。', '甲12。'), compared('', '甲。')]) {
      assert.equal(taken(comparison, all(comparison)), comparison.after.text);
      assert.equal(refused(comparison, all(comparison)), comparison.before.text);
      assert.equal(taken(comparison, []), comparison.before.text);
      assert.equal(refused(comparison, []), comparison.after.text);
    }
  });

  test('are each by itself, whatever becomes of the others', () => {
    const comparison = compared(
      '共12件，甲乙丙丁。\n戊己庚辛。\n',
      '共13件，甲乙丙丁。\n　　戊己庚辛，并办结。\n',
    );
    assert.deepEqual(
      comparison.changes.map(({ kind }) => kind),
      ['replace', 'insert', 'layout'],
    );
    assert.equal(taken(comparison, [0]), '共13件，甲乙丙丁。\n戊己庚辛。\n');
    assert.equal(taken(comparison, [1]), '共12件，甲乙丙丁。\n戊己庚辛，并办结。\n');
    assert.equal(taken(comparison, [2]), '共12件，甲乙丙丁。\n　　戊己庚辛。\n');
    assert.equal(refused(comparison, [0]), '共12件，甲乙丙丁。\n　　戊己庚辛，并办结。\n');
    assert.equal(refused(comparison, [1]), '共13件，甲乙丙丁。\n　　戊己庚辛。\n');
    assert.equal(refused(comparison, [2]), '共13件，甲乙丙丁。\n戊己庚辛，并办结。\n');
  });

  test('take what has moved from where it stood to where it stands, and back', () => {
    const comparison = moved();
    const at = comparison.changes.findIndex(({ kind }) => kind === 'move');
    assert.equal(
      taken(comparison, [at]),
      '二、乙项工作\n完成了全部整改任务并销号。\n三、丙项工作\n落实了值班值守制度要求。\n三、甲项工作\n召开了专题会议研究部署。\n',
    );
    assert.equal(
      refused(comparison, [at]),
      '一、甲项工作\n召开了专题会议研究部署。\n一、乙项工作\n完成了全部整改任务并办结。\n二、丙项工作\n落实了值班值守制度要求。\n',
    );
    assert.equal(placesOf(comparison.changes[at]!).length, 2);
  });

  test('keep what has moved and what is new beside it in their order', () => {
    const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join('');
    const [a, b, c] = ['召开了专题会议研究部署。', '完成了全部整改任务并销号。', '落实了值班值守制度要求。'];
    const [one, two] = ['开展普法宣传活动多场。', '修缮村级活动场所若干。'];
    for (const after of [
      lines(b!, c!, one, a!, two),
      lines(b!, c!, a!, one),
      lines(c!, one, a!, b!),
      lines(one, c!, two, a!, b!),
      lines(b!, one, a!, c!),
    ]) {
      const comparison = compared(lines(a!, b!, c!), after);
      assert.ok(comparison.changes.some(({ kind }) => kind === 'move'));
      assert.equal(taken(comparison, all(comparison)), after);
      assert.equal(refused(comparison, all(comparison)), lines(a!, b!, c!));
    }
  });

  test('are edits in the order of the text, whichever order they are given in', () => {
    const comparison = edited();
    const edits = takeEdits(comparison, [...comparison.changes].reverse());
    assert.deepEqual(edits, takeEdits(comparison, comparison.changes));
    const starts = edits.map(({ start }) => start);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
  });
});
