import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countOf, type Flow, paginate } from '../../../../../src/core/layout/pages/pagination';

const flow = (pieces: Flow['pieces'], more: Partial<Flow> = {}): Flow => ({
  gap: 0,
  opensPage: false,
  atFoot: false,
  repeats: 0,
  pieces,
  ...more,
});

/** Each page as `index:from-to@top`. */
const pages = (flows: Flow[], capacity = 22): string[][] =>
  paginate(flows, capacity).map((page) =>
    page.map(({ index, from, to, top }) => `${index}:${from}-${to}@${top}`),
  );

suite('Pagination', () => {
  test('fills every page, whatever line of a paragraph is the last', () => {
    assert.deepEqual(pages([flow(21), flow(2), flow(30)]), [
      ['0:0-21@0', '1:0-1@21'],
      ['1:1-2@0', '2:0-21@1'],
      ['2:21-30@0'],
    ]);
  });

  test('leaves blank lines out at the top of a page', () => {
    assert.deepEqual(pages([flow(20), flow(1, { gap: 2 }), flow(1, { gap: 1 })]), [
      ['0:0-20@0'],
      ['1:0-1@0', '2:0-1@2'],
    ]);
    assert.deepEqual(pages([flow(1, { gap: 2 })]), [['0:0-1@0']]);
  });

  test('begins a page for an annex, but no empty one', () => {
    const annex = flow(1, { opensPage: true });
    assert.deepEqual(pages([annex, flow(22), annex]), [['0:0-1@0', '1:0-21@1'], ['1:21-22@0'], ['2:0-1@0']]);
  });

  test('ends a page between the rows of a table, never within one or within a signature', () => {
    assert.deepEqual(pages([flow(20), flow([0.75, 0.75, 0.75]), flow([2])]), [
      ['0:0-20@0', '1:0-2@20'],
      ['1:2-3@0', '2:0-1@0.75'],
    ]);
  });

  test('says the head of a table again on each further page, and never leaves it alone at a foot', () => {
    const table = flow([1.5, ...Array.from({ length: 30 }, () => 1)], { repeats: 1 });
    const [first, second] = paginate([flow(5), table], 22);
    assert.deepEqual(first!.at(-1), { index: 1, from: 0, to: 16, repeated: 0, top: 5, height: 16.5 });
    assert.deepEqual(second![0], { index: 1, from: 16, to: 31, repeated: 1, top: 0, height: 16.5 });
    assert.deepEqual(pages([flow(20), table]).slice(0, 2), [['0:0-20@0'], ['1:0-21@0']]);
    assert.deepEqual(pages([flow(20), flow([1], { repeats: 1 })]), [['0:0-20@0', '1:0-1@20']]);
    // A head that leaves no room for a row is not repeated.
    const huge = paginate([flow([21, 3, 3], { repeats: 1 })], 22);
    assert.deepEqual(
      huge.map(([slice]) => [slice!.from, slice!.to, slice!.repeated]),
      [
        [0, 1, 0],
        [1, 3, 0],
      ],
    );
  });

  test('lets fractions that measuring left over pass', () => {
    assert.deepEqual(pages([flow([0.733]), flow([0.733]), flow([20.535]), flow(1)]), [
      ['0:0-1@0', '1:0-1@0.733', '2:0-1@1.466'],
      ['3:0-1@0'],
    ]);
  });

  test('puts 版记 on the last lines of its page', () => {
    const imprint = flow([3], { atFoot: true });
    assert.deepEqual(pages([flow(10), imprint]), [['0:0-10@0', '1:0-1@19']]);
    assert.deepEqual(pages([flow(20), imprint]), [['0:0-20@0'], ['1:0-1@19']]);
  });

  test('gives what is higher than a page one of its own', () => {
    assert.deepEqual(pages([flow(1), flow([30]), flow(1)]), [['0:0-1@0'], ['1:0-1@0'], ['2:0-1@0']]);
  });

  test('keeps every piece, once and in order, and no page too full', () => {
    const any = fc.record({
      gap: fc.constantFrom(0, 0.5, 1, 2),
      opensPage: fc.boolean(),
      atFoot: fc.constant(false),
      repeats: fc.constantFrom(0, 1),
      pieces: fc.oneof(
        fc.integer({ min: 0, max: 70 }),
        fc.array(fc.double({ min: 0.1, max: 30, noNaN: true }), { maxLength: 9 }),
      ),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (flows) => {
        const result = paginate(flows, 22);
        const seen = flows.map(() => 0);
        let last = -1;
        for (const page of result) {
          assert.ok(page.length > 0);
          const foot = page.at(-1)!;
          assert.ok(foot.top + foot.height <= 22.02 || (page.length === 1 && foot.to - foot.from === 1));
          for (const { index, from, to } of page) {
            assert.ok(index >= last && to > from);
            assert.equal(from, seen[index]);
            seen[index] = to;
            last = index;
          }
        }
        assert.deepEqual(
          seen,
          flows.map(({ pieces }) => countOf(pieces)),
        );
      }),
    );
  });

  test('no page but the last could have held the next line', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 30 }), (lines) => {
        const result = paginate(
          lines.map((count) => flow(count)),
          22,
        );
        const total = lines.reduce((sum, count) => sum + count, 0);
        assert.equal(result.length, Math.ceil(total / 22));
      }),
    );
  });
});
