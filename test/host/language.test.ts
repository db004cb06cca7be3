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

  const fileOf = (name: string) => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);

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

  for (const [what, answer] of [
    ['a no', '不用了'],
    ['an offer that was left alone', ''],
  ] as const) {
    test(`is not offered again after ${what}, nor is any other of its folder`, async () => {
      person = new Person({ messages: { [OFFER]: answer } });
      await show(`refused/${what}/a.txt`, REPORT);
      await until('it is offered', () => offers() === 1);
      assert.deepEqual(person.asked[0]!.buttons, ['按公文模式编辑', '本文件夹都这样', '不用了']);
      await closeAll();
      const { languageId } = await show(`refused/${what}/a.txt`, REPORT);
      assert.equal(languageId, 'plaintext');
      await show(`refused/${what}/b.txt`, REPORT);
      await show(`refused/${what}/2025/c.txt`, REPORT);
      // One elsewhere is offered: by then these would have been.
      await show(`refused after ${what}/a.txt`, REPORT);
      await until('another one is offered', () => offers() === 2);
    });
  }

  test('is found a report without a question where its whole folder is, until it is set back by hand', async () => {
    person = new Person({ messages: { [OFFER]: '本文件夹都这样' } });
    const isReport = () => vscode.window.activeTextEditor?.document.languageId === 'gongwen';
    await show('all/a.txt', REPORT);
    await until('the first is a report', isReport);
    await show('all/notes.txt', '明天上午开会。\n');
    await show('all/2025/b.txt', REPORT);
    await until('the second is a report', isReport);
    const { document } = vscode.window.activeTextEditor!;
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await closeAll();
    await show('all/2025/b.txt', REPORT);
    await show('all/2025/c.txt', REPORT);
    await until('the third is a report', isReport);
    const languages = await Promise.all(
      ['all/notes.txt', 'all/2025/b.txt'].map(
        async (name) => (await vscode.workspace.openTextDocument(await fileOf(name))).languageId,
      ),
    );
    assert.deepEqual(languages, ['plaintext', 'plaintext']);
    assert.equal(offers(), 1);
  });

  test('is not offered where it is Markdown', async () => {
    person = new Person();
    const { languageId } = await show('never.md', REPORT);
    assert.equal(languageId, 'markdown');
    await show('asked for/a.txt', REPORT);
    await until('another one is offered', () => offers() === 1);
  });

  test('that Windows saved is read rightly on request, offered as a report then, and nothing is written', async () => {
    person = new Person({ messages: { '“a.txt”像是用': '本文件夹都这样' } });
    const bytes = await fixture('garbled.gb18030.txt');
    const document = await show('windows/a.txt', bytes);
    const text = new TextDecoder('gb18030').decode(bytes);
    await until('the text can be read', () => document.getText() === text);
    await until('it is offered', () => offers() === 1);
    assert.ok(person.asked[0]!.text.includes(GARBLED), person.asked[0]!.text);
    assert.equal(document.isDirty, false);
    assert.deepEqual(Buffer.from(await vscode.workspace.fs.readFile(document.uri)), Buffer.from(bytes));
    const another = await show('windows/b.txt', bytes);
    await until('another of the folder is read rightly without a question', () => another.getText() === text);
    assert.equal(person.asked.filter(({ text: asked }) => asked.includes(GARBLED)).length, 1);
  });
});
