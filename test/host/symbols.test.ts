import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, open, writeFile } from './documents';

const TEXT = `关于工作情况的报告

一、主要做法
（一）抓学习。一是学文件**份。二是学典型。
正文。
（二）抓落实。

二、下步打算
附件1
名单

`;

async function symbols(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  return vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
}

const names = (list: readonly vscode.DocumentSymbol[], indent = ''): string[] =>
  list.flatMap(({ name, children }) => [indent + name, ...names(children, `${indent}  `)]);

suite('Symbols, folding and expand selection', () => {
  teardown(closeAll);

  test('the sections are symbols, each over its whole section', async () => {
    const { document } = await open(TEXT);
    const found = await symbols(document);
    assert.deepEqual(names(found), [
      '一、主要做法',
      '  （一）抓学习',
      '    一是学文件**份',
      '    二是学典型',
      '  （二）抓落实',
      '二、下步打算',
      '附件1 名单',
    ]);
    const lines = found.map(({ range }) => [range.start.line, range.end.line]);
    assert.deepEqual(lines, [
      [2, 5],
      [7, 7],
      [8, 9],
    ]);
    assert.equal(document.getText(found[0]!.selectionRange), '一、主要做法');
  });

  test('a text full of odd ordinals still has symbols', async () => {
    const odd = '一、\n（一）\n\n①\n一是\n二是\n附件\n附件1\n（二）。\n1.。！\n一、、\n';
    const { document } = await open(odd);
    const flat = (list: vscode.DocumentSymbol[]): vscode.DocumentSymbol[] =>
      list.flatMap((each) => [each, ...flat(each.children)]);
    const all = flat(await symbols(document));
    assert.ok(all.length >= 6);
    for (const { name, range, selectionRange } of all) {
      assert.notEqual(name, '');
      assert.ok(range.contains(selectionRange));
    }
  });

  test('an empty report has none', async () => {
    const { document } = await open('');
    assert.deepEqual((await symbols(document)) ?? [], []);
  });

  test('sections fold without the blank lines behind them', async () => {
    const { document } = await open(TEXT);
    const folds: vscode.FoldingRange[] = await vscode.commands.executeCommand(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    assert.deepEqual(
      folds.map(({ start, end }) => [start, end]),
      [
        [2, 5],
        [3, 4],
        [8, 9],
      ],
    );
  });

  test('the selection grows from sentence to section', async () => {
    const { document, selection } = await open('一、甲\n（一）抓学习。开|展三次。效果好。\n二、乙');
    const [innermost] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [selection.active],
    );
    const texts: string[] = [];
    for (let at: vscode.SelectionRange | undefined = innermost; at; at = at.parent) {
      texts.push(document.getText(at.range));
    }
    const ours = texts.slice(texts.indexOf('开展三次。'));
    assert.deepEqual(ours, [
      '开展三次。',
      '（一）抓学习。开展三次。效果好。',
      '一、甲\n（一）抓学习。开展三次。效果好。',
      document.getText(),
    ]);
  });

  test('headings are found in all reports of the workspace, by some of their characters', async () => {
    const uri = await writeFile(
      '查找/甲.gw',
      '关于治水的报告\n一、治理河道\n（一）清淤疏浚。一是清淤。二是疏浚。\n',
    );
    await writeFile('查找/乙.txt', '一、治理河道\n');
    const search = (query: string) =>
      vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        query,
      );
    const [found, ...others] = await search('清疏');
    assert.deepEqual(others, []);
    assert.equal(found!.name, '（一）清淤疏浚');
    assert.equal(found!.containerName, '一、治理河道');
    assert.equal(found!.location.uri.toString(), uri.toString());
    assert.equal(found!.location.range.start.line, 2);
    assert.deepEqual(
      (await search('治理河道')).map(({ location }) => location.uri.path.split('/').at(-1)),
      ['甲.gw'],
    );
  });
});
