import assert from 'node:assert/strict';
import { reaching } from '../../../../../src/core/compare/returned/reaching';
import type { TextEdit } from '../../../../../src/core/text/span';
import { finished } from '../../../../../src/core/text/steps';
import { compared } from '../shown/told';

/** What is proposed: for each of the words (those behind `|` there) what is to stand there. */
type Proposed = readonly (readonly [words: string, put: string])[];

const A = '召开了专题会议研究部署。';
const B = '完成了全部整改任务并销号。';
const C = '落实了值班值守制度要求。';

/** Which of `proposals` are kept, by their numbers, and what is told instead of the others. */
function reached(
  before: string,
  after: string,
  proposals: readonly Proposed[],
): { kept: number[]; instead: string[] } {
  const editOf = ([words, put]: Proposed[number]): TextEdit => {
    const bar = words.indexOf('|');
    const at = before.indexOf(words.replace('|', ''));
    assert.ok(at >= 0, words);
    const start = at + Math.max(0, bar);
    return { start, end: at + words.replace('|', '').length, text: put };
  };
  const suggestions = proposals.map((proposed) => ({ edits: proposed.map(editOf) }));
  const comparison = compared(before, after);
  const wanted = comparison.changes.filter(({ kind }) => kind !== 'layout');
  const { kept, instead } = finished(reaching(comparison, wanted, suggestions));
  const said = (text: string, { start, end }: { start: number; end: number }): string =>
    text.slice(start, end).replaceAll('\n', '¶');
  return {
    kept: kept.map((each) => suggestions.indexOf(each)),
    instead: instead.map((change) => `${said(before, change.before)}→${said(after, change.after)}`),
  };
}

suite('What a file proposes', () => {
  test('is kept where it makes of the report what the file says', () => {
    assert.deepEqual(
      reached('开会12次，走访群众。\n', '开会13次，走访农户。\n', [[['12', '13']], [['群众', '农户']]]),
      {
        kept: [0, 1],
        instead: [],
      },
    );
    assert.deepEqual(reached('开会。\n', '开会。\n', []), { kept: [], instead: [] });
  });

  test('is kept whatever blanks, line ends and rules of tables look like in it', () => {
    assert.deepEqual(
      reached(`${A}\n${C}\n`, `${A}\n　　${B}\n\n${C}\n`, [[[`${A}\n|`, `${B}\r\n`]]]).kept,
      [0],
    );
    const [head, row] = ['|项目|金额|\n', '|道路|120|\n'];
    assert.deepEqual(
      reached(`${A}\n`, `${A}\n${head}|---|:---:|\n${row}`, [[[`${A}\n|`, `${head}| :-- | ----- |\n${row}`]]])
        .kept,
      [0],
    );
  });

  test('is told by what differs where it makes something else of it', () => {
    assert.deepEqual(
      reached(`开会12次。\n${A}\n走访群众。\n`, `开会13次。\n${A}\n走访农户。\n`, [
        [['12', '14']],
        [['群众', '农户']],
      ]),
      { kept: [1], instead: ['12次→13次'] },
    );
    // Nothing is proposed there, or nothing differs.
    assert.deepEqual(reached('开会12次。\n', '开会13次。\n', []), { kept: [], instead: ['12次→13次'] });
    assert.deepEqual(reached('开会12次。\n', '开会12次。\n', [[['12', '13']]]), { kept: [], instead: [] });
  });

  test('is kept where it puts the same a little before or behind in its line', () => {
    assert.deepEqual(reached('检查甲、丙三处。\n', '检查甲、乙、丙三处。\n', [[['甲|', '、乙']]]), {
      kept: [0],
      instead: [],
    });
    assert.deepEqual(reached('检查甲、丙三处。\n', '检查甲、乙、丙三处。\n', [[['甲|', '、丁']]]).kept, []);
  });

  test('is not looked at together with what stands in another line', () => {
    assert.deepEqual(
      reached(`检查各处。\n${A}\n检查三处。\n`, `检查。\n${A}\n检查各三处。\n`, [
        [['三|', '各']],
        [['|各', '']],
      ]),
      { kept: [], instead: ['各处→', '→各'] },
    );
  });

  test('is dropped where two of them are at odds', () => {
    assert.deepEqual(
      reached('走访群众三十户。\n', '走访农户三十户。\n', [[['群众', '农户']], [['众三', '户三']]]).kept,
      [],
    );
  });

  test('may be the two places of a move, with what is changed within it', () => {
    const before = `${A}\n${B}\n${C}\n`;
    assert.deepEqual(
      reached(before, `${B}\n${C}\n${A}\n`, [
        [
          [`${A}\n`, ''],
          [`${C}\n|`, `${A}\n`],
        ],
      ]),
      { kept: [0], instead: [] },
    );
    const changed = A.replace('专题', '工作');
    assert.deepEqual(
      reached(before, `${B}\n${C}\n${changed}\n`, [
        [
          [`${A}\n`, ''],
          [`${C}\n|`, `${A}\n`],
        ],
        [['专题', '工作']],
      ]).kept,
      [0, 1],
    );
    // Not with what is changed otherwise, nor at another place.
    const move: Proposed = [
      [`${A}\n`, ''],
      [`${C}\n|`, `${A}\n`],
    ];
    assert.deepEqual(reached(before, `${B}\n${C}\n${changed}\n`, [move, [['专题', '重要']]]).kept, []);
    assert.deepEqual(reached(before, `${B}\n${A}\n${C}\n`, [move]).kept, []);
  });
});
