import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import { Person } from './answers';
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

suite('A plain text', () => {
  const REPORT = '关于工作情况的汇报\n一、基本情况\n二、主要做法\n三、下步打算\n完成**项。\n';
  const OFFER = '这份文本像是一份公文。';
  const GARBLED = '像是用 GB18030（GBK、ANSI）编码保存的';
  let person: Person;

  /** Opens a file; a person who answers so is asked what there is to ask. */
  async function show(name: string, content: string | Uint8Array): Promise<vscode.TextDocument> {
    const uri = await writeFile(name, content);
    // Not by `openTextDocument`, which would keep the text, with its language, open for some minutes.
    await vscode.commands.executeCommand('vscode.open', uri);
    return until('it is being edited', () => {
      const document = vscode.window.activeTextEditor?.document;
      return document?.uri.path === uri.path ? document : undefined;
    }).then((document) => document!);
  }

  const offers = () => person.asked.filter(({ text }) => text.startsWith(OFFER)).length;

  teardown(async () => {
    person.dispose();
    await closeAll();
  });

  test('that is a report is offered to be written as one, and found so when it is opened again', async () => {
    person = new Person({ messages: { [OFFER]: '按公文模式编辑' } });
    await show('offered.txt', REPORT);
    const isReport = () => vscode.window.activeTextEditor?.document.languageId === 'gongwen';
    await until('it is a report', isReport);
    assert.equal(vscode.window.activeTextEditor!.document.getText(), REPORT);
    await closeAll();
    await show('offered.txt', REPORT);
    await until('it is a report again', isReport);
    assert.equal(offers(), 1);
  });

  test('is never offered again after a no', async () => {
    person = new Person({ messages: { [OFFER]: '不用了' } });
    await show('refused.txt', REPORT);
    await until('it is offered', () => offers() === 1);
    await closeAll();
    const { languageId } = await show('refused.txt', REPORT);
    assert.equal(languageId, 'plaintext');
    // The next one is offered: by then this one would have been.
    await show('refused too.txt', REPORT);
    await until('another one is offered', () => offers() === 2);
  });

  test('is not offered where it is Markdown', async () => {
    person = new Person();
    const { languageId } = await show('never.md', REPORT);
    assert.equal(languageId, 'markdown');
    await show('asked for.txt', REPORT);
    await until('another one is offered', () => offers() === 1);
  });

  test('that Windows saved is read rightly on request, offered as a report then, and nothing is written', async () => {
    person = new Person({ messages: { '“windows.txt”像是用': '用 GB18030 重新打开' } });
    const bytes = await fixture('garbled.gb18030.txt');
    const document = await show('windows.txt', bytes);
    const text = new TextDecoder('gb18030').decode(bytes);
    await until('the text can be read', () => document.getText() === text);
    await until('it is offered', () => offers() === 1);
    assert.ok(person.asked[0]!.text.includes(GARBLED), person.asked[0]!.text);
    assert.equal(document.isDirty, false);
    assert.deepEqual(Buffer.from(await vscode.workspace.fs.readFile(document.uri)), Buffer.from(bytes));
  });
});
