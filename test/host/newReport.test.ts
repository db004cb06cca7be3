import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, until } from './documents';

const reports = () => vscode.workspace.textDocuments.filter(({ languageId }) => languageId === 'gongwen');

/** Runs the command, and another one, over and over, until the first is through: a list takes a while to show. */
async function answered(by: string): Promise<void> {
  let done = false;
  const command = Promise.resolve(vscode.commands.executeCommand('gongwen.newReport')).then(() => {
    done = true;
  });
  await until('the list of kinds is gone', async () => {
    await vscode.commands.executeCommand(by);
    return done;
  });
  await command;
}

suite('A new report', () => {
  setup(closeAll);
  teardown(closeAll);

  test('is opened in the language of reports; empty, if no skeleton is wanted', async () => {
    await answered('workbench.action.acceptSelectedQuickOpenItem');
    const { document } = vscode.window.activeTextEditor!;
    assert.equal(document.isUntitled, true);
    assert.equal(document.languageId, 'gongwen');
    assert.equal(document.getText(), '');
  });

  test('leaves nothing behind if the list is closed', async () => {
    const before = reports().length;
    await answered('workbench.action.closeQuickOpen');
    assert.equal(reports().length, before);
    assert.equal(vscode.window.activeTextEditor, undefined);
  });
});
