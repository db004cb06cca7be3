import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, open } from './documents';

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
