import assert from 'node:assert/strict';
import { changesInGap, type Gap, type GapUnit } from '../../../../src/core/compare/gaps';
import type { Line } from '../../../../src/core/report/model';
import { parse } from '../../../../src/core/report/parse';
import type { Span } from '../../../../src/core/text/span';

const [line] = parse('甲。').lines as [Line];

/**
 * A text with a gap between `⟦` and `⟧`, and the units in it between `［` and `］`; of one that belongs to a move its number
 * stands behind `［`. `¶` is a line end, `↵` one of Windows.
 */
function written(marked: string): { readonly text: string; readonly gap: Gap } {
  const units: GapUnit[] = [];
  let text = '';
  let start = 0;
  let end = 0;
  let from = 0;
  let move: number | undefined;
  for (const sign of marked) {
    if (sign === '⟦') start = text.length;
    else if (sign === '⟧') end = text.length;
    else if (sign === '［') [from, move] = [text.length, undefined];
    else if (/[0-9]/.test(sign)) move = Number(sign);
    else if (sign === '］') {
      const span = { start: from, end: text.length };
      units.push({
        unit: { ...span, kind: 'sentence', key: '', words: '', line, marker: undefined, element: undefined },
        move,
      });
    } else text += sign === '¶' ? '\n' : sign === '↵' ? '\r\n' : sign;
  }
  return { text, gap: { start, end, units, opens: start === 0, closes: end === text.length } };
}

const said = (text: string, { start, end }: Span): string =>
  text.slice(start, end).replaceAll('\r\n', '↵').replaceAll('\n', '¶');

/** Each change as `甲→乙`, of a move with its number before it; looks as `~甲→乙`. */
function told(one: string, other: string): string[] {
  const [a, b] = [written(one), written(other)];
  const { changes, layout } = changesInGap(a.text, b.text, a.gap, b.gap);
  const all = [
    ...changes.map(({ move, ...place }) => ({ ...place, sign: move === undefined ? '' : `${move} ` })),
    ...layout.map((place) => ({ ...place, sign: '~' })),
  ].sort(
    (x, y) => x.before.start - y.before.start || x.after.start - y.after.start || x.after.end - y.after.end,
  );
  // All of it makes the one text of the other.
  let made = a.text.slice(0, a.gap.start);
  let at = a.gap.start;
  for (const { before, after } of all) {
    made += a.text.slice(at, before.start) + b.text.slice(after.start, after.end);
    at = before.end;
  }
  assert.equal(made + a.text.slice(at), b.text);
  return all.map(({ before, after, sign }) => `${sign}${said(a.text, before)}→${said(b.text, after)}`);
}

/** The same from the other side. */
const turned = (changes: readonly string[]): string[] =>
  changes.map((change) => {
    const [, sign, from, to] = /^(~|\d |)(.*)→(.*)$/.exec(change)!;
    return `${sign}${to}→${from}`;
  });

suite('What lies between units without others', () => {
  for (const [one, other, expected] of [
    ['甲。⟦¶⟧丙。', '甲。⟦¶¶⟧丙。', ['~¶→¶¶']],
    ['甲。⟦⟧丙。', '甲。⟦¶⟧丙。', ['→¶']],
    ['⟦⟧丙。', '⟦¶⟧丙。', ['~→¶']],
    ['丙。⟦⟧', '丙。⟦¶⟧', ['~→¶']],
    ['丙。⟦⟧乙', '丙。⟦ ⟧乙', ['~→ ']],
  ] as const)
    test(`${one} | ${other}`, () => {
      assert.deepEqual(told(one, other), expected);
      assert.deepEqual(told(other, one).sort(), turned(expected).sort());
    });
});

suite('Units in place of others', () => {
  for (const [one, other, expected] of [
    ['甲。⟦［乙。］⟧丙。', '甲。⟦［丁。］⟧丙。', ['乙。→丁。']],
    ['甲。⟦¶［乙。］¶⟧丙。', '甲。⟦¶¶［丁。］¶⟧丙。', ['~¶→¶¶', '乙。→丁。']],
    ['甲。⟦¶［乙。］¶⟧丙。', '甲。⟦¶［丁。］¶¶⟧丙。', ['乙。→丁。', '~¶→¶¶']],
    ['甲。⟦¶［乙。］¶［丁。］¶⟧丙。', '甲。⟦¶［戊。］¶⟧丙。', ['乙。¶丁。→', '→戊。']],
    ['甲。⟦［乙。］［丁。］⟧丙。', '甲。⟦［戊。］⟧丙。', ['乙。丁。→戊。']],
    ['甲。⟦¶［乙。］¶⟧丙。', '甲。⟦［丁。］¶⟧丙。', ['¶乙。→', '→丁。']],
    ['甲。⟦¶［乙。］¶⟧丙。', '甲。⟦¶［丁。］⟧丙。', ['乙。¶→', '→丁。']],
    ['甲。⟦［乙。］⟧丙。', '甲。⟦¶［丁。］¶⟧丙。', ['乙。→', '→¶丁。¶']],
    ['甲。⟦［1乙。］⟧丙。', '甲。⟦［丁。］⟧丙。', ['1 乙。→', '→丁。']],
    ['甲。⟦［乙。］⟧丙。', '甲。⟦［1丁。］⟧丙。', ['乙。→', '1 →丁。']],
    ['甲。⟦¶［1乙。］¶［戊。］¶⟧丙。', '甲。⟦¶［丁。］¶⟧丙。', ['1 乙。¶→', '戊。→', '→丁。']],
    ['甲。⟦［1乙。］［戊。］⟧丙。', '甲。⟦［丁。］⟧丙。', ['1 乙。→', '戊。→', '→丁。']],
  ] as const)
    test(`${one} | ${other}`, () => {
      assert.deepEqual(told(one, other), expected);
      assert.deepEqual(told(other, one).sort(), turned(expected).sort());
    });
});

