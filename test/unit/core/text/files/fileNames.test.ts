import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  asFileName,
  fileNameOf,
  isMarkdownName,
  isReportName,
  isWordName,
  reportEndings,
  reportPattern,
  withoutEnding,
} from '../../../../../src/core/text/files/fileNames';

suite('names of files', () => {
  test('that hold reports end as the manifest declares', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.deepEqual(reportEndings, contributes.languages[0].extensions);
    assert.equal(reportPattern, '**/*.{gw,gongwen,公文,gw.txt,gw.md}');
  });

  for (const [name, bare] of [
    ['报告.gw', '报告'],
    ['报告.gongwen', '报告'],
    ['报告.公文', '报告'],
    ['报告.gw.txt', '报告'],
    ['报告.gw.md', '报告'],
    ['报告.GW.TXT', '报告'],
    ['报告.gw.docx', '报告'],
    ['报告.txt', '报告'],
    ['报告.docx', '报告'],
    ['报告.WPS', '报告'],
    ['汇报.mp4', '汇报'],
    // Dots that are part of the name.
    ['关于2.0版的报告.txt', '关于2.0版的报告'],
    ['关于2.0版的报告', '关于2.0版的报告'],
    ['会议纪要No.5', '会议纪要No.5'],
    ['会议纪要No.5.gw', '会议纪要No.5'],
    ['2026.7.5', '2026.7.5'],
    ['2026.7.5.docx', '2026.7.5'],
    ['附件.一', '附件.一'],
    // Nothing to take away.
    ['报告', '报告'],
    ['Untitled-1', 'Untitled-1'],
    ['报告.', '报告.'],
    ['.gw', '.gw'],
    ['.公文', '.公文'],
    ['', ''],
  ] as const) {
    test(`${name || '(empty)'} without its ending is ${bare || '(empty)'}`, () => {
      assert.equal(withoutEnding(name), bare);
    });
  }

  test('say which files are reports, whatever the case', () => {
    for (const name of ['a.gw', 'a.GW', 'a.gongwen', 'a.公文', 'a.gw.txt', '稿/a.gw.md'])
      assert.ok(isReportName(name), name);
    for (const name of ['a.txt', 'a.md', 'a.gwx', 'gw', 'a.gw.docx', '公文', 'agw'])
      assert.ok(!isReportName(name), name);
  });

  test('say which files are Markdown and which are drafts of Word or WPS', () => {
    assert.deepEqual(['a.md', 'A.MD', 'a.gw.md', 'a.gw', 'md'].map(isMarkdownName), [
      true,
      true,
      false,
      false,
      false,
    ]);
    assert.deepEqual(['a.docx', 'a.DOC', 'a.wps', 'a.docx.gw', 'docx'].map(isWordName), [
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  test('are the last piece of a path', () => {
    for (const [path, name] of [
      ['/稿件/报告.gw', '报告.gw'],
      ['C:\\稿件\\报告.gw', '报告.gw'],
      ['C:\\稿件/报告.gw', '报告.gw'],
      ['\\\\server\\稿件\\报告.gw', '报告.gw'],
      ['报告.gw', '报告.gw'],
      ['/稿件/', ''],
      ['', ''],
    ] as const) {
      assert.equal(fileNameOf(path), name);
    }
  });

  test('are made of titles, without what Windows does not take and not too long', () => {
    assert.equal(asFileName('关于“清零”行动的报告'), '关于“清零”行动的报告');
    assert.equal(asFileName('a/b\\c:d*e?f"g<h>i|j\r\n\tk'), 'abcdefghijk');
    assert.equal(asFileName('情况汇报. '), '情况汇报');
    assert.equal(asFileName('  ..情况'), '情况');
    assert.equal(asFileName('??'), '');
    assert.equal(asFileName('𠮷'.repeat(80)), '𠮷'.repeat(60));
  });

  test('of any length are read in one go', () => {
    const long = '.gw'.repeat(300_000);
    assert.equal(withoutEnding(`${long}。`), `${long}。`);
    assert.equal(fileNameOf('\\'.repeat(100_000)), '');
  });
});
