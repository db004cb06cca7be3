import assert from 'node:assert/strict';
import fc from 'fast-check';
import { placesOf } from '../../../../../src/core/compare/apply';
import { compare } from '../../../../../src/core/compare/compare';
import type { Returned, TrackedChange } from '../../../../../src/core/compare/returned/model';
import { placing, type Suggestion } from '../../../../../src/core/compare/returned/suggestions';
import { TakenChanges } from '../../../../../src/core/compare/returned/taken';
import { parse } from '../../../../../src/core/report/parse';
import { applyEdits } from '../../../../../src/core/text/edits';
import { finished } from '../../../../../src/core/text/steps';

const LINES = [
  '关于渡口整治工作情况的报告',
  '市人民政府：',
  '一、主要做法和成效',
  '（一）加强组织领导。召开专题会议12次，研究解决问题35个。',
  '（二）强化督促检查。组建督导组3个，发现问题26项；整改到位20项。',
  '二、存在的问题',
  '一是认识不到位，二是措施不够有力；三是落实有差距。',
  '三、下一步打算',
  '倒排工期、挂图作战，确保9月底前全部完工。每月通报一次进度。',
  '推行专业化管护，探索水费收缴新模式。',
  '特此报告。',
  '临江市水务局',
  '2026年7月5日',
];
const EXCHANGES: readonly (readonly [string, string])[] = [
  ['12次', '13次'],
  ['。', '；'],
  ['一、', '二、'],
  ['（一）加强组织领导。', ''],
  ['，', '，进一步'],
  ['到位20项', '率达80%'],
  ['\n', ''],
  ['。', '。\n'],
  ['二是', '首先'],
];

/** The closing, the signature and the date stay at the end. */
const BODY = LINES.length - 3;

