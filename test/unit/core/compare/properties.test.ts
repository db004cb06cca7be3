import assert from 'node:assert/strict';
import fc from 'fast-check';
import { refuseEdits, takeEdits } from '../../../../src/core/compare/apply';
import { compare } from '../../../../src/core/compare/compare';
import type { Place } from '../../../../src/core/compare/model';
import { parse } from '../../../../src/core/report/parse';
import { applyEdits } from '../../../../src/core/text/edits';

const LINES = [
  '关于2026年上半年工作情况的报告',
  '市人民政府：',
  '一、主要做法和成效',
  '（一）加强组织领导。召开专题会议12次，研究解决问题35个。',
  '（二）强化督促检查。组建督导组**个，发现问题XX项；整改到位20项。',
  '二、存在的问题',
  '一是认识不到位，二是措施不够有力；三是落实有差距。',
  '三、下一步打算',
  '深入学习贯彻党的二十大精神，牢固树立“四个意识”。',
  '| 项目 | 金额（万元） |',
  '|---|---|',
  '| 道路 | 120 |',
  '| 桥梁 | 85 |',
  '<!-- 此处再核对 -->',
  '特此报告。',
  '附件：1. 任务清单',
  '临江市水务局',
  '2026年7月5日',
  '---',
  '主送: 市政府',
  '𠮷野家项目𠀀𠀁完成。',
  '',
  '　',
];
const line = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...LINES) },
  fc
    .array(fc.constantFrom('甲', '乙', '。', '，', '；', '12', '次', '**', '　', ' ', 'a', '\ud842', '１'), {
      maxLength: 12,
    })
    .map((pieces) => pieces.join('')),
);
const lineEnd = fc.oneof(
  { weight: 8, arbitrary: fc.constant('\n') },
  fc.constantFrom('\r\n', '\r', '\n\n', ' \n　　'),
);
const textOf = (lines: readonly (readonly [string, string])[]): string =>
  lines.map(([words, end]) => words + end).join('');
const lines = fc.array(fc.tuple(line, lineEnd), { maxLength: 14 });

/** A text, and the same with lines taken out, put in, exchanged, changed and moved. */
const versions = lines.chain((before) =>
  fc
    .array(fc.tuple(fc.nat(before.length), fc.nat(4), fc.nat(before.length), line, lineEnd), { maxLength: 6 })
    .map((steps) => {
      const after = [...before] as [string, string][];
      for (const [at, what, to, words, end] of steps) {
        if (what === 0) after.splice(at, 1);
        else if (what === 1) after.splice(at, 0, [words, end]);
        else if (what === 2) after.splice(to, 0, ...after.splice(at, 3));
        else if (what === 3 && after[at]) after[at] = [after[at][0].slice(0, to) + words, end];
        else if (after[at]) after[at] = [after[at][0].replace(/[0-9]+/g, '７').replaceAll('。', '；'), end];
      }
      return [textOf(before), textOf(after)] as const;
    }),
);
const anyTwo = fc.oneof(
  { weight: 4, arbitrary: versions },
  fc.tuple(lines.map(textOf), lines.map(textOf)),
  fc.tuple(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 40 })),
);

/** Half of a character. */
const LONELY = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

const RUNS = { numRuns: 200 };

suite('Comparing any two texts', () => {
  test('taking all changes gives the text after, refusing all the text before', () => {
    fc.assert(
      fc.property(anyTwo, ([before, after]) => {
        const comparison = compare(parse(before), parse(after));
        assert.equal(applyEdits(before, takeEdits(comparison, comparison.changes)), after);
        assert.equal(applyEdits(after, refuseEdits(comparison, comparison.changes)), before);
      }),
      RUNS,
    );
  });

  test('what the changes leave of one text is what they leave of the other', () => {
    fc.assert(
      fc.property(anyTwo, ([before, after]) => {
        const { changes } = compare(parse(before), parse(after));
        const places = changes.flatMap((change): readonly Place[] =>
          change.kind === 'layout' ? change.places : [change],
        );
        const left = (text: string, side: 'before' | 'after'): string =>
          applyEdits(
            text,
            places.map((place) => ({ ...place[side], text: '' })),
          );
        assert.equal(left(before, 'before'), left(after, 'after'));
      }),
      RUNS,
    );
  });

  test('texts that are the same have no changes, and no change is empty', () => {
    fc.assert(
      fc.property(anyTwo, ([before, after]) => {
        assert.deepEqual(compare(parse(before), parse(before)).changes, []);
        const { changes } = compare(parse(before), parse(after));
        assert.equal(changes.length === 0, before === after);
        for (const change of changes) {
          const said = before.slice(change.before.start, change.before.end);
          if (change.kind !== 'move')
            assert.notEqual(said, after.slice(change.after.start, change.after.end));
        }
      }),
      RUNS,
    );
  });

  test('no character is cut in two', () => {
    fc.assert(
      fc.property(
        fc.tuple(
          fc.string({ unit: fc.constantFrom('𠮷', '𠀀', '𠀁', '甲', '。', '12'), maxLength: 30 }),
          fc.string({ unit: fc.constantFrom('𠮷', '𠀀', '𠀁', '甲', '。', '12'), maxLength: 30 }),
        ),
        ([before, after]) => {
          const { changes } = compare(parse(before), parse(after));
          for (const { before: out, after: put } of changes) {
            for (const words of [before.slice(out.start, out.end), after.slice(put.start, put.end)])
              assert.doesNotMatch(words, LONELY);
          }
        },
      ),
      RUNS,
    );
  });
});
