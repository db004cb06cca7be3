import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  placesAfter,
  progressOf,
  reconcile,
  type Tracked,
  type TrackedChange,
} from '../../../../src/core/filling/progress';
import { parse } from '../../../../src/core/report/parse';

/** A text under the hands of its writer. */
class Writing {
  text: string;
  places: Tracked[];

  constructor(text: string) {
    this.text = text;
    this.places = reconcile([], parse(text).placeholders);
  }

  /** Replaces `piece` (its first occurrence behind `from`). */
  write(piece: string, by: string, from = 0): this {
    const start = this.text.indexOf(piece, from);
    assert.ok(start >= 0, `${piece} is not in the text`);
    return this.edit(start, start + piece.length, by);
  }

  edit(start: number, end: number, by: string): this {
    const overLines = /[\r\n]/.test(by + this.text.slice(start, end));
    const change: TrackedChange = { start, end, length: by.length, text: by, overLines };
    this.places = placesAfter(this.places, [change]);
    this.text = this.text.slice(0, start) + by + this.text.slice(end);
    return this;
  }

  pause(): this {
    this.places = reconcile(this.places, parse(this.text).placeholders);
    return this;
  }

  get said(): string {
    const { filled, total } = progressOf(this.places);
    return `${filled}/${total}`;
  }

  get filled(): string[] {
    return this.places
      .filter(({ state }) => state === 'filled')
      .map(({ start, end }) => this.text.slice(start, end));
  }
}

const TEXT = '学习**次，走访XX户。\n截至**月**日，完成**项。\n';

