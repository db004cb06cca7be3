import assert from 'node:assert/strict';
import { type Proposed, TakenChanges } from '../../../../../src/core/compare/returned/taken';
import { applyEdits } from '../../../../../src/core/text/edits';

const TEXT = '　　开会12次，压实责任。\n　　抓好任务落实。\n';

/** `put` in place of `out`, as the file `file` has it. */
function proposed(out: string, put: string, key = 'a', file = '甲.docx', isTracked = true): Proposed {
  const start = TEXT.indexOf(out);
  const place = { start, end: start + out.length };
  return { key, file, isTracked, place, before: out, after: put, edits: [{ ...place, text: put }] };
}

/** What is taken of `TEXT`, and what that says then. */
function taken(...items: readonly Proposed[]): { changes: TakenChanges; text: string } {
  const changes = new TakenChanges(TEXT, []);
  changes.add(items);
  const edits = items.flatMap((item) => item.edits).sort((a, b) => a.start - b.start);
  return { changes, text: applyEdits(TEXT, edits) };
}

suite('What was taken of files that came back', () => {
  const figure = proposed('12次', '13次');
  const words = proposed('落实', '见效', 'b');

  test('is known by its key until an edit is undone', () => {
    const { changes } = taken(figure);
    assert.deepEqual([changes.has(figure), changes.has(words)], [true, false]);
    changes.follow([{ start: 0, end: 0, length: 5 }], false);
    assert.equal(changes.has(figure), true);
    changes.follow([], true);
    assert.equal(changes.has(figure), false);
  });

  test('is not taken any more once what was put in has gone', () => {
    const { changes } = taken(figure);
    const { start } = figure.place;
    changes.follow([{ start: start + 1, end: start + 2, length: 0 }], false);
    assert.equal(changes.has(figure), true);
    changes.follow([{ start: start - 2, end: start + 4, length: 0 }], false);
    assert.equal(changes.has(figure), false);
  });

  test('is not taken any more where what was taken out stands again', () => {
    const { changes } = taken(proposed('，压实责任', ''));
    assert.equal(changes.has(proposed('，压实责任', '')), false);
    // Words of the writer's own stand there instead.
    assert.equal(changes.has({ key: 'a', before: '，落实责任', after: '' }), true);
    assert.equal(changes.has({ key: 'a' }), true);
  });

  test('is not undone by a file whose author has not seen it, at its place', () => {
    const { changes, text } = taken(figure, words);
    const back = (out: string, put: string, file: string, isTracked = false): Proposed => {
      const start = text.indexOf(out);
      return { ...proposed(out, put, 'c', file, isTracked), place: { start, end: start + out.length } };
    };
    assert.equal(changes.isUndoneBy(back('13次', '12次', '乙.docx')), true);
    assert.equal(changes.isUndoneBy(back('任务见效', '任务落实', '乙.docx')), true);
    assert.equal(changes.isUndoneBy(back('13次', '12次', '甲.docx')), false);
    assert.equal(changes.isUndoneBy(back('13次', '12次', '乙.docx', true)), false);
    assert.equal(changes.isUndoneBy(back('13次', '15次', '乙.docx')), false);
    assert.equal(
      changes.isUndoneBy({ ...back('13次', '12次', '乙.docx'), place: { start: 0, end: 2 } }),
      false,
    );
  });

  test('is kept with its place, and dropped where the report has no place or several for it', () => {
    const { changes, text } = taken(figure, words);
    const again = (now: string): boolean[] => {
      const kept = new TakenChanges(now, changes.entries(text));
      return [figure, words].map((each) => kept.has(each));
    };
    assert.deepEqual(again(text), [true, true]);
    assert.deepEqual(again(`新的一行\n${text}`), [true, true]);
    assert.deepEqual(again(text.replace('13次', '14次')), [false, true]);
    assert.deepEqual(again(text + text), [false, false]);
    const moved = new TakenChanges(`新的一行\n${text}`, changes.entries(text));
    const place = { start: 9, end: 12 };
    const back = proposed('13次', '12次', 'c', '乙.docx', false);
    assert.equal(moved.isUndoneBy({ ...back, before: '13次', after: '12次', place }), true);
  });
});
