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
import { renumberEdits } from '../../../../src/core/numbering/renumber';
import type { Report, Section } from '../../../../src/core/report/model';
import { parse } from '../../../../src/core/report/parse';
import { check } from '../../../../src/core/rules/index';
import { applyEdits } from '../../../../src/core/text/edits';
import { genreDocument } from '../../support';

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

/** The report before and after each of the moves that could be made. What they share is read once. */
function* made(
  start: string,
  moves: readonly { move: number; section: number; other: number }[],
): Generator<{ before: Report; after: Report; result: Rearranged; items: boolean }> {
  let before = parse(start);
  for (const { move, section, other } of moves) {
    // There are far fewer items than headings, but as much that can go wrong.
    const items = before.sections.filter(isItem);
    const sections = section % 2 === 0 && items.length > 0 ? items : before.sections;
    const moved = sections[section % sections.length]!;
    const result = MOVES[move]!(before, moved, sections[other % sections.length]!);
    if ('refused' in result) {
      assert.match(result.refused, /。$/);
      continue;
    }
    const after = parse(result.text, { before });
    yield { before, after, result, items: isItem(moved) };
    before = after;
  }
}

/** The words of a report: without ordinals, the marks between items, indentation and line ends. */
function words({ text, enumerations, markers }: Report): string {
  const numerals = enumerations.flatMap(({ items }) => items);
  const cut = [...markers, ...numerals].sort((a, b) => a.start - b.start);
  let out = '';
  let at = 0;
  for (const { start, end } of cut) {
    out += text.slice(at, start);
    at = Math.max(at, end);
  }
  return out + text.slice(at);
}

/** Of 第一， alone nobody knows whether it counts: what is left of such a list is not told apart from words. */
function sorted(text: string): string {
  const told = text.replaceAll(/第[一二三四五六七八九十]+，|[。；，、\s]/g, '');
  return String.fromCharCode(...Uint16Array.from(told, (character) => character.charCodeAt(0)).sort());
}

/** The paragraphs without their ordinals, in whatever order. */
const paragraphs = (report: Report): string =>
  words(report)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)
    .sort()
    .join('\n');

const slips = (report: Report): string[] =>
  check(report)
    .filter(({ severity, code }) => severity === 'error' && code !== 'placeholder')
    .map(({ message }) => message);

const renumbered = (report: Report): Report =>
  parse(applyEdits(report.text, renumberEdits(report)), { before: report });

suite('any sequence of moves in a document of the genre', function () {
  this.timeout(60_000);

  test('keeps every word, leaves the numbering clean and says where everything went', () => {
    fc.assert(
      fc.property(genreDocument, steps, ({ text }, moves) => {
        for (const { before, after, result, items } of made(text, moves)) {
          assert.equal(sorted(words(after)), sorted(words(before)));
          if (!items) assert.equal(paragraphs(after), paragraphs(before), 'whole paragraphs move');
          assert.deepEqual(slips(after), [], `${before.text}\n----\n${after.text}`);
          for (const { title } of before.sections) {
            if (title.start === title.end) continue;
            const from = result.follow(title.start);
            const length = title.end - title.start;
            assert.equal(after.text.slice(from, from + length), before.text.slice(title.start, title.end));
          }
          const once = renumbered(after);
          assert.deepEqual(renumberEdits(once), [], 'renumbering changes it once for all');
        }
      }),
      { numRuns: 60 },
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
        const written = `${result.text.slice(0, result.caret)}新增事项${result.text.slice(result.caret)}`;
        const filled = parse(written, { before: report });
        assert.deepEqual(slips(filled), [], written);
        assert.equal(sorted(words(filled).replace('新增事项', '')), sorted(words(report)));
      }),
      { numRuns: 60 },
    );
  });
});