suite('Units of one text only', () => {
  for (const [one, other, expected] of [
    ['甲。⟦¶［乙。］¶⟧丙。', '甲。⟦¶⟧丙。', ['乙。¶→']],
    ['甲。⟦¶¶［乙。］¶⟧丙。', '甲。⟦¶⟧丙。', ['~¶¶→¶', '乙。¶→']],
    ['甲。⟦¶［乙。］¶¶⟧丙。', '甲。⟦¶⟧丙。', ['乙。¶¶→']],
    ['甲。⟦¶¶［乙。］¶¶⟧丙。', '甲。⟦¶¶⟧丙。', ['乙。¶¶→']],
    ['甲。⟦¶［乙。］¶　⟧丙。', '甲。⟦¶　⟧丙。', ['乙。¶→']],
    ['甲。⟦¶　［乙。］¶　⟧丙。', '甲。⟦¶　⟧丙。', ['　乙。¶→']],
    ['甲。⟦¶　［乙。］¶　⟧丙。', '甲。⟦¶⟧丙。', ['　乙。¶→', '~　→']],
    ['甲。⟦↵［乙。］↵⟧丙。', '甲。⟦↵⟧丙。', ['乙。↵→']],
    ['甲。⟦↵［乙。］↵↵⟧丙。', '甲。⟦↵↵⟧丙。', ['乙。↵→']],
    ['甲。⟦↵［乙。］⟧', '甲。⟦⟧', ['↵乙。→']],
    ['甲。⟦¶［乙。］⟧', '甲。⟦⟧', ['¶乙。→']],
    ['甲。⟦¶［乙。］⟧', '甲。⟦¶⟧', ['乙。→']],
    ['甲。⟦¶［乙。］¶⟧', '甲。⟦¶⟧', ['乙。¶→']],
    ['甲。⟦¶［乙。］¶⟧', '甲。⟦⟧', ['~¶→', '乙。¶→']],
    ['甲。⟦¶¶［乙。］⟧', '甲。⟦¶⟧', ['~¶¶→¶', '乙。→']],
    ['⟦［甲。］¶⟧乙。', '⟦⟧乙。', ['甲。¶→']],
    ['⟦［甲。］¶¶⟧乙。', '⟦⟧乙。', ['甲。¶¶→']],
    ['⟦¶［甲。］¶⟧乙。', '⟦¶⟧乙。', ['甲。¶→']],
    ['⟦［甲。］⟧', '⟦⟧', ['甲。→']],
    ['⟦［甲。］¶⟧', '⟦⟧', ['甲。¶→']],
    ['⟦¶［甲。］¶⟧', '⟦¶⟧', ['甲。¶→']],
    ['甲。⟦［乙。］⟧丙。', '甲。⟦⟧丙。', ['乙。→']],
    ['甲。⟦ ［乙。］ ⟧丙。', '甲。⟦ ⟧丙。', ['乙。 →']],
    ['甲。⟦［乙。］¶⟧丙。', '甲。⟦¶⟧丙。', ['乙。→']],
    ['甲。⟦¶［乙。］⟧丙。', '甲。⟦¶⟧丙。', ['乙。→']],
    ['甲。⟦ ［乙。］¶¶⟧丙。', '甲。⟦¶⟧丙。', [' 乙。→', '~¶¶→¶']],
    ['甲。⟦¶¶［乙。］ ⟧丙。', '甲。⟦¶⟧丙。', ['~¶¶→¶', '乙。 →']],
    ['甲。⟦［乙。］¶⟧丙。', '甲。⟦⟧丙。', ['乙。¶→']],
    ['甲。⟦¶［乙。］⟧丙。', '甲。⟦⟧丙。', ['¶乙。→']],
    ['甲。⟦¶［乙。］¶⟧丙。', '甲。⟦⟧丙。', ['¶乙。¶→']],
    ['甲。⟦［乙。］⟧丙。', '甲。⟦¶⟧丙。', ['乙。→¶']],
    ['甲。⟦¶［1乙。］¶［丁。］¶⟧丙。', '甲。⟦¶⟧丙。', ['1 乙。¶→', '丁。¶→']],
    ['甲。⟦¶［1乙。］¶¶［丁。］¶⟧丙。', '甲。⟦¶⟧丙。', ['1 乙。¶¶→', '丁。¶→']],
    ['甲。⟦¶［1乙。］［丁。］¶⟧丙。', '甲。⟦¶⟧丙。', ['1 乙。→', '丁。¶→']],
    ['甲。⟦¶［1乙。］¶［1丁。］¶［2戊。］¶⟧丙。', '甲。⟦¶⟧丙。', ['1 乙。¶丁。¶→', '2 戊。¶→']],
    ['甲。⟦［1乙。］［丁。］⟧丙。', '甲。⟦¶⟧丙。', ['1 乙。→', '丁。→¶']],
  ] as const)
    test(`${one} | ${other}`, () => {
      assert.deepEqual(told(one, other), expected);
      assert.deepEqual(told(other, one).sort(), turned(expected).sort());
    });
});
