import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dropSections } from '../../../../src/core/editing/drop';
import {
  demoteSection,
  insertSection,
  moveSectionDown,
  moveSectionUp,
  promoteSection,
} from '../../../../src/core/editing/move';
import { insertItem, moveItem } from '../../../../src/core/editing/moveItems';
import type { Rearranged, Refusal } from '../../../../src/core/editing/rearranged';
import type { Report, Section } from '../../../../src/core/report/model';
import { parse } from '../../../../src/core/report/parse';
import { findings, genreDocument, renumbered } from '../../support';

type Move = (report: Report, section: Section, other: Section) => Rearranged | Refusal;

/** What a writer can do to a section with a key or the mouse; none of it may lose a character. */
const MOVES: readonly Move[] = [
  (report, section) => (isItem(section) ? moveItem(report, section, -1) : moveSectionUp(report, section)),
  (report, section) => (isItem(section) ? moveItem(report, section, 1) : moveSectionDown(report, section)),
  (report, section) => promoteSection(report, section),
  (report, section) => demoteSection(report, section),
  (report, section, other) => dropSections(report, [section], other),
  (report, section) => dropSections(report, [section], undefined),
];

const isItem = ({ kind }: Section): boolean => kind === 'enumeration';

const steps = fc.array(fc.record({ move: fc.nat(MOVES.length - 1), section: fc.nat(), other: fc.nat() }), {
  minLength: 1,
  maxLength: 8,
});

/** The text after each of the moves that could be made, and what each was made of. */
function* made(
  start: string,
  moves: readonly { move: number; section: number; other: number }[],
): Generator<{ before: Report; result: Rearranged; items: boolean }> {
  let text = start;
  for (const { move, section, other } of moves) {
    const before = parse(text);
    // There are far fewer items than headings, but as much that can go wrong.
    const items = before.sections.filter(isItem);
    const sections = section % 2 === 0 && items.length > 0 ? items : before.sections;
    const moved = sections[section % sections.length]!;
    const result = MOVES[move]!(before, moved, sections[other % sections.length]!);
    if ('refused' in result) {
      assert.match(result.refused, /。$/);
      continue;
    }
    yield { before, result, items: isItem(moved) };
    text = result.text;
  }
}

/** The words of a text: without ordinals, the marks between items, indentation and line ends. */
function words(text: string): string {
  const report = parse(text);
  const numerals = report.enumerations.flatMap(({ items }) => items);
  const cut = [...report.markers, ...numerals].sort((a, b) => a.start - b.start);
  let out = '';
  let at = 0;
  for (const { start, end } of cut) {
    out += text.slice(at, start);
    at = Math.max(at, end);
  }
  return out + text.slice(at);
}

/** Of 第一， alone nobody knows whether it counts: what is left of such a list is not told apart from words. */
const sorted = (text: string): string =>
  [...text.replaceAll(/第[一二三四五六七八九十]+，|[。；，、\s]/g, '')].sort().join('');

/** The paragraphs without their ordinals, in whatever order. */
const paragraphs = (text: string): string =>
  words(text)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)
    .sort()
    .join('\n');

const slips = (text: string): string[] =>
  findings(text)
    .filter(({ severity, code }) => severity === 'error' && code !== 'placeholder')
    .map(({ message }) => message);

suite('any sequence of moves in a document of the genre', function () {
  this.timeout(60_000);

  test('keeps every word, and whole paragraphs where headings move', () => {
    fc.assert(
      fc.property(genreDocument, steps, ({ text }, moves) => {
        for (const { before, result, items } of made(text, moves)) {
          assert.equal(sorted(words(result.text)), sorted(words(before.text)));
          if (!items) assert.equal(paragraphs(result.text), paragraphs(before.text));
        }
      }),
      { numRuns: 150 },
    );
  });

  test('leaves the numbering of a clean document clean', () => {
    fc.assert(
      fc.property(genreDocument, steps, ({ text }, moves) => {
        for (const { before, result } of made(text, moves)) {
          assert.deepEqual(slips(result.text), [], `${before.text}\n----\n${result.text}`);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('says where everything went', () => {
    fc.assert(
      fc.property(genreDocument, steps, ({ text }, moves) => {
        for (const { before, result } of made(text, moves)) {
          for (const { title } of before.sections) {
            if (title.start === title.end) continue;
            const from = result.follow(title.start);
            const length = title.end - title.start;
            assert.equal(result.text.slice(from, from + length), before.text.slice(title.start, title.end));
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test('ends in a text that renumbering leaves alone, or changes once for all', () => {
    fc.assert(
      fc.property(genreDocument, steps, ({ text }, moves) => {
        for (const { result } of made(text, moves)) {
          const once = renumbered(result.text);
          assert.equal(renumbered(once), once);
        }
      }),
      { numRuns: 50 },
    );
  });
});

suite('a new heading or item in a document of the genre', function () {
  this.timeout(60_000);

  test('leaves every word where it is and the numbering clean', () => {
    fc.assert(
      fc.property(genreDocument, fc.nat(), ({ text }, pick) => {
        const report = parse(text);
        const section = report.sections[pick % report.sections.length]!;
        const result = isItem(section) ? insertItem(report, section) : insertSection(report, section);
        assert.ok(!('refused' in result));
        const filled = `${result.text.slice(0, result.caret)}新增事项${result.text.slice(result.caret)}`;
        assert.deepEqual(slips(filled), [], filled);
        assert.equal(sorted(words(filled).replace('新增事项', '')), sorted(words(text)));
      }),
      { numRuns: 150 },
    );
  });
});
