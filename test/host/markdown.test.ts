import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Person } from './answers';
import { closeAll, open, until, writeFile } from './documents';

const ANSWER = `# 工作汇报

## 总体情况

- **甲**：完成 12 项。
- 乙

## 主要问题

无。

## 下步打算

完成**次。
`;
const REPORT = `工作汇报
一、总体情况
1.甲：完成12项。
2.乙
二、主要问题
无。
三、下步打算
完成**次。
`;

suite('A report as Markdown', () => {
  teardown(closeAll);

  const copied = async (): Promise<string> => {
    await vscode.commands.executeCommand('gongwen.copyAsMarkdown');
    return vscode.env.clipboard.readText();
  };

  test('is copied whole, or what is selected of it', async () => {
    const editor = await open(
      '|关于值班的通知\n各科室：\n一、要求\n（一）到岗。值班**天。\n| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |\n',
    );
    assert.equal(
      await copied(),
      '# 关于值班的通知\n\n各科室：\n\n## 一、要求\n\n**（一）到岗。** 值班\\*\\*天。\n\n| 甲 | 乙 |\n| --- | --- |\n| 丙 | 丁 |\n',
    );
    editor.selections = [new vscode.Selection(3, 6, 3, 8), new vscode.Selection(2, 0, 2, 4)];
    assert.equal(await copied(), '## 一、要求\n\n值班\n');
  });
});

suite('Markdown as a report', () => {
  const YES = '转换为公文（7 处 Markdown 记号）';
  let person: Person;

  const asked = () => person.asked.filter(({ buttons }) => buttons.includes(YES));
  const shown = () => vscode.window.activeTextEditor?.document;

  async function show(name: string, content: string): Promise<vscode.Uri> {
    const uri = await writeFile(name, content);
    await vscode.commands.executeCommand('vscode.open', uri);
    await until('it is being edited', () => shown()?.uri.path === uri.path);
    return uri;
  }

  teardown(async () => {
    person.dispose();
    await closeAll();
  });

  test('is converted in its place, in one step', async () => {
    person = new Person();
    const editor = await open(ANSWER);
    await vscode.commands.executeCommand('gongwen.convertMarkdown');
    assert.equal(editor.document.getText(), REPORT);
    await vscode.commands.executeCommand('gongwen.convertMarkdown');
    assert.equal(editor.document.getText(), REPORT);
    assert.deepEqual(
      person.asked.map(({ text }) => text),
      ['这份文稿里没有 Markdown 记号。'],
    );
    await vscode.commands.executeCommand('undo');
    await until('one undo brings it back', () => editor.document.getText() === ANSWER);
  });

  test('is converted by the quick fix of its finding', async () => {
    person = new Person();
    const editor = await open(ANSWER);
    const { document } = editor;
    const find = () =>
      vscode.languages.getDiagnostics(document.uri).filter(({ code }) => code === 'markdown-marks');
    const [finding] = await until('it is found', find, (found) => found.length === 1);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      finding!.range,
    );
    const { command } = actions.find(({ title }) => title === YES)!;
    await vscode.commands.executeCommand(command!.command, ...command!.arguments!);
    assert.equal(document.getText(), REPORT);
  });

  test('is offered once in a report, and where it is one in a file of Markdown', async () => {
    person = new Person({ messages: { '“': YES } });
    await show('回答.gw', ANSWER);
    await until('it is converted', () => shown()?.getText() === REPORT);
    await closeAll();
    await show('回答.gw', ANSWER);
    await show('回答.md', ANSWER);
    const isNew = () => shown()?.isUntitled === true && shown()!.languageId === 'gongwen';
    await until('a new report is there', () => isNew() && shown()!.getText() === REPORT);
    assert.equal(asked().length, 2);
  });

  test('is let be after a no', async () => {
    person = new Person({ messages: { '“': '不用了' } });
    await show('不转换.gw', ANSWER);
    await until('it is offered', () => asked().length === 1);
    await closeAll();
    await show('不转换.gw', ANSWER);
    // The next one is offered: by then this one would have been.
    await show('也不转换.gw', ANSWER);
    await until('another one is offered', () => asked().length === 2);
    assert.equal(shown()?.getText(), ANSWER);
  });

  test('is not offered for notes, programs and a few signs', async () => {
    person = new Person();
    await show('说明.md', '# 安装\n\n## 准备\n\n- 下载\n- 解压\n\n**注意**：`npm ci`\n');
    await show(
      'notes.md',
      '# Notes\n\n## 一、a\n\n## 二、b\n\n## 三、c\n\n- plain English words of a note\n',
    );
    await show('三处.gw', '## 一、甲\n\n**二、乙**\n\n## 三、丙\n');
    await show('再问.gw', ANSWER);
    await until('another one is offered', () => asked().length > 0);
    assert.equal(person.asked.length, 1);
  });

  test('becomes a new report from the clipboard', async () => {
    person = new Person({ picks: { 新建公文: '剪贴板里的文稿' } });
    await vscode.env.clipboard.writeText(ANSWER);
    await vscode.commands.executeCommand('gongwen.newReport');
    await until('the report is there', () => shown()?.getText() === REPORT);
    assert.equal(shown()!.languageId, 'gongwen');
    await vscode.env.clipboard.writeText(' \n');
    await vscode.commands.executeCommand('gongwen.newReport');
    assert.ok(person.asked.some(({ text }) => text.startsWith('剪贴板里没有文字。')));
  });

  test('is read as a report where it is taken into another one', async () => {
    person = new Person();
    const file = await writeFile('甲科.md', `${ANSWER}\n\n公式$y=x^2$。`);
    const editor = await open('一、各部门情况|');
    await vscode.commands.executeCommand('gongwen.insertFiles', [file]);
    assert.deepEqual(editor.document.getText().split('\n').slice(0, 6), [
      '一、各部门情况',
      '（一）工作汇报',
      '<!-- 来源：甲科 -->',
      '1.总体情况',
      '（1）甲：完成12项。',
      '（2）乙',
    ]);
    await until('what is to be mended is said', () =>
      person.asked.some(({ text }) => text.includes('“甲科”有1处公式没有改动')),
    );
  });
});
