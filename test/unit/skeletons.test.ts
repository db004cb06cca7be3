import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from '../../src/core/report/parse';
import { check } from '../../src/core/rules/index';

interface Skeleton {
  readonly prefix: string | string[];
  readonly isFileTemplate: boolean;
  readonly description: string;
  readonly body: string[];
}

const skeletons: Record<string, Skeleton> = JSON.parse(
  readFileSync('snippets/skeletons.code-snippets', 'utf8'),
);
const source = (skeleton: Skeleton) => skeleton.body.join('\n');

/** What stands in the editor once the snippet is inserted and nothing is filled in. */
function insert(snippet: string): string {
  const values = new Map<string, string>();
  let text = snippet.replaceAll(/\$\{CURRENT_YEAR\}/g, '2025');
  text = text.replaceAll(/\$\{(\d+):([^{}]*)\}/g, (_, stop: string, value: string) => {
    values.set(stop, value);
    return value;
  });
  text = text.replaceAll(/\$(\d+)/g, (_, stop: string) => values.get(stop) ?? '');
  assert.doesNotMatch(text, /[${}\\]/, 'a snippet construct that does not come out');
  return text;
}

suite('skeletons', () => {
  test('hold a work report, a situation report and a report on duties', () => {
    const prefixes = Object.values(skeletons).flatMap((skeleton) => skeleton.prefix);
    for (const prefix of ['gzbg', 'gzzj', 'qkhb', 'szbg']) assert.ok(prefixes.includes(prefix), prefix);
    assert.equal(new Set(prefixes).size, prefixes.length);
    // A Chinese prefix would only pop up at the start of a word (microsoft/vscode#80532).
    for (const prefix of prefixes) assert.match(prefix, /^[a-z]{4,6}$/);
  });

  for (const [name, skeleton] of Object.entries(skeletons)) {
    suite(name, () => {
      const text = insert(source(skeleton));
      const report = parse(text);
      const slice = (span: { start: number; end: number } | undefined) =>
        span && text.slice(span.start, span.end);

      test('is offered for a new file, with a description', () => {
        assert.equal(skeleton.isFileTemplate, true);
        assert.ok(skeleton.description.length >= 10);
      });

      test('has all parts of a report in their order', () => {
        const { title, addressee, sections, closing, signature, date } = report;
        const parts = [title, addressee, sections[0], closing, signature, date];
        assert.ok(
          parts.every((part) => part !== undefined),
          parts.map(slice).join('|'),
        );
        const starts = parts.map((part) => part!.start);
        assert.deepEqual(
          starts,
          starts.toSorted((a, b) => a - b),
        );
        assert.match(slice(title)!, /报告$|汇报$/);
      });

      test('has run-in headings, running lists and no slip but its blanks', () => {
        const headings = report.sections.filter((section) => section.kind === 'heading');
        assert.ok(headings.filter((section) => section.level === 1).length >= 3);
        assert.ok(headings.some((section) => section.level === 2 && section.runIn.end > section.runIn.start));
        const items = report.sections.filter((section) => section.kind === 'enumeration');
        for (const mark of ['一是', '二是', '三是'])
          assert.ok(items.some((item) => slice(item.marker) === mark));
        const slips = check(report).filter((finding) => finding.code !== 'placeholder');
        assert.deepEqual(
          slips.map((slip) => slip.message),
          [],
        );
      });

      test('leaves blanks for every fact', () => {
        assert.ok(report.placeholders.length >= 20);
        assert.doesNotMatch(text, /[1-9]\d*(?:%|次|项|个|人|万元)/, 'a figure that only the writer can know');
      });

      test('ends its tab stops early, so that completion works again in the body', () => {
        const stops = [...source(skeleton).matchAll(/\$\{(\d+)/g)].map((match) => Number(match[1]));
        assert.equal(stops.filter((stop) => stop === 0).length, 1, 'one final stop');
        assert.ok(new Set(stops).size <= 6);
        assert.ok(source(skeleton).indexOf('${0') < source(skeleton).indexOf('（二）'));
      });
    });
  }
});
