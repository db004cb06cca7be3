import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, open, until, writeFile } from './documents';

/** The tabs that hold a preview. */
const previews = (): vscode.Tab[] =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(
      ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('gongwen.preview'),
    );

const preview = (label: string): Promise<vscode.Tab> =>
  until(
    `the one preview is ${label}`,
    () => previews(),
    (tabs) => tabs.length === 1 && tabs[0]!.label === label,
  ).then(([tab]) => tab!);

const show = async (name: string, content: string): Promise<vscode.Uri> => {
  const uri = await writeFile(name, content);
  await vscode.window.showTextDocument(uri);
  return uri;
};

suite('The preview panel', () => {
  teardown(closeAll);

  test('opens beside the report, which keeps the keyboard', async () => {
    const { document, viewColumn } = await open('一、甲\n甲甲**乙。');
    await vscode.commands.executeCommand('gongwen.openPreview');
    const tab = await preview(`预览：${document.uri.path}`);
    assert.notEqual(tab.group.viewColumn, viewColumn);
    assert.equal(vscode.window.activeTextEditor?.document, document);
  });

  test('is the same one for the next report, and follows the one being edited', async () => {
    const first = await show('first.gw', '第一份。');
    await vscode.commands.executeCommand('gongwen.openPreview');
    await preview('预览：first.gw');
    await vscode.window.showTextDocument(await writeFile('second.gw', '第二份。'), {
      viewColumn: vscode.ViewColumn.One,
    });
    await preview('预览：second.gw');
    await vscode.commands.executeCommand('gongwen.openPreview', first);
    await preview('预览：first.gw');
  });

  test('stays with its report while another kind of text is edited', async () => {
    await show('report.gw', '报告。');
    await vscode.commands.executeCommand('gongwen.openPreview');
    await preview('预览：report.gw');
    await vscode.window.showTextDocument(await writeFile('notes.txt', '笔记。'), {
      viewColumn: vscode.ViewColumn.One,
    });
    const titles = new Set<string>();
    const listening = vscode.window.tabGroups.onDidChangeTabs(() => {
      for (const { label } of previews()) titles.add(label);
    });
    // The next report takes its place: by then the notes would have.
    await show('next.gw', '下一份。');
    await preview('预览：next.gw');
    listening.dispose();
    assert.deepEqual(
      [...titles].filter((label) => label.includes('notes')),
      [],
    );
  });

  test('can be closed and opened again', async () => {
    await show('again.gw', '报告。');
    await vscode.commands.executeCommand('gongwen.openPreview');
    const tab = await preview('预览：again.gw');
    await vscode.window.tabGroups.close(tab);
    await until('it is closed', () => previews().length === 0);
    await vscode.commands.executeCommand('gongwen.openPreview');
    await preview('预览：again.gw');
  });

  test('does nothing without a report', async () => {
    await vscode.commands.executeCommand('gongwen.openPreview');
    assert.deepEqual(previews(), []);
  });
});
