import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, newText, until, writeFile } from './documents';

const CLEAN = `关于渡口整治工作情况的报告

市政府：

现将有关情况报告如下。
一、主要做法
（一）压实责任。逐级落实。
1.定岗定人。
`;

suite('Word files', () => {
  teardown(closeAll);

  test('are written from a report and read back as a report with the same text', async () => {
    const source = await writeFile('word.gw', CLEAN);
    const target = vscode.Uri.joinPath(source, '..', 'word.docx');
    // Its last word is a message with buttons, which nobody answers here.
    void vscode.commands.executeCommand('gongwen.exportDocx', source, target);
    const bytes = await until(
      'the Word file is there',
      async () => {
        try {
          return await vscode.workspace.fs.readFile(target);
        } catch {
          return new Uint8Array();
        }
      },
      (there) => there.length > 1000,
    );
    assert.deepEqual([...bytes.slice(0, 2)], [0x50, 0x4b]);
    await closeAll();
    await vscode.commands.executeCommand('gongwen.importDocx', target);
    const { document } = vscode.window.activeTextEditor!;
    assert.equal(document.isUntitled, true);
    assert.equal(document.languageId, 'gongwen');
    const bare = (text: string) => text.replace(/\n+/g, '\n');
    assert.equal(bare(document.getText()), bare(CLEAN));
    await vscode.workspace.fs.delete(target);
  });

  test('that are none are refused, and nothing is opened', async () => {
    const uri = await writeFile('none.docx', '只是文字');
    await vscode.commands.executeCommand('gongwen.importDocx', uri);
    assert.equal(vscode.window.activeTextEditor, undefined);
    await vscode.workspace.fs.delete(uri);
  });
});

suite('The front matter', () => {
  teardown(closeAll);

  const at = async (marked: string) => {
    const document = await newText(marked.replace('¦', ''));
    return { document, position: document.positionAt(marked.indexOf('¦')) };
  };

  test('offers its keys and what they may say', async () => {
    const { document, position } = await at('---\n密级: ¦\n---\n正文。');
    const list: vscode.CompletionList = await vscode.commands.executeCommand(
      'vscode.executeCompletionItemProvider',
      document.uri,
      position,
    );
    const ours = list.items.filter(({ sortText }) => sortText?.startsWith('!'));
    assert.deepEqual(
      ours.map(({ label }) => label),
      ['秘密', '机密', '绝密'],
    );
  });

  test('tells what a key is for', async () => {
    const { document, position } = await at('---\n发文¦字号: 某发〔2026〕8号\n---\n正文。');
    const hovers: vscode.Hover[] = await vscode.commands.executeCommand(
      'vscode.executeHoverProvider',
      document.uri,
      position,
    );
    const text = hovers
      .flatMap(({ contents }) => contents)
      .map((each) => (each as vscode.MarkdownString).value);
    assert.match(text.join(''), /六角括号/);
  });
});
