import assert from 'node:assert/strict';
import fc from 'fast-check';
import { carryOver, type TreeEntry, type TreeRow, updateRows } from '../../../../src/core/views/tree';

/** For each new row the letter of the old row it goes on from, `+` for a new one. */
const carried = (before: string, after: string) =>
  carryOver([...before], [...after])
    .map((index) => before[index] ?? '+')
    .join('');

suite('rows of a tree that go on from one version of a text to the next', () => {
  test('stay the same when nothing changes', () => {
    assert.equal(carried('abc', 'abc'), 'abc');
  });
  test('stay the same below one that is inserted', () => {
    assert.equal(carried('abc', 'xabc'), '+abc');
    assert.equal(carried('abc', 'axbc'), 'a+bc');
    assert.equal(carried('abc', 'abcx'), 'abc+');
  });
  test('stay the same below one that is removed', () => {
    assert.equal(carried('abc', 'bc'), 'bc');
  });
  test('stay the same when one of them is reworded', () => {
    assert.equal(carried('abc', 'axc'), 'abc');
  });
  test('are known by their words when they change places', () => {
    assert.equal(carried('abcd', 'acbd'), 'acbd');
  });
  test('with the same words go on in order', () => {
    assert.deepEqual(carryOver(['x', 'x', 'x'], ['x', 'x']), [0, 1]);
    assert.deepEqual(carryOver(['x', 'x'], ['x', 'x', 'x']), [0, 1, -1]);
  });
  test('are not guessed when several came and went', () => {
    assert.equal(carried('abc', 'axyc'), 'a++c');
  });
  test('never go on twice, whatever happens', () => {
    const rows = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        const indexes = carryOver(before, after);
        assert.equal(indexes.length, after.length);
        const used = indexes.filter((index) => index >= 0);
        assert.equal(new Set(used).size, used.length);
        assert.ok(used.every((index) => index < before.length));
      }),
    );
  });
});

suite('a tree that is updated', () => {
  const entry = (key: string, children: readonly TreeEntry[] = [], label = key): TreeEntry => ({
    key,
    label,
    description: '',
    tooltip: label,
    spoken: label,
    problems: [],
    span: { start: 0, end: 1 },
    target: { start: 0, end: 0 },
    children,
  });

  let ids = 0;
  const update = (old: readonly TreeRow[], entries: readonly TreeEntry[]) =>
    updateRows(old, entries, () => `${++ids}`);

  setup(() => {
    ids = 0;
  });

  test('gives each row an id, a parent and its children', () => {
    const { rows, roots } = update([], [entry('a', [entry('b')]), entry('c')]);
    assert.deepEqual(
      rows.map(({ id, entry: { key }, parent }) => [id, key, parent?.id]),
      [
        ['1', 'a', undefined],
        ['2', 'b', '1'],
        ['3', 'c', undefined],
      ],
    );
    assert.deepEqual(roots, [rows[0], rows[2]]);
    assert.deepEqual(rows[0]!.children, [rows[1]]);
  });

  test('has nothing to draw when nothing has changed but places in the text', () => {
    const before = update([], [entry('a', [entry('b')])]);
    const after = update(before.rows, [
      { ...entry('a', [entry('b')]), span: { start: 7, end: 9 }, target: { start: 8, end: 8 } },
    ]);
    assert.equal(after.moved, false);
    assert.deepEqual(after.redrawn, []);
    assert.deepEqual(after.rows[0]!.entry.target, { start: 8, end: 8 });
  });

  test('draws only the row that says something else', () => {
    const before = update([], [entry('a'), entry('b')]);
    const after = update(before.rows, [entry('a'), { ...entry('b'), description: '待填 1' }]);
    assert.equal(after.moved, false);
    assert.deepEqual(after.redrawn, [before.rows[1]]);
  });

  test('keeps the rows below one that is inserted, with other ordinals', () => {
    const before = update([], [entry('甲', [entry('乙')], '一、甲')]);
    const after = update(before.rows, [entry('新', [], '一、新'), entry('甲', [entry('乙')], '二、甲')]);
    assert.equal(after.moved, true);
    assert.equal(after.rows[1], before.rows[0]);
    assert.equal(after.rows[2], before.rows[1]);
    assert.deepEqual(after.redrawn, [before.rows[0]]);
  });

  test('draws all when a row goes below another one', () => {
    const before = update([], [entry('a'), entry('b')]);
    const after = update(before.rows, [entry('a', [entry('b')])]);
    assert.equal(after.moved, true);
    assert.equal(after.rows[1]!.parent, after.rows[0]);
  });
});
