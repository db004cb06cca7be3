import assert from 'node:assert/strict';
import {
  isAbout,
  mayBePart,
  readRoles,
  roleNames,
  roleOfLine,
  wordsOfLine,
  writtenRole,
} from '../../../../../src/core/report/documentParts/said';
import { parse } from '../../../../../src/core/report/parse';

suite('What writers say of a line', () => {
  test('is offered by the names that offices have', () => {
    assert.deepEqual(roleNames, {
      body: '正文',
      title: '标题',
      subtitle: '副标题',
      byline: '题注（讲话人、作者、标题下的日期）',
      issuer: '发文机关标志（××文件）',
      number: '发文字号',
      addressee: '主送机关、称呼',
      closing: '结尾用语',
      'attachment-note': '附件说明',
      signature: '署名',
      date: '成文日期',
      note: '附注',
      attachment: '附件序号（另起一页）',
      'attachment-title': '附件或所附文件的标题（另起一页）',
      contents: '目录',
    });
  });

  test('is kept by its words and by how the line above ends', () => {
    const report = parse(
      '---\n密级: 秘密\n---\n关于防汛的通知\n\n<!-- 记 -->\n请落实到位，认真做好各项工作。\n市水务局',
    );
    assert.deepEqual(
      Array.from({ length: 10 }, (_, line) => wordsOfLine(report, line)),
      [
        undefined,
        undefined,
        undefined,
        '\n⟦关于防汛的通知⟧',
        undefined,
        undefined,
        '关于防汛的通知\n⟦请落实到位，认真做好各项工作。⟧',
        '到位，认真做好各项工作。\n⟦市水务局⟧',
        undefined,
        undefined,
      ],
    );
  });

  test('is written down and read again', () => {
    const written = writtenRole('甲\t乙\n丙', 'date');
    assert.equal(written, 'date\t甲\t乙\n丙');
    assert.equal(isAbout(written, '甲\t乙\n丙'), true);
    assert.equal(isAbout(written, '乙\n丙'), false);
    const roles = readRoles([written, 'body\t丁', 'nonsense\t戊', '\t己', 'date', '']);
    assert.deepEqual(
      [...roles],
      [
        ['甲\t乙\n丙', 'date'],
        ['丁', 'body'],
      ],
    );
  });

  test('takes the place of what it is read as', () => {
    const report = parse('关于防汛的通知\n请落实。\n附件：1.方案　2.名单\n市水务局　2026年4月8日');
    assert.deepEqual(
      [0, 1, 2, 3, 4].map((line) => roleOfLine(report, line)),
      ['title', 'body', 'attachment-note', 'signature', 'body'],
    );
  });

  test('may be said near an end of the text, or near a part', () => {
    const body = (n: number): string => Array.from({ length: n }, (_, i) => `第${i}句。`).join('\n');
    const plain = parse(body(40));
    const open = (report: ReturnType<typeof parse>): number[] =>
      report.lines.map(({ number }) => number).filter((line) => mayBePart(report, line));
    const range = (from: number, to: number): number[] =>
      Array.from({ length: to - from + 1 }, (_, i) => from + i);
    assert.deepEqual(open(plain), [...range(0, 12), ...range(27, 39)]);
    const annexed = parse(`${body(20)}\n市水务局\n2026年4月8日\n附件1\n名单\n${body(40)}`);
    assert.deepEqual(
      annexed.parts.map(({ line }) => line),
      [20, 21, 22, 23],
    );
    assert.deepEqual(open(annexed), [...range(0, 35), ...range(51, 63)]);
  });

  test('is not asked of long lines, blank ones and others that there are none', () => {
    const report = parse(`关于防汛的通知\n${'水'.repeat(80)}\n${'水'.repeat(81)}\n\n<!-- 记 -->`);
    assert.deepEqual(
      [0, 1, 2, 3, 4, 5, -1].map((line) => mayBePart(report, line)),
      [true, true, false, false, false, false, false],
    );
    const title = parse(`关于${'水'.repeat(90)}的通知\n请落实。`);
    assert.equal(mayBePart(title, 0), true);
  });
});
