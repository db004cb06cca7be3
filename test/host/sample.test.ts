import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, until } from './documents';

const texts = () =>
  vscode.workspace.textDocuments.filter(
    ({ isUntitled, languageId }) => isUntitled && languageId === 'gongwen',
  );

const openSample = (step?: string) => vscode.commands.executeCommand('gongwen.openSample', step);

suite('The sample report', () => {
  setup(closeAll);
  teardown(closeAll);

  test('opens with its page beside it, and the keyboard is in the text', async () => {
    await openSample();
    const { document, viewColumn } = vscode.window.activeTextEditor!;
    assert.equal(document.languageId, 'gongwen');
    assert.equal(document.isUntitled, true);
    assert.match(document.getText(), /^关于2026年上半年养老服务工作情况的报告\n/);
    const pages = vscode.window.tabGroups.all.flatMap(({ tabs }) =>
      tabs.filter(({ input }) => input instanceof vscode.TabInputWebview),
    );
    assert.deepEqual(
      pages.map(({ group }) => group.viewColumn),
      [viewColumn! + 1],
    );
    const blanks = await until(
      'its blanks and slips are told',
      () => vscode.languages.getDiagnostics(document.uri),
      (all) => all.some(({ code }) => code === 'numbering-sequence'),
    );
    assert.ok(blanks.filter(({ code }) => code === 'placeholder').length > 20);
  });

  test('is not opened twice, unless something has been written in it', async () => {
    await openSample();
    await openSample();
    assert.equal(texts().length, 1);
    const editor = vscode.window.activeTextEditor!;
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '我'));
    await openSample();
    assert.equal(texts().length, 2);
    assert.match(vscode.window.activeTextEditor!.document.getText(), /^关于/);
  });

  test('is what a step is tried on; nothing else is run', async () => {
    await openSample('gongwen.renumber');
    const { document } = vscode.window.activeTextEditor!;
    await until('the slip is put right', () => document.getText().includes('（三）聚焦风险防范'));
    await openSample('workbench.action.closeAllEditors');
    assert.match(vscode.window.activeTextEditor!.document.getText(), /（二）聚焦风险防范/);
  });
});
