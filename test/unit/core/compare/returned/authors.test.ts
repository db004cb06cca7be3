import assert from 'node:assert/strict';
import { Authors } from '../../../../../src/core/compare/returned/authors';
import type { Span } from '../../../../../src/core/text/span';

// 甲 has exchanged 丙丁 for 子丑, and put in 寅 at the end; 乙 has taken out 己 and put in 卯 behind that.
const BEFORE = '甲乙丙丁戊己庚';
const AFTER = '甲乙子丑戊庚寅卯';
const span = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
};
const change = (author: string, gone: Span, put: Span) => ({
  author,
  date: '2026-07-05',
  places: [{ before: gone, after: put }] as const,
});
const RETURNED = {
  before: BEFORE,
  after: AFTER,
  changes: [
    change('王', span(BEFORE, '丙丁'), span(AFTER, '子丑')),
    change('李', span(BEFORE, '己'), { start: 5, end: 5 }),
    change('王', { start: 7, end: 7 }, span(AFTER, '寅')),
    change('李', { start: 7, end: 7 }, span(AFTER, '卯')),
  ],
  elsewhere: [],
  comments: [],
};

/** Who has made of the words `gone` of the report those of the text after: `王`, with `+` where he has made all of it. */
function who(...places: readonly (readonly [gone: string, put: string])[]): string | undefined {
  const authors = new Authors(BEFORE, RETURNED, (each) => each);
  const told = authors.of(
    places.map(([gone, put]) => ({
      before: gone === '' ? { start: 0, end: 0 } : span(BEFORE, gone),
      after: put === '' ? { start: 0, end: 0 } : span(AFTER, put),
    })),
  );
  return told && `${told.by.author}${told.isAll ? '+' : ''}`;
}

suite('Who has made a change', () => {
  test('is who has put in all of its words, and taken out those that stood there', () => {
    assert.equal(who(['丙丁', '子丑']), '王+');
    assert.equal(who(['丙', '子']), '王+');
    assert.equal(who(['', '寅']), '王+');
    assert.equal(who(['', '卯']), '李+');
  });

  test('is who has put them in, though something else was taken out there that he did not', () => {
    assert.equal(who(['己', '子丑']), '王');
    assert.equal(who(['戊', '子丑']), '王');
    assert.equal(who(['丙丁戊', '子丑']), '王');
  });

  test('is who has taken them out, where nothing was put in', () => {
    assert.equal(who(['丙丁', '']), '王+');
    assert.equal(who(['己', '']), '李+');
  });

  test('is nobody where not all of it was tracked, or several have done it', () => {
    assert.equal(who(['', '子丑戊']), undefined);
    assert.equal(who(['', '戊']), undefined);
    assert.equal(who(['', '寅卯']), undefined);
    assert.equal(who(['丙丁戊己', '']), undefined);
  });

  test('is one for all its places', () => {
    assert.equal(who(['丙丁', '子丑'], ['', '寅']), '王+');
    assert.equal(who(['丙丁', '子丑'], ['', '卯']), undefined);
    assert.equal(who(['丙丁', ''], ['己', '']), undefined);
    assert.equal(who(), undefined);
  });

  test('is told of places of the report, though the text before has them elsewhere', () => {
    const report = `前言。${BEFORE}`;
    const authors = new Authors(report, RETURNED, ({ start, end }) => ({ start: start + 3, end: end + 3 }));
    const gone = (words: string) =>
      authors.of([{ before: span(report, words), after: { start: 0, end: 0 } }]);
    assert.deepEqual(gone('丙丁'), { by: { author: '王', date: '2026-07-05' }, isAll: true });
    assert.equal(gone('前言'), undefined);
  });
});
