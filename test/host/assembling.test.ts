import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { exported } from '../unit/core/word/files';
import { closeAll, open, until, writeFile } from './documents';

suite('Assembling a report', () => {
  teardown(closeAll);

  test('takes files of any encoding in, in the order of their names, in one step', async () => {
    const gb18030 = Uint8Array.of(0xd2, 0xbb, 0xa1, 0xa2, 0xbc, 0xd7); // 一、甲
    const second = await writeFile('2号.txt', gb18030);
    const tenth = await writeFile('10号.gw', '一、乙\n二、丙');
    const lost = vscode.Uri.joinPath(second, '..', 'gone.txt');
    const text = '一、各部门情况\n二、打算';
    const editor = await open('一、各部门情况|\n二、打算');
    await vscode.commands.executeCommand('gongwen.insertFiles', [tenth, lost, second]);
    assert.equal(
      editor.document.getText(),
      [
        '一、各部门情况',
        '（一）2号',
        '<!-- 来源：2号 -->',
        '1.甲',
        '（二）10号',
        '<!-- 来源：10号 -->',
        '1.乙',
        '2.丙',
        '二、打算',
      ].join('\n'),
    );
    await vscode.commands.executeCommand('undo');
    await until('one undo takes them out', () => editor.document.getText() === text);
  });

  test('takes Word files in as it takes texts, and leaves out what is none', async () => {
    const report = '关于渡口整治情况的报告\n\n市政府：\n一、压实责任\n（一）定岗。\n\n特此报告。\n';
    const word = await writeFile('渡口办.docx', await exported(report));
    const none = await writeFile('不是.docx', '只是文字');
    const editor = await open('一、各部门情况|');
    await vscode.commands.executeCommand('gongwen.insertFiles', [word, none]);
    assert.deepEqual(editor.document.getText().split('\n'), [
      '一、各部门情况',
      '（一）关于渡口整治情况的报告',
      '<!-- 来源：渡口办（未编入：市政府： 特此报告。） -->',
      '1.压实责任',
      '（1）定岗。',
    ]);
    for (const file of [word, none]) await vscode.workspace.fs.delete(file);
  });
});
