import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { parse } from '../../src/core/report/parse';
import { outlineTree } from '../../src/core/views/outlineTree';
import type { TreeEntry } from '../../src/core/views/tree';
import { closeAll, open, until } from './documents';

const TEXT = `一、主要做法
（一）抓学习。一是学文件**份。二是学典型。
（三）抓落实。
附件
`;

const ofTree = (entries: readonly TreeEntry[]): unknown[] =>
  entries.map(({ label, children }) => [label, ofTree(children)]);
const ofSymbols = (list: readonly vscode.DocumentSymbol[]): unknown[] =>
  list.map(({ name, children }) => [name, ofSymbols(children)]);

const symbols = (document: vscode.TextDocument): Thenable<vscode.DocumentSymbol[]> =>
  vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);

suite('The outline', () => {
  teardown(async () => {
    await vscode.workspace
      .getConfiguration('gongwen')
      .update('outline.showEnumerations', undefined, vscode.ConfigurationTarget.Global);
    await closeAll();
  });

  for (const showEnumerations of [true, false]) {
    test(`is the same in the tree and as symbols, list items ${showEnumerations ? 'shown' : 'hidden'}`, async () => {
      await vscode.workspace
        .getConfiguration('gongwen')
        .update('outline.showEnumerations', showEnumerations, vscode.ConfigurationTarget.Global);
      const { document } = await open(TEXT);
      const expected = ofTree(outlineTree(parse(TEXT), [], { showEnumerations }));
      assert.deepEqual(ofSymbols(await symbols(document)), expected);
    });
  }

  test('shows and hides list items as soon as the setting is changed', async () => {
    const { document } = await open(TEXT);
    const items = async () => (await symbols(document))[0]!.children[0]!.children.length;
    assert.equal(await items(), 2);
    await vscode.workspace
      .getConfiguration('gongwen')
      .update('outline.showEnumerations', false, vscode.ConfigurationTarget.Global);
    await until('the items are hidden', items, (count) => count === 0);
  });
});
