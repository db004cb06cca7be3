import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type HouseWords, houseWords } from '../../../../src/core/houseWords/list';
import { readWordSetting } from '../../../../src/core/houseWords/setting';
import { parse } from '../../../../src/core/report/parse';
import type { About, Example } from '../../../../src/core/rules/engine/about';
import type { Finding } from '../../../../src/core/rules/engine/rule';
import { allRepairs, check, isToldWhileWriting, rules } from '../../../../src/core/rules/index';
import { applyEdits } from '../../../../src/core/text/edits';
import { provideWordCounts } from '../../../../src/core/words/provided';
import { aboutRules } from '../../../../src/tools/about';
import { type Expected, expectedIn } from '../../marked';

// Every rule proves itself by the examples in its file: with all rules on, each gives these findings and no other.

// Whatever else may be found by the counts must be told too.
suiteSetup(() => provideWordCounts(readFileSync('snippets/words.bin')));
suiteTeardown(() => provideWordCounts(undefined));

const severities = new Map(rules.map(({ code, severity }) => [code, severity]));
const severityOf = (code: string) => severities.get(code) ?? assert.fail(`no rule ${code}`);

const told = ({ start, end, code, severity, message, related = [] }: Finding): Expected => ({
  start,
  end,
  code,
  severity,
  message,
  related: related.map((place) => ({ start: place.start, end: place.end, message: place.message })),
});

/** The list that the examples of a rule are checked with. */
function listOf({ words }: About): HouseWords | undefined {
  if (!words) return undefined;
  const read = readWordSetting(words);
  assert.deepEqual(read.problems, []);
  return houseWords([read.words.map(({ word }) => word)]);
}

/** `expected` in a text where what stood at an offset stands at another one. */
const elsewhere = (expected: readonly Expected[], moved: (offset: number) => number): Expected[] =>
  expected.map((each) => ({
    ...each,
    start: moved(each.start),
    end: moved(each.end),
    related: each.related.map((place) => ({
      ...place,
      start: moved(place.start),
      end: moved(place.end),
    })),
  }));

/** The same text as other programs write it and further down, and what must be found in it then. */
function otherwise(text: string, expected: readonly Expected[]): [text: string, expected: Expected[]] {
  const inWindows = !text.includes('\r');
  // A file head is one only at the very top.
  const above = /^---\r?\n/.test(text) ? '' : inWindows ? '\r\n\r\n' : '\n\n';
  const moved = (offset: number): number =>
    above.length + offset + (inWindows ? text.slice(0, offset).split('\n').length - 1 : 0);
  return [above + (inWindows ? text.replaceAll('\n', '\r\n') : text), elsewhere(expected, moved)];
}

/** Checks the text of `example`; what the rule `code` itself finds there is given back. */
function proved(
  example: Example,
  code: string,
  list: HouseWords | undefined,
): { text: string; own: Finding[] } {
  const { text, expected } = expectedIn(example, code, severityOf);
  // A text of two lines lacks nearly all that a finished paper has: only what tells of that is asked.
  const found = (written: string) =>
    check(parse(written), {}, list).filter((each) => each.code === code || isToldWhileWriting(each));
  const findings = found(text);
  assert.deepEqual(findings.map(told), expected);
  const [written, there] = otherwise(text, expected);
  assert.deepEqual(found(written).map(told), there, JSON.stringify(written));
  return { text, own: findings.filter((finding) => finding.code === code) };
}

const abouts = await aboutRules();

for (const { code, title } of rules) {
  const about = abouts.get(code) ?? assert.fail(`${code} has no examples`);
  const { wrong, right } = about;
  const list = listOf(about);

  suite(`${code}（${title}）`, () => {
    test('has examples of both kinds', () => assert.ok(wrong.length > 0 && right.length > 0));

    for (const example of wrong) {
      test(`tells what is wrong in ${JSON.stringify(example.text)}`, () => {
        const { text, own } = proved(example, code, list);
        assert.notEqual(own.length, 0, 'none of the findings is its own');
        const repairs = own.filter(({ fix }) => fix);
        assert.equal(repairs.length > 0 ? applyEdits(text, allRepairs(own)) : undefined, example.becomes);
        for (const { safe } of repairs) assert.equal(safe !== false, example.unasked ?? false);
        for (const { start, end, text: put } of repairs.flatMap(({ fix }) => fix!))
          assert.notEqual(text.slice(start, end), put, `a repair puts “${put}” where it stands already`);
        const left = check(parse(example.becomes ?? ''), {}, list).filter((finding) => finding.code === code);
        assert.deepEqual(left, [], 'what it makes of the text is not right to itself');
      });
    }

    for (const example of right) {
      test(`lets ${JSON.stringify(typeof example === 'string' ? example : example.text)} pass`, () => {
        const { own } = proved(
          typeof example === 'string' ? { text: example, says: [] } : example,
          code,
          list,
        );
        assert.deepEqual(own, []);
      });
    }
  });
}
