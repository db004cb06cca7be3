import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Person } from './answers';
import { closeAll, open, until } from './documents';

const clean = () => vscode.commands.executeCommand('gongwen.cleanText');

suite('Cleaning a text', () => {
  teardown(closeAll);

  test('cleans all of it where nothing is selected, in one step, and the cursor stays in its line', async () => {
    const text = '一、甲,乙\n增强"四个意识"。\u00a0\n共 12 |次。';
    const editor = await open(text);
    await clean();
    assert.equal(editor.document.getText(), '一、甲，乙\n增强“四个意识”。\n共12次。');
    assert.equal(editor.selection.active.line, 2);
    assert.ok(editor.selection.isEmpty);
    await vscode.commands.executeCommand('undo');
    await until('one undo brings it back', () => editor.document.getText() === text.replace('|', ''));
  });

  test('cleans only what is selected', async () => {
    const editor = await open('甲,乙共同落实\n丙,丁共同落实');
    editor.selection = new vscode.Selection(1, 0, 1, 8);
    await clean();
    assert.equal(editor.document.getText(), '甲,乙共同落实\n丙，丁共同落实');
  });

  for (const [changed, tidied] of [
    [[], '一、甲，乙\n1.丙\n2.丁'],
    [['项目符号改为“一是”'], '一、甲，乙\n一是丙\n二是丁'],
    [['转换 Markdown 记号'], '## 一、甲，乙\n- 丙\n- 丁'],
  ] as const) {
    test(`converts Markdown, but for ticks that are changed: ${changed.join() || 'none'}`, async () => {
      const person = new Person({ ticks: { 整理文字: changed } });
      const text = '## 一、甲,乙\n- 丙\n- 丁';
      const editor = await open(text);
      await clean();
      person.dispose();
      assert.deepEqual(
        person.asked.map(({ buttons }) => buttons),
        [['转换 Markdown 记号', '项目符号改为“一是”']],
      );
      assert.equal(editor.document.getText(), tidied);
      await vscode.commands.executeCommand('undo');
      await until('one undo brings it back', () => editor.document.getText() === text);
    });
  }

  test('joins broken lines of what is selected, and does nothing where the choice is left', async () => {
    const lines = [
      '各级各部门要充分认识防汛工作的极端重要性，牢固树立底线思维，',
      '坚决守住安全底线，确保不发生重大事故。',
    ];
    const text = `一、甲,乙\n${lines.join('\n')}`;
    const editor = await open(text);
    editor.selection = new vscode.Selection(1, 0, 2, lines[1]!.length);
    const leaves = new Person();
    await clean();
    leaves.dispose();
    assert.equal(editor.document.getText(), text);
    const person = new Person({ ticks: { 整理文字: ['合并断行'] } });
    await clean();
    person.dispose();
    assert.equal(editor.document.getText(), `一、甲,乙\n${lines.join('')}`);
  });

  test('leaves a clean text untouched', async () => {
    const editor = await open('一、甲，乙\n完成**项。');
    const { version } = editor.document;
    await clean();
    assert.equal(editor.document.version, version);
  });
});
