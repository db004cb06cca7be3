import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, open } from './documents';

const selected = ({ document, selection }: vscode.TextEditor) =>
  `${selection.start.line}:${document.getText(selection)}`;

const next = () => vscode.commands.executeCommand('gongwen.nextPlaceholder');
const previous = () => vscode.commands.executeCommand('gongwen.previousPlaceholder');

suite('Blanks', () => {
  teardown(closeAll);

  test('are selected one after the other, and round again', async () => {
    const editor = await open('|一、甲\n学习**次，走访XX户。\n截至**月**日。\n');
    const seen: string[] = [];
    for (let i = 0; i < 4; i++) {
      await next();
      seen.push(selected(editor));
    }
    assert.deepEqual(seen, ['1:**', '1:XX', '2:**月**日', '1:**']);
  });

  test('are selected backwards, and round again', async () => {
    const editor = await open('学习**次，走|访XX户。');
    const seen: string[] = [];
    for (let i = 0; i < 3; i++) {
      await previous();
      seen.push(selected(editor));
    }
    assert.deepEqual(seen, ['0:**', '0:XX', '0:**']);
  });

  test('are replaced by what is typed', async () => {
    const editor = await open('|学习**次。');
    await next();
    await vscode.commands.executeCommand('type', { text: '3' });
    assert.equal(editor.document.getText(), '学习3次。');
  });

  test('are found from where the cursor is', async () => {
    const editor = await open('学习**次。\n走访|户。\n整改**项。');
    await next();
    assert.equal(selected(editor), '2:**');
  });

  test('are gone on from by Tab, which elsewhere does what it does everywhere', async () => {
    const editor = await open('|学习**次，走访XX户。\n整改完成。');
    const tab = () => vscode.commands.executeCommand('gongwen.nextPlaceholder', 'tab');
    const shiftTab = () => vscode.commands.executeCommand('gongwen.previousPlaceholder', 'tab');
    await next();
    await tab();
    assert.equal(selected(editor), '0:XX');
    await shiftTab();
    assert.equal(selected(editor), '0:**');
    // The key was pressed when the cursor had left the blank, and the window had not heard of it.
    editor.selection = new vscode.Selection(1, 0, 1, 0);
    await tab();
    assert.equal(editor.document.getText(), '学习**次，走访XX户。\n    整改完成。');
    assert.ok(editor.selection.isEmpty);
    await shiftTab();
    assert.equal(editor.document.getText(), '学习**次，走访XX户。\n整改完成。');
  });

  test('may be none, and then the cursor stays', async () => {
    const editor = await open('学习3次|。');
    await next();
    await previous();
    assert.equal(editor.selection.active.character, 4);
    assert.ok(editor.selection.isEmpty);
  });
});