suite('progress of filling', () => {
  test('counts what was written where a blank stood', () => {
    const writing = new Writing(TEXT);
    assert.equal(writing.said, '0/4');
    writing.write('**', '12').pause();
    assert.equal(writing.said, '1/4');
    writing.write('**月**日', '6月30日').pause();
    assert.equal(writing.said, '2/4');
    assert.deepEqual(writing.filled, ['12', '6月30日']);
  });

  test('takes a value that is typed letter by letter as one', () => {
    const writing = new Writing(TEXT)
      .write('**', '1')
      .write('1次', '1次')
      .edit(3, 3, '2')
      .edit(4, 4, '8')
      .pause();
    assert.deepEqual(writing.filled, ['128']);
    assert.equal(writing.write('次', '，共次', 5).pause().said, '1/4');
    assert.deepEqual(writing.filled, ['128']);
  });

  test('takes what an IME composes and commits as one', () => {
    const writing = new Writing(TEXT)
      .write('**', 's')
      .write('s', 'sh')
      .write('sh', 'shi')
      .write('shi', '十')
      .pause();
    assert.deepEqual(writing.filled, ['十']);
  });

  test('waits for what is written where a blank was struck out', () => {
    const writing = new Writing(TEXT).write('**', '').pause();
    assert.equal(writing.said, '0/3');
    assert.equal(writing.edit(2, 2, '12').pause().said, '1/4');
    assert.deepEqual(writing.filled, ['12']);
  });

  test('is taken back by undoing', () => {
    const writing = new Writing(TEXT).write('**', '12').pause().write('12', '**').pause();
    assert.equal(writing.said, '0/4');
    assert.equal(writing.write('**', '').pause().edit(2, 2, '**').pause().said, '0/4');
  });

  test('forgets what went with its paragraph, and finds it anew', () => {
    const writing = new Writing(TEXT).write('**', '12').pause();
    const line = '截至**月**日，完成**项。\n';
    assert.equal(writing.write(line, '').pause().said, '1/2');
    assert.equal(writing.edit(writing.text.length, writing.text.length, line).pause().said, '1/4');
  });

  test('does not count blanks that are none any more without being written over', () => {
    const writing = new Writing('党建*人次，走访**户。');
    assert.equal(writing.said, '0/2');
    assert.equal(writing.write('人次', '活动').pause().said, '0/1');
  });

  test('stays as it is when an edit writes nothing', () => {
    const writing = new Writing(TEXT).edit(0, 5, '。').edit(0, 0, '').pause();
    assert.deepEqual(
      writing.places.filter(({ start, end, state }) => (start === end) !== (state === 'gone')),
      [],
    );
  });

  test('grows with the blanks that are added', () => {
    const writing = new Writing(TEXT).write('**', '12').pause().write('户', '户，另有**家').pause();
    assert.equal(writing.said, '1/5');
  });

  test('goes on with a value at its end, up to what ends it', () => {
    for (const sign of '，。；：！？、 \t')
      assert.deepEqual(
        new Writing(TEXT).write('**', '12').edit(4, 4, `${sign}3`).pause().filled,
        ['12'],
        sign,
      );
    assert.deepEqual(new Writing(TEXT).write('**', '12').edit(4, 4, '3').pause().filled, ['123']);
    assert.deepEqual(new Writing(TEXT).write('**', '12').edit(2, 2, '3').pause().filled, ['12']);
    assert.deepEqual(new Writing(TEXT).write('**', '12').edit(4, 4, '3\n').pause().filled, ['12']);
    // What is written behind an open blank is no part of it.
    assert.deepEqual(new Writing(TEXT).edit(4, 4, '余').pause().filled, []);
  });

  test('is not touched by what is written beside a blank', () => {
    assert.deepEqual(new Writing('共AA次').pause().places, []);
    const places = [{ start: 2, end: 4, state: 'open' }] as const;
    const after = (start: number, end: number, by: string, overLines = false): readonly Tracked[] =>
      placesAfter(places, [{ start, end, length: by.length, text: by, overLines }]);
    assert.deepEqual(after(0, 2, '甲'), [{ start: 1, end: 3, state: 'open' }]);
    assert.deepEqual(after(4, 5, '甲'), [{ start: 2, end: 4, state: 'open' }]);
    assert.deepEqual(after(3, 5, '甲'), [{ start: 2, end: 3, state: 'filled' }]);
    assert.deepEqual(after(1, 3, '甲'), [{ start: 1, end: 3, state: 'filled' }]);
    assert.deepEqual(after(1, 3, '\n', true), []);
    assert.deepEqual(after(0, 2, '\n', true), [{ start: 1, end: 3, state: 'open' }]);
    assert.deepEqual(after(4, 5, '\n', true), [{ start: 2, end: 4, state: 'open' }]);
  });

  test('is found again by where blanks are', () => {
    const filled = (start: number, end: number): Tracked => ({ start, end, state: 'filled' });
    const blank = (start: number, end: number) => ({ start, end });
    const open = (start: number, end: number): Tracked => ({ start, end, state: 'open' });
    assert.deepEqual(reconcile([filled(2, 4)], [blank(0, 2), blank(4, 6)]), [
      open(0, 2),
      filled(2, 4),
      open(4, 6),
    ]);
    assert.deepEqual(reconcile([filled(2, 4)], [blank(3, 6)]), [open(3, 6)]);
    assert.deepEqual(reconcile([{ start: 2, end: 2, state: 'gone' }], [blank(2, 4)]), [open(2, 4)]);
    assert.deepEqual(reconcile([{ start: 2, end: 2, state: 'gone' }], [blank(3, 4)]), [
      { start: 2, end: 2, state: 'gone' },
      open(3, 4),
    ]);
    assert.deepEqual(reconcile([open(2, 4)], []), []);
  });

  test('knows every open blank and lies within the text, whatever is edited', () => {
    const pieces = fc.constantFrom('**', 'XX', '12', '三十', '次', '月', '日', '，', '。', '\n', '', '共');
    const edit = fc.record({
      at: fc.nat(),
      length: fc.integer({ min: 0, max: 6 }),
      by: pieces,
      pause: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        const writing = new Writing(TEXT);
        for (const { at, length, by, pause } of edits) {
          const start = at % (writing.text.length + 1);
          writing.edit(start, Math.min(start + length, writing.text.length), by);
          let reached = 0;
          for (const place of writing.places) {
            assert.ok(place.start >= reached && place.start <= place.end && place.end <= writing.text.length);
            reached = place.start;
          }
          if (!pause) continue;
          writing.pause();
          assert.deepEqual(
            writing.places.filter(({ state }) => state === 'open').map(({ start, end }) => [start, end]),
            parse(writing.text).placeholders.map(({ start, end }) => [start, end]),
          );
          for (const { start, end, state } of writing.places) assert.equal(start === end, state === 'gone');
        }
      }),
      { numRuns: 300 },
    );
  });
});
