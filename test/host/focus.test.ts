import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, open, until } from './documents';

const NAMES = [
  'wordWrap',
  'wordWrapColumn',
  'cursorSurroundingLines',
  'cursorSurroundingLinesStyle',
  'scrollBeyondLastLine',
];

const editor = (languageId: string) => vscode.workspace.getConfiguration('editor', { languageId });
/** What a text of that language has, and what the user's own settings say for it. */
const values = (languageId: string) => NAMES.map((name) => editor(languageId).get(name));
const written = () => NAMES.map((name) => editor('gongwen').inspect(name)?.globalLanguageValue);
const block = () => vscode.workspace.getConfiguration().inspect('[gongwen]')?.globalValue;
/** Zen mode hides the numbers of lines; nothing else tells of it. */
const isZen = () =>
  vscode.window.activeTextEditor?.options.lineNumbers === vscode.TextEditorLineNumbersStyle.Off;
const toggle = () => vscode.commands.executeCommand('gongwen.focusWriting');

suite('Writing without distraction', () => {
  teardown(closeAll);

  test('has short lines and the cursor in the middle, for reports alone; again, and all is as it was', async () => {
    await open('一、甲\n');
    const before = values('gongwen');
    const others = values('plaintext');
    const own = written();
    assert.equal(isZen(), false);
    await toggle();
    assert.deepEqual(values('gongwen'), ['bounded', 66, 1000, 'all', true]);
    assert.deepEqual(values('plaintext'), others);
    await until('Zen mode is on', isZen);
    await toggle();
    await until('Zen mode is off', () => !isZen());
    assert.deepEqual(values('gongwen'), before);
    assert.deepEqual(written(), own);
    assert.equal(block(), undefined);
  });

  test('brings back what the user had set, and leaves what was set meanwhile', async () => {
    await open('一、甲\n');
    const setBlock = (value: unknown) =>
      vscode.workspace.getConfiguration().update('[gongwen]', value, vscode.ConfigurationTarget.Global);
    try {
      await setBlock({ 'editor.wordWrapColumn': 60, 'editor.fontSize': 18 });
      await toggle();
      assert.deepEqual(written(), ['bounded', 66, 1000, 'all', true]);
      await editor('gongwen').update('wordWrap', 'off', vscode.ConfigurationTarget.Global, true);
      await toggle();
      assert.deepEqual(block(), {
        'editor.wordWrapColumn': 60,
        'editor.fontSize': 18,
        'editor.wordWrap': 'off',
      });
    } finally {
      await setBlock(undefined);
    }
  });

  test('is left where one has gone to another text', async () => {
    await open('一、甲\n');
    await toggle();
    await open('笔记\n', 'plaintext');
    await toggle();
    assert.deepEqual(
      written(),
      NAMES.map(() => undefined),
    );
  });
});
