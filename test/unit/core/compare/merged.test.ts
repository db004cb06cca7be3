import assert from 'node:assert/strict';
import { merged } from '../../../../src/core/compare/merged';
import type { Comparison } from '../../../../src/core/compare/model';
import { parse } from '../../../../src/core/report/parse';
import { compared, edited, moved } from './shown/told';

/** The merged text with `[-…-]` around what is deleted and `{+…+}` around what is inserted; a move has its number. */
function marked(comparison: Comparison): string {
  const { report, revised } = merged(comparison, parse);
  let at = 0;
  let out = '';
  for (const { kind, start, end, move } of revised) {
    assert.ok(at <= start && start < end);
    const [open, close] = kind === 'delete' ? ['[-', '-]'] : ['{+', '+}'];
    out += `${report.text.slice(at, start)}${open}${move ?? ''}${report.text.slice(start, end)}${close}`;
    at = end;
  }
  return out + report.text.slice(at);
}

/** What each line of the merged text is, as far as it is a part. */
const roles = (comparison: Comparison): string[] => {
  const { report } = merged(comparison, parse);
  return report.parts.map(({ role, line }) => `${line} ${role}`);
};

suite('Both texts in one', () => {
  for (const [name, comparison, expected] of [
    ['words exchanged', compared('共12件。', '共13件。'), '共[-12件-]{+13件+}。'],
    [
      'words put in',
      compared('召开专题会议研究。', '召开专题会议研究，并部署。'),
      '召开专题会议研究{+，并部署+}。',
    ],
    [
      'words taken out',
      compared('召开专题会议研究，并部署。', '召开专题会议研究。'),
      '召开专题会议研究[-，并部署-]。',
    ],
    [
      'the last row of a table taken out',
      compared('| 甲 |\n|---|\n| 乙 |\n| 丙 |\n\n　　丁。\n', '| 甲 |\n|---|\n| 乙 |\n\n　　丁。\n'),
      '| 甲 |\n|---|\n| 乙 |\n[-| 丙 |\n-]\n　　丁。\n',
    ],
    [
      'rows put in at the end of a table',
      compared('| 甲 |\r\n|---|\r\n\r\n　　丁。', '| 甲 |\r\n|---|\r\n| 乙 |\r\n| 丙 |\r\n\r\n　　丁。'),
      '| 甲 |\r\n|---|\r\n{+| 乙 |\r\n| 丙 |\r\n+}\r\n　　丁。',
    ],
    ['nothing', compared('甲。', '甲。'), '甲。'],
    [
      'looks, which are those of the text after',
      compared('甲。\n乙。', '　　甲。\n\n　　乙。'),
      '　　甲。\n\n　　乙。',
    ],
    [
      'looks beside words',
      compared('共12件。\n甲乙丙。', '　　共13件。\n　　甲乙丙。'),
      '　　共[-12件-]{+13件+}。\n　　甲乙丙。',
    ],
    [
      'a whole paragraph',
      compared('甲乙丙。\n丁戊己。\n', '甲乙丙。\n全新一段文字。\n丁戊己。\n'),
      '甲乙丙。\n{+全新一段文字。\n+}丁戊己。\n',
    ],
    [
      'a section that moved, what was changed in it marked anew',
      moved(),
      '[-二、-]{+一、+}乙项工作\n完成了全部整改任务并[-销号-]{+办结+}。\n[-三、-]{+二、+}丙项工作\n落实了值班值守制度要求。\n' +
        '{+三、+}{+1甲项工作\n召开了专题会议研究部署。\n+}',
    ],
  ] as const) {
    test(`have ${name}`, () => assert.equal(marked(comparison).replace(/^\[-1[^\]]*\]/, ''), expected));
  }

  test('have what moved where it stood as well, under one number', () => {
    const { revised } = merged(moved(), parse);
    assert.deepEqual(
      revised.filter(({ move }) => move !== undefined).map(({ kind, move }) => `${kind} ${move}`),
      ['delete 1', 'insert 1'],
    );
  });

  test('are each of the two, once the other is left out', () => {
    for (const comparison of [edited(), moved(), compared('甲12乙', '丙13乙丁')]) {
      const { report, revised } = merged(comparison, parse);
      const without = (kind: 'insert' | 'delete'): string => {
        let at = 0;
        let out = '';
        for (const each of revised.filter((one) => one.kind === kind)) {
          out += report.text.slice(at, each.start);
          at = each.end;
        }
        return out + report.text.slice(at);
      };
      assert.equal(without('delete'), comparison.after.text);
      const blanks = /[ \u3000\n]/g;
      assert.equal(without('insert').replace(blanks, ''), comparison.before.text.replace(blanks, ''));
    }
  });

  test('are read line by line as the texts that they come from', () => {
    const before = '关于防汛的报告\n市政府：\n完成了任务。\n市水务局\n2026年4月8日\n';
    const signed = compared(before, before.replace('市水务局', '市水利局').replace('4月8日', '5月6日'));
    assert.deepEqual(roles(signed), ['0 title', '1 addressee', '3 signature', '4 date']);
    const titled = compared(before, before.replace('报告', '情况汇报'));
    assert.deepEqual(roles(titled), ['0 title', '1 addressee', '3 signature', '4 date']);
    const gone = compared(before, '关于防汛的报告\n市政府：\n完成了任务。\n');
    assert.deepEqual(roles(gone), ['0 title', '1 addressee', '3 signature', '4 date']);
  });
});
