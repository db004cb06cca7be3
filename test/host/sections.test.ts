import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, open, until } from './documents';

const TEXT = '一、甲\n（一）子。正文**。\n（二）丑。\n1.细目。\n二、乙\n一是寅；二是卯。\n';

/** Runs a command with the cursor at the `|` of `marked`; gives the text then, its cursor as a `|`. */
async function run(command: string, marked: string): Promise<string> {
  const editor = await open(marked);
  await vscode.commands.executeCommand(command);
  const text = editor.document.getText();
  const at = editor.document.offsetAt(editor.selection.active);
  return `${text.slice(0, at)}|${text.slice(at)}`;
}

suite('Section commands', () => {
  teardown(closeAll);

  test('move the section of the cursor with its text, and the cursor with it', async () => {
    assert.equal(
      await run('gongwen.moveSectionUp', TEXT.replace('丑', '丑|')),
      '一、甲\n（一）丑|。\n1.细目。\n（二）子。正文**。\n二、乙\n一是寅；二是卯。\n',
    );
    assert.equal(
      await run('gongwen.moveSectionDown', TEXT.replace('子。正', '子。|正')),
      '一、甲\n（一）丑。\n1.细目。\n（二）子。|正文**。\n二、乙\n一是寅；二是卯。\n',
    );
  });

  test('promote and demote it with what is below it', async () => {
    const promoted = '一、甲\n（一）子。正文**。\n二、丑|。\n（一）细目。\n三、乙\n一是寅；二是卯。\n';
    assert.equal(await run('gongwen.promoteSection', TEXT.replace('丑', '丑|')), promoted);
    assert.equal(await run('gongwen.demoteSection', promoted), TEXT.replace('丑', '丑|'));
  });

  test('move a list item within its list', async () => {
    assert.equal(
      await run('gongwen.moveSectionUp', TEXT.replace('卯', '卯|')),
      TEXT.replace('一是寅；二是卯。', '一是卯|；二是寅。'),
    );
  });

  test('write a new heading of the same level, the cursor where its words go', async () => {
    assert.equal(
      await run('gongwen.insertSection', TEXT.replace('子', '|子')),
      TEXT.replace('正文**。\n（二）丑', '正文**。\n（二）|\n（三）丑'),
    );
    assert.equal(
      await run('gongwen.insertSection', TEXT.replace('寅', '寅|')),
      TEXT.replace('二是卯', '二是|；三是卯'),
    );
  });

  test('leave the text alone where they cannot be done', async () => {
    assert.equal(await run('gongwen.promoteSection', TEXT.replace('甲', '甲|')), TEXT.replace('甲', '甲|'));
    assert.equal(await run('gongwen.demoteSection', TEXT.replace('子', '子|')), TEXT.replace('子', '子|'));
    assert.equal(await run('gongwen.moveSectionUp', '只有一段|话。'), '只有一段|话。');
  });

  test('act where the writer is, though another column shows the report too', async () => {
    const first = await open(TEXT.replace('甲', '甲|'));
    const editor = await vscode.window.showTextDocument(first.document, vscode.ViewColumn.Beside);
    const at = first.document.positionAt(TEXT.indexOf('丑'));
    editor.selection = new vscode.Selection(at.translate(0, 1), at);
    await vscode.commands.executeCommand('gongwen.moveSectionUp');
    assert.equal(
      editor.document.getText(),
      '一、甲\n（一）丑。\n1.细目。\n（二）子。正文**。\n二、乙\n一是寅；二是卯。\n',
    );
    const { selection } = editor;
    assert.equal(editor.document.getText(selection), '丑');
    assert.ok(selection.isReversed, 'the selection was turned round');
    assert.equal(first.document.offsetAt(first.selection.active), 3);
  });

  test('are one undo step each, on texts with Windows line ends too', async () => {
    const text = TEXT.replaceAll('\n', '\r\n');
    const editor = await open(text.replace('丑', '丑|'));
    await editor.edit((edit) => edit.setEndOfLine(vscode.EndOfLine.CRLF));
    const before = editor.document.getText();
    await vscode.commands.executeCommand('gongwen.moveSectionUp');
    assert.equal(
      editor.document.getText().replaceAll('\r\n', ''),
      editor.document.getText().replaceAll(/[\r\n]/g, ''),
    );
    assert.notEqual(editor.document.getText(), before);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before);
  });

  test('copy the outline as text', async () => {
    await open(TEXT);
    await vscode.commands.executeCommand('gongwen.copyOutline');
    assert.equal(
      await vscode.env.clipboard.readText(),
      '一、甲\n  （一）子\n  （二）丑\n    1.细目\n二、乙\n  一是寅\n  二是卯\n',
    );
  });
});

suite('Renumbering', () => {
  teardown(closeAll);

  test('numbers the text through, gaps closed, and one undo brings it back', async () => {
    const text = '一、甲\n（一）子。一是寅；三是卯。\n(三)丑。\n四、乙\n';
    const editor = await open(text);
    await vscode.commands.executeCommand('gongwen.renumber');
    const right = '一、甲\n（一）子。一是寅；二是卯。\n（二）丑。\n二、乙\n';
    assert.equal(editor.document.getText(), right);
    await vscode.commands.executeCommand('gongwen.renumber');
    assert.equal(editor.document.getText(), right);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), text);
  });

  test('of a selection leaves the ordinals outside it alone', async () => {
    const editor = await open('一、甲\n（一）子。\n（三）丑。\n二、乙\n（二）寅。\n');
    editor.selection = new vscode.Selection(1, 0, 2, 5);
    await vscode.commands.executeCommand('gongwen.renumber');
    assert.equal(editor.document.getText(), '一、甲\n（一）子。\n（二）丑。\n二、乙\n（二）寅。\n');
  });

  test('formatting repairs what has one right answer, and closes no gap', async () => {
    const editor = await open('(一)甲。\n（二）乙。\n（二）丙。\n（五）丁。\n');
    await vscode.commands.executeCommand('editor.action.formatDocument');
    assert.equal(editor.document.getText(), '（一）甲。\n（二）乙。\n（三）丙。\n（五）丁。\n');
  });
});

suite('The next ordinal', () => {
  const configure = (value: unknown) =>
    vscode.workspace
      .getConfiguration('gongwen')
      .update('numbering.continueOnEnter', value, vscode.ConfigurationTarget.Global);

  teardown(async () => {
    await configure(undefined);
    await closeAll();
  });

  test('is written on a new line when set so, and taken away by a second Enter', async () => {
    await configure('insert');
    const editor = await open('一、甲\n（一）子。|');
    const text = () => editor.document.getText();
    await vscode.commands.executeCommand('type', { text: '\n' });
    await until('the ordinal is there', text, (there) => there === '一、甲\n（一）子。\n（二）');
    await until('the cursor is behind it', () => editor.selection.active.character === 3);
    await vscode.commands.executeCommand('type', { text: '\n' });
    await until('it has gone', text, (there) => there === '一、甲\n（一）子。\n\n');
  });

  test('leaves an ordinal typed by hand alone', async () => {
    await configure('insert');
    const editor = await open('一、甲\n（一）子。\n（二）|');
    await vscode.commands.executeCommand('type', { text: '\n' });
    assert.equal(editor.document.getText(), '一、甲\n（一）子。\n（二）\n');
  });

  test('is not written when off', async () => {
    await configure('off');
    const editor = await open('一、甲\n（一）子。|');
    await vscode.commands.executeCommand('type', { text: '\n' });
    assert.equal(editor.document.getText(), '一、甲\n（一）子。\n');
  });
});
