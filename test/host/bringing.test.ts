import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { parse } from '../../src/core/report/parse';
import { DraftDrop } from '../../src/features/assembling/dropping';
import { Bundles } from '../../src/host/services/bundles';
import type { Services } from '../../src/host/services/services';
import { exported } from '../unit/core/word/files';
import { Person } from './answers';
import { closeAll, open, until, writeFile } from './documents';

const REPORT = '关于渡口整治情况的报告\n一、压实责任\n（一）定岗。\n';
const textOf = async (uri: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

/** The custom editor in front. */
const custom = () =>
  until(
    'a custom editor is in front',
    () => vscode.window.tabGroups.activeTabGroup.activeTab?.input,
    (input) => input instanceof vscode.TabInputCustom,
  ).then((input) => (input as vscode.TabInputCustom).viewType);

suite('What people have already', () => {
  const made: vscode.Uri[] = [];
  const file = async (name: string, content: string | Uint8Array) => {
    const uri = await writeFile(name, content);
    made.push(uri);
    return uri;
  };
  teardown(async () => {
    await closeAll();
    for (const uri of made.splice(0)) await vscode.workspace.fs.delete(uri);
  });

  test('a Word file opens as one that can be imported if one asks for it, an old one by itself', async () => {
    const word = await file('渡口办.docx', await exported(REPORT));
    await vscode.commands.executeCommand('vscode.openWith', word, 'gongwen.wordFile');
    assert.equal(await custom(), 'gongwen.wordFile');
    await closeAll();
    for (const name of ['旧稿.doc', '旧稿.wps']) {
      const old = await file(name, Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1));
      await vscode.commands.executeCommand('vscode.open', old);
      assert.equal(await custom(), 'gongwen.oldWordFile', name);
      await closeAll();
    }
  });

  test('a Word file is imported by the button of its page, which names it as text', async () => {
    const word = await file('渡口办.docx', await exported(REPORT));
    await vscode.commands.executeCommand('gongwen.importDocx', word.toString());
    const document = await until(
      'it is open',
      () => vscode.window.activeTextEditor?.document,
      (active) => active?.languageId === 'gongwen' && active.isUntitled,
    );
    assert.match(document!.getText(), /^关于渡口整治情况的报告\n+一、压实责任\n（一）定岗。/);
  });

  test('a text in the list of files is written as a report', async () => {
    const text = await file('旧稿.txt', '一、甲\n');
    await vscode.commands.executeCommand('gongwen.writeAsReport', text);
    await until('it is a report', () => vscode.window.activeTextEditor?.document.languageId === 'gongwen');
    assert.equal(vscode.window.activeTextEditor!.document.uri.toString(), text.toString());
  });

  test('a folder of old reports becomes reports beside them; nothing is written over', async () => {
    const folder = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, '旧稿');
    await file('旧稿/一月.docx', await exported(REPORT));
    const gb18030 = Uint8Array.of(0xd2, 0xbb, 0xa1, 0xa2, 0xbc, 0xd7); // 一、甲
    await file('旧稿/里面/二月.txt', gb18030);
    await file('旧稿/三月.md', '# 关于三月的报告\n\n## 情况\n\n好。\n');
    const kept = await file('旧稿/四月.gw', '一、留着\n');
    await file('旧稿/四月.txt', '一、别的\n');
    await file('旧稿/五月.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0));
    const person = new Person({ messages: { '“旧稿”里有 5 份文稿': '转成公文' } });
    try {
      await vscode.commands.executeCommand('gongwen.importFolder', folder);
    } finally {
      person.dispose();
    }
    const read = (name: string) => textOf(vscode.Uri.joinPath(folder, name));
    assert.match(await read('一月.gw'), /^关于渡口整治情况的报告\n+一、压实责任/);
    assert.equal(await read('里面/二月.gw'), '一、甲');
    assert.match(await read('三月.gw'), /^关于三月的报告\n+一、情况\n/);
    assert.equal(await textOf(kept), '一、留着\n');
    const said = person.asked.at(-1)!;
    assert.equal(said.kind, 'warning');
    assert.match(
      said.text,
      /^已转成 3 份公文。1 份旁边已有同名的公文，没有动。1 份没有转：“五月\.doc”.*另存为 \.docx/,
    );
    for (const name of ['一月.gw', '里面/二月.gw', '三月.gw']) made.push(vscode.Uri.joinPath(folder, name));
  });

  test('drafts dragged into a report become sections of it, in one step; other files do not', async () => {
    const word = await file('渡口办.docx', await exported(REPORT));
    const text = await file('2号.txt', '一、甲\n');
    const picture = await file('图.png', Uint8Array.of(1));
    const before = '一、各部门情况\n二、打算';
    const { document } = await open(before);
    const { extensionUri } = vscode.extensions.getExtension('gongwen-writer.gongwen-writer')!;
    const services = {
      bundles: new Bundles(extensionUri),
      reports: { of: (each: vscode.TextDocument) => parse(each.getText()) },
    } as unknown as Services;
    const drop = (...uris: vscode.Uri[]) => {
      const transfer = new vscode.DataTransfer();
      transfer.set('text/uri-list', new vscode.DataTransferItem(uris.map(String).join('\r\n')));
      const { token } = new vscode.CancellationTokenSource();
      const at = new vscode.Position(0, 7);
      return new DraftDrop(services).provideDocumentDropEdits(document, at, transfer, token);
    };
    assert.equal(await drop(picture), undefined);
    assert.equal(await drop(text, picture), undefined);
    const edit = await drop(word, text);
    assert.equal(edit!.insertText, '');
    await vscode.workspace.applyEdit(edit!.additionalEdit!);
    assert.deepEqual(document.getText().split('\n'), [
      '一、各部门情况',
      '（一）2号',
      '<!-- 来源：2号 -->',
      '1.甲',
      '（二）关于渡口整治情况的报告',
      '<!-- 来源：渡口办 -->',
      '1.压实责任',
      '（1）定岗。',
      '二、打算',
    ]);
    await vscode.commands.executeCommand('undo');
    await until('one undo takes them out', () => document.getText() === before);
  });
});
