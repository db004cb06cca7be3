import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, open, until } from './documents';

const clean = () => vscode.commands.executeCommand('gongwen.cleanText');

suite('Cleaning a text', () => {
  teardown(closeAll);

  test('cleans all of it where nothing is selected, in one step, and the cursor stays in its line', async () => {
    const text = '一、甲,乙\n增强"四个意识"。\u00a0\n共 12 |次。';
    const editor = await open(text);
    await clean();
    assert.equal(editor.document.getText(), '一、甲，乙\n增强“四个意识”。\n共12次。');
    assert.equal(editor.selection.active.line, 2);
    assert.ok(editor.selection.isEmpty);
    await vscode.commands.executeCommand('undo');
    await until('one undo brings it back', () => editor.document.getText() === text.replace('|', ''));
  });

  test('cleans only what is selected', async () => {
    const editor = await open('甲,乙共同落实\n丙,丁共同落实');
    editor.selection = new vscode.Selection(1, 0, 1, 8);
    await clean();
    assert.equal(editor.document.getText(), '甲,乙共同落实\n丙，丁共同落实');
  });

  test('leaves a clean text untouched', async () => {
    const editor = await open('一、甲，乙\n完成**项。');
    const { version } = editor.document;
    await clean();
    assert.equal(editor.document.version, version);
  });
});
