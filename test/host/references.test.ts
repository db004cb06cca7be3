import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, open } from './documents';

const TEXT = `关于检查的通知
一、安排
（一）自查。名单见附件2。
（三）检查。结果见第二部分和表1。
二、要求
把工作做实。
附件：1.名单
      2.清单

附件1
名单
表1 人员
附件2
清单
表1 隐患
`;

/** The lines that F12 on `piece` leads to, with what is underlined for it. */
async function led(document: vscode.TextDocument, piece: string): Promise<[string, number][]> {
  const links = await vscode.commands.executeCommand<vscode.LocationLink[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    document.positionAt(document.getText().indexOf(piece) + 1),
  );
  return links.map(({ originSelectionRange, targetSelectionRange }) => [
    document.getText(originSelectionRange),
    targetSelectionRange!.start.line,
  ]);
}

async function hovered(document: vscode.TextDocument, piece: string): Promise<string[]> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    document.positionAt(document.getText().indexOf(piece)),
  );
  return hovers.flatMap(({ contents }) =>
    contents.map((each) => (each as vscode.MarkdownString).value.replaceAll('&nbsp;', ' ')),
  );
}

suite('What a report cites of itself', () => {
  teardown(closeAll);

  test('is gone to, and where there are two, both are offered', async () => {
    const { document } = await open(TEXT);
    assert.deepEqual(await led(document, '附件2。'), [['附件2', 12]]);
    assert.deepEqual(await led(document, '第二部分'), [['第二部分', 4]]);
    assert.deepEqual(await led(document, '表1。'), [
      ['表1', 11],
      ['表1', 14],
    ]);
    assert.deepEqual(await led(document, '把工作'), []);
  });

  test('is found from where it leads', async () => {
    const { document } = await open(TEXT);
    const locations = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      new vscode.Position(12, 1),
    );
    assert.deepEqual(
      locations.map(({ range }) => [range.start.line, document.getText(range)]),
      [
        [2, '附件2'],
        [7, '2.清单'],
      ],
    );
  });

  test('is shown under the mouse, and ordinals tell level, rule, length and slips', async () => {
    const { document } = await open(TEXT);
    assert.deepEqual(await hovered(document, '第二部分'), ['二、要求（第5行，10字）\n\n把工作做实。']);
    const [level, rule, length, slip, ...more] = await hovered(document, '（三）检查');
    assert.equal(level, '第二级标题“（三）”');
    assert.match(rule!, /^GB\/T 9704—2012 7\.3\.3/);
    assert.equal(length, '本部分17字');
    assert.match(slip!, /^编号：.*（二）/);
    assert.deepEqual(
      more.filter((words) => !words.includes('（二）')),
      [],
    );
  });
});
