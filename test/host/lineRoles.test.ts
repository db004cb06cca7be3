import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Person } from './answers';
import { closeAll, open, writeFile } from './documents';

const TEXT = `关于**安全检查的通知

各科室：
定于7月10日开展安全检查，检查**次。
附件：检查安排表

市水务局
2026年7月5日

附件
检查安排表
`;

/** The coloured pieces of a text, each with its type. */
async function colours(document: vscode.TextDocument): Promise<string[]> {
  const ask = (command: string) => vscode.commands.executeCommand(command, document.uri);
  const { tokenTypes } = (await ask(
    'vscode.provideDocumentSemanticTokensLegend',
  )) as vscode.SemanticTokensLegend;
  const { data } = (await ask('vscode.provideDocumentSemanticTokens')) as vscode.SemanticTokens;
  const pieces: string[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [lines, characters, length, type] = data.slice(i, i + 4) as unknown as [
      number,
      number,
      number,
      number,
    ];
    character = lines > 0 ? characters : character + characters;
    line += lines;
    const range = new vscode.Range(line, character, line, character + length);
    pieces.push(`${tokenTypes[type]} ${document.getText(range)}`);
  }
  return pieces;
}

suite('The parts of a paper', () => {
  teardown(closeAll);

  test('are coloured by their roles, blanks in them left out', async () => {
    const { document } = await open(TEXT);
    assert.deepEqual(await colours(document), [
      'gongwenTitle 关于',
      'gongwenTitle 安全检查的通知',
      'gongwenAddressee 各科室：',
      'gongwenAttachmentNote 附件：检查安排表',
      'gongwenSignature 市水务局',
      'gongwenDate 2026年7月5日',
      'gongwenAttachment 附件',
      'gongwenAttachmentTitle 检查安排表',
    ]);
  });
});

const SIGNED = `关于安全检查的通知

各科室：
定于7月10日开展安全检查。

防汛办小王
2026年7月5日
`;

/** Clicks the light bulb “这一行是…” in the line of `words` and answers with `role`; gives what the bulb says. */
async function say({ document }: vscode.TextEditor, words: string, role: string): Promise<string> {
  const person = new Person({ picks: { '这一行是…': role } });
  try {
    const at = document.positionAt(document.getText().indexOf(words));
    const offered: vscode.CodeAction[] = await vscode.commands.executeCommand(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(at, at),
      vscode.CodeActionKind.RefactorRewrite.value,
    );
    const [bulb, ...others] = offered.filter(({ title }) => title.startsWith('这一行是…'));
    assert.deepEqual(others, []);
    await vscode.commands.executeCommand(bulb!.command!.command, ...bulb!.command!.arguments!);
    return bulb!.title;
  } finally {
    person.dispose();
  }
}

suite('What writers say of a line', () => {
  teardown(closeAll);

  test('holds at once, in the file opened again, and until it is taken back', async () => {
    const uri = await writeFile('said.gw', SIGNED);
    const signature = 'gongwenSignature 防汛办小王';
    const editor = await vscode.window.showTextDocument(uri);
    const asRead = await colours(editor.document);
    assert.equal(asRead.includes(signature), false);
    assert.equal(await say(editor, '防汛办小王', '署名'), '这一行是…（现在：正文）');
    assert.equal((await colours(editor.document)).includes(signature), true);
    await closeAll();
    const again = await vscode.window.showTextDocument(uri);
    assert.equal((await colours(again.document)).includes(signature), true);
    assert.equal(await say(again, '防汛办小王', '正文'), '这一行是…（现在：署名）');
    assert.equal((await colours(again.document)).includes(signature), false);
    assert.equal(await say(again, '防汛办小王', '署名'), '这一行是…（现在：正文）');
    await say(again, '防汛办小王', '恢复自动判断');
    assert.deepEqual(await colours(again.document), asRead);
  });

  test('holds through all rounds of a repair', async () => {
    const text = '(一)签到。\n（二）听课。\n（二）说明见背面\n（三）结业。\n';
    const editor = await vscode.window.showTextDocument(await writeFile('rounds.gw', text));
    await say(editor, '（二）说明', '附注');
    const [all]: vscode.CodeAction[] = await vscode.commands.executeCommand(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      new vscode.Range(0, 0, 0, 0),
      'source.fixAll.gongwen',
    );
    await vscode.workspace.applyEdit(all!.edit!);
    assert.equal(editor.document.getText(), text.replace('(一)', '（一）'));
  });
});