/** Lines taken out, put in, moved, and words in them exchanged. */
const step = fc.record({
  what: fc.nat(4),
  at: fc.nat(BODY - 1),
  to: fc.nat(BODY - 1),
  exchange: fc.constantFrom(...EXCHANGES),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function edited(lines: readonly string[], steps: readonly Step[]): string {
  const all = [...lines];
  for (const { what, at, to, exchange } of steps) {
    if (what === 0) all.splice(at, 1);
    else if (what === 1) all.splice(to, 0, ...all.splice(at, 2));
    else if (what === 2) all.splice(to, 0, `完善第${at}项制度，落实到人。`);
    else if (all[at] !== undefined) all[at] = all[at].replace(exchange[0], exchange[1]);
  }
  return all.map((words) => `${words}\n`).join('');
}

/**
 * The file that comes back when `after` was made of `report` with tracking, and some of what was taken out and put in has been
 * accepted, `isAccepted` by turns; two people have done it by turns.
 */
function halfAccepted(report: string, after: string, isAccepted: readonly boolean[]): Returned {
  const places = compare(parse(report), parse(after))
    .changes.flatMap(placesOf)
    .sort((a, b) => a.before.start - b.before.start || a.after.start - b.after.start);
  const changes: TrackedChange[] = [];
  let [before, made, at, turn] = ['', '', 0, 0];
  for (const place of places) {
    const same = report.slice(at, place.before.start);
    before += same;
    made += same;
    at = place.before.end;
    const from = { before: before.length, made: made.length };
    if (!isAccepted[turn++ % isAccepted.length]) before += report.slice(place.before.start, place.before.end);
    const gone = { start: from.before, end: before.length };
    const put = after.slice(place.after.start, place.after.end);
    made += put;
    const isOpen = !isAccepted[turn++ % isAccepted.length];
    if (!isOpen) before += put;
    const there = { start: isOpen ? from.made : made.length, end: made.length };
    if (gone.end > gone.start || there.end > there.start)
      changes.push({
        author: turn % 6 === 0 ? '李主任' : '王科长',
        date: '',
        places: [{ before: gone, after: isOpen ? there : { start: from.made, end: from.made } }],
      });
  }
  const rest = report.slice(at);
  return { before: before + rest, after: made + rest, changes, elsewhere: [], comments: [] };
}

const propose = (report: string, returned: Returned): readonly Suggestion[] => {
  const texts = { before: parse(returned.before), after: parse(returned.after) };
  return finished(placing(parse(report), returned, texts)).suggestions;
};

/** What differs, looks aside. */
const differing = (text: string, other: string) =>
  compare(parse(text), parse(other))
    .changes.filter(({ kind }) => kind !== 'layout')
    .map(({ before, after }) => [text.slice(before.start, before.end), other.slice(after.start, after.end)]);

const MOST = 60;

/** What is put in is taken out again with what has moved to that place since, and stands there once more. */
const PUT_AND_TAKEN_OUT = {
  own: [{ what: 0, at: 2, to: 0, exchange: ['12次', '13次'] as const }],
  theirs: [{ what: 1, at: 2, to: 5, exchange: ['12次', '13次'] as const }],
  since: [{ what: 1, at: 1, to: 4, exchange: ['12次', '13次'] as const }],
  isAccepted: [false, false, false],
  picks: [14, 15],
};

/** What is put in comes to stand elsewhere, and is told to be out of place there. */
const PUT_ELSEWHERE = {
  own: [],
  theirs: [
    { what: 2, at: 0, to: 4, exchange: ['12次', '13次'] as const },
    { what: 0, at: 7, to: 0, exchange: ['12次', '13次'] as const },
  ],
  since: [{ what: 1, at: 4, to: 0, exchange: ['12次', '13次'] as const }],
  isAccepted: [false, false, true],
  picks: [2, 0],
};

/** What one person takes out and another puts in elsewhere has moved without a trace, as the comparison has it. */
const MOVED_BY_TWO = {
  own: [],
  theirs: [
    { what: 0, at: 2, to: 0, exchange: ['12次', '13次'] as const },
    { what: 1, at: 2, to: 6, exchange: ['12次', '13次'] as const },
  ],
  since: [],
  isAccepted: [true, false, false, false],
  picks: [1],
};

/** The end of a paragraph, put in again where the report has it, beside a section that has moved without a trace. */
const CUT_APART_AGAIN = {
  own: [{ what: 3, at: 6, to: 0, exchange: ['。', '。\n'] as const }],
  theirs: [{ what: 1, at: 3, to: 5, exchange: ['12次', '13次'] as const }],
  since: [],
  isAccepted: [false, true, true],
  picks: [0],
};

suite('Any file that came back', () => {
  const files = fc.record({
    own: fc.array(step, { maxLength: 2 }),
    theirs: fc.array(step, { minLength: 1, maxLength: 4 }),
    since: fc.array(step, { maxLength: 1 }),
    isAccepted: fc.array(fc.boolean(), { minLength: 3, maxLength: 7 }),
    picks: fc.array(fc.nat(20), { minLength: 1, maxLength: 5 }),
  });

  // What was taken is not taken again, as the editor has it.
  test('proposes what makes its text of the report, one by one in any order', () => {
    fc.assert(
      fc.property(files, ({ own, theirs, since, isAccepted, picks }) => {
        const before = edited(LINES, own);
        const returned = halfAccepted(before, edited(before.split('\n').slice(0, -1), theirs), isAccepted);
        let text = edited(before.split('\n').slice(0, -1), since);
        const taken = new TakenChanges(text, []);
        for (let i = 0; ; i++) {
          const open = propose(text, returned).filter((each) => !taken.has({ ...each, key: each.id }));
          if (open.length === 0) break;
          assert.ok(i < MOST, `never done: ${JSON.stringify(open)}`);
          const one = open[picks[i % picks.length]! % open.length]!;
          taken.follow(
            one.edits.map(({ start, end, text: { length } }) => ({ start, end, length })),
            false,
          );
          taken.add([{ ...one, key: one.id, file: '' }]);
          text = applyEdits(text, one.edits);
        }
        assert.deepEqual(differing(text, returned.after), []);
      }),
      {
        numRuns: 300,
        seed: 20_261_130,
        examples: [[CUT_APART_AGAIN], [PUT_AND_TAKEN_OUT], [PUT_ELSEWHERE], [MOVED_BY_TWO]],
      },
    );
  });
});
