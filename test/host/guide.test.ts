import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, until } from './documents';

suite('The guide', () => {
  setup(closeAll);
  teardown(closeAll);

  test('is shown as a page, not as text', async () => {
    await vscode.commands.executeCommand('gongwen.openGuide');
    const tabs = await until(
      'the guide is shown',
      () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs),
      (all) => all.length > 0,
    );
    assert.deepEqual(
      tabs.map(({ label, input }) => [label.includes('guide.md'), input instanceof vscode.TabInputWebview]),
      [[true, true]],
    );
  });
});
