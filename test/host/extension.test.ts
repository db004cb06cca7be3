import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from './documents';

const id = 'gongwen-writer.gongwen-writer';

suite('The extension in VS Code', () => {
  test('is activated by opening a report', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'gongwen',
      content: '一、总体要求\n',
    });
    await vscode.window.showTextDocument(document);
    await until('the extension is active', () => vscode.extensions.getExtension(id)?.isActive);
  });

  test('has Chinese titles in a window that is in English, as those of tests are', () => {
    assert.equal(vscode.env.language, 'en');
    const { commands, configuration } = vscode.extensions.getExtension(id)!.packageJSON.contributes;
    const { category, title } = commands.find(
      ({ command }: { command: string }) => command === 'gongwen.newReport',
    );
    assert.deepEqual([category, title], ['公文', '新建公文']);
    assert.equal(configuration.properties['gongwen.preview.style'].markdownDescription, '版面预览的样式。');
  });

  test('registers every command it contributes', async () => {
    const extension = vscode.extensions.getExtension(id);
    await extension?.activate();
    const registered = new Set(await vscode.commands.getCommands(true));
    const contributed: { command: string }[] = extension?.packageJSON.contributes.commands;
    const missing = contributed.map(({ command }) => command).filter((command) => !registered.has(command));
    assert.deepEqual(missing, []);
  });
});
