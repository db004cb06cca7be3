import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import { closeAll, open, until, writeFile } from './documents';

const fixture = (name: string) =>
  readFile(
    path.join(
      vscode.extensions.getExtension('gongwen-writer.gongwen-writer')!.extensionPath,
      'test',
      'fixtures',
      name,
    ),
  );

suite('The report language', () => {
  teardown(closeAll);

  for (const language of ['plaintext', 'markdown']) {
    test(`is given to a ${language} text by command`, async () => {
      const editor = await open('一、甲\n完成**项。', language);
      await vscode.commands.executeCommand('gongwen.writeAsReport');
      assert.equal(editor.document.languageId, 'gongwen');
      await until(
        'its blank is found',
        () => vscode.languages.getDiagnostics(editor.document.uri).length === 1,
      );
    });
  }

  test('can be given again', async () => {
    const editor = await open('一、甲');
    await vscode.commands.executeCommand('gongwen.writeAsReport');
    assert.equal(editor.document.languageId, 'gongwen');
  });

  for (const name of ['a.gw', 'b.gongwen', 'c.公文', 'd.gw.txt', 'e.gw.md']) {
    test(`is that of ${name}`, async () => {
      const document = await vscode.workspace.openTextDocument(await writeFile(name, '一、甲'));
      assert.equal(document.languageId, 'gongwen');
    });
  }

  for (const name of ['a.txt', 'b.md']) {
    test(`is not that of ${name}`, async () => {
      const document = await vscode.workspace.openTextDocument(
        await writeFile(name, '一、甲\n二、乙\n三、丙'),
      );
      assert.notEqual(document.languageId, 'gongwen');
    });
  }

  test('a file of another encoding can be read again without losing anything', async () => {
    const bytes = await fixture('garbled.gb18030.txt');
    const uri = await writeFile('ansi.txt', bytes);
    const { document } = await vscode.window.showTextDocument(uri);
    assert.ok(document.getText().includes('\ufffd'));
    await vscode.workspace.openTextDocument(uri, { encoding: 'gb18030' });
    const text = new TextDecoder('gb18030').decode(bytes);
    await until('the text is right', () => document.getText() === text);
    assert.equal(document.isDirty, false);
  });
});
