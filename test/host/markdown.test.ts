import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, open } from './documents';

suite('A report as Markdown', () => {
  teardown(closeAll);

  const copied = async (): Promise<string> => {
    await vscode.commands.executeCommand('gongwen.copyAsMarkdown');
    return vscode.env.clipboard.readText();
  };

  test('is copied whole, or what is selected of it', async () => {
    const editor = await open(
      '|关于值班的通知\n各科室：\n一、要求\n（一）到岗。值班**天。\n| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |\n',
    );
    assert.equal(
      await copied(),
      '# 关于值班的通知\n\n各科室：\n\n## 一、要求\n\n**（一）到岗。** 值班\\*\\*天。\n\n| 甲 | 乙 |\n| --- | --- |\n| 丙 | 丁 |\n',
    );
    editor.selections = [new vscode.Selection(3, 6, 3, 8), new vscode.Selection(2, 0, 2, 4)];
    assert.equal(await copied(), '## 一、要求\n\n值班\n');
  });
});
