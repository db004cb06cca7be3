import assert from 'node:assert/strict';
import { compare } from '../../../../src/core/compare/compare';
import type { Change, Comparison } from '../../../../src/core/compare/model';
import { otherWithout, SettledChanges } from '../../../../src/core/compare/settled';
import { parse } from '../../../../src/core/report/parse';
import { difference } from '../../../../src/core/text/difference';

const TEXT =
  '　　一、主要做法\n　　开会12次，压实责任。\n　　二、下一步打算\n　　走访抓好落实，检查抓好落实。\n';
const OTHER = TEXT.replace('12次', '13次').replaceAll('抓好落实', '着力抓好落实');

const compared = (text: string, other = OTHER): Comparison => compare(parse(text), parse(other));

/** What is settled in `text`, as it says itself, of its comparison with the other. */
const settledIn = (settled: SettledChanges, text: string, other = OTHER): string[] => {
  const comparison = compared(text, other);
  return comparison.changes
    .filter((change) => settled.has(comparison, change))
    .map(({ before, after }) =>
      [text.slice(before.start, before.end), other.slice(after.start, after.end), before.start].join(' '),
    );
};

/** `TEXT` with the changes settled at those numbers. */
function settling(...numbers: readonly number[]): SettledChanges {
  const comparison = compared(TEXT);
  const settled = new SettledChanges('before', TEXT, undefined);
  settled.add(
    comparison,
    numbers.map((number): Change => comparison.changes[number]!),
  );
  return settled;
}

/** Tells `settled` how the report was edited. */
function edited(settled: SettledChanges, from: string, to: string): void {
  const { inA, inB } = difference(from, to);
  settled.follow([{ ...inA, length: inB.end - inB.start }]);
}

suite('Changes that are settled', () => {
  const first = TEXT.indexOf('12次');
  const second = TEXT.indexOf('抓好');
  const third = TEXT.lastIndexOf('抓好');

  test('are told from those that read the same elsewhere', () => {
    assert.deepEqual(settledIn(settling(0), TEXT), [`12次 13次 ${first}`]);
    assert.deepEqual(settledIn(settling(2), TEXT), [` 着力 ${third}`]);
    assert.deepEqual(settledIn(settling(1, 2), TEXT), [` 着力 ${second}`, ` 着力 ${third}`]);
  });

  test('go along with the report, and are others where something else stands or is proposed there', () => {
    const settled = settling(0, 2);
    const longer = TEXT.replace('一、主要做法', '一、今年的主要做法').replace('，压实', '，层层压实');
    edited(settled, TEXT, longer);
    assert.deepEqual(settledIn(settled, longer), [`12次 13次 ${first + 3}`, ` 着力 ${third + 5}`]);
    const reworded = longer.replace('12次', '14次');
    edited(settled, longer, reworded);
    assert.deepEqual(settledIn(settled, reworded), [` 着力 ${third + 5}`]);
    edited(settled, reworded, longer);
    assert.deepEqual(settledIn(settled, longer, OTHER.replace('13次', '15次')), [` 着力 ${third + 5}`]);
    assert.deepEqual(settledIn(settled, longer), [`12次 13次 ${first + 3}`, ` 着力 ${third + 5}`]);
  });

  test('are known again from what is kept where the report says the same around them, once', () => {
    const entry = settling(0, 2).entry(TEXT);
    const again = (text: string): SettledChanges => new SettledChanges('before', text, entry);
    assert.deepEqual(settledIn(again(TEXT), TEXT), [`12次 13次 ${first}`, ` 着力 ${third}`]);
    const above = `关于今年工作情况的报告\n\n${TEXT}`;
    assert.deepEqual(settledIn(again(above), above), [
      `12次 13次 ${first + above.length - TEXT.length}`,
      ` 着力 ${third + above.length - TEXT.length}`,
    ]);
    const beside = TEXT.replace('，压实', '，层层压实');
    assert.deepEqual(settledIn(again(beside), beside), [` 着力 ${third + 2}`]);
    assert.equal(again('').entry(''), undefined);
    const twice = TEXT + TEXT;
    assert.equal(again(twice).entry(twice), undefined);
    assert.equal(settling().entry(TEXT), undefined);
  });

  test('are proposed again once that is asked for, each by itself', () => {
    const settled = settling(0, 1, 2);
    const comparison = compared(TEXT);
    settled.remove(comparison, [comparison.changes[1]!]);
    assert.deepEqual(settledIn(settled, TEXT), [`12次 13次 ${first}`, ` 着力 ${third}`]);
  });

  test('stand in the text after where that is the report', () => {
    const comparison = compare(parse(OTHER), parse(TEXT));
    const settled = new SettledChanges('after', TEXT, undefined);
    settled.add(comparison, [comparison.changes[0]!]);
    settled.follow([{ start: 0, end: 0, length: 5 }]);
    assert.equal(settled.has(comparison, comparison.changes[0]!), false);
    const text = `新的第一行${TEXT}`;
    const later = compare(parse(OTHER), parse(text));
    assert.deepEqual(
      later.changes.filter((change) => settled.has(later, change)).map(({ after }) => after.start),
      [first + 5],
    );
    const kept = new SettledChanges('after', text, settled.entry(text));
    assert.equal(later.changes.filter((change) => kept.has(later, change)).length, 1);
  });

  test('are no more in the other text than in the report', () => {
    const moved =
      TEXT.replace('　　一、主要做法\n　　开会12次，压实责任。\n', '') +
      '　　一、主要做法\n　　开会13次，压实责任。\n';
    for (const other of [OTHER, moved]) {
      const comparison = compared(TEXT, other);
      const back = compared(other, TEXT);
      const [change, ...others] = comparison.changes;
      const left = otherWithout('before', comparison, [change!]);
      assert.deepEqual(
        compared(TEXT, left).changes.map(({ kind }) => kind),
        others.map(({ kind }) => kind),
      );
      assert.equal(otherWithout('before', comparison, comparison.changes), TEXT);
      assert.equal(otherWithout('after', back, back.changes), TEXT);
      assert.equal(otherWithout('before', comparison, []), other);
    }
    assert.equal(
      otherWithout('before', compared(TEXT), [compared(TEXT).changes[0]!]),
      OTHER.replace('13次', '12次'),
    );
    const back = compared(OTHER, TEXT);
    assert.equal(otherWithout('after', back, [back.changes[0]!]), OTHER.replace('13次', '12次'));
  });
});
