import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** The time anything that is going to happen at all happens in, on a machine that does ten other things. Milliseconds. */
const patience = 60_000;

/** Opens a new text in an editor, the extension ready for it; a `|` in it becomes the cursor. */
export async function open(marked: string, language = 'gongwen'): Promise<vscode.TextEditor> {
  await vscode.extensions.getExtension('gongwen-writer.gongwen-writer')!.activate();
  const at = marked.indexOf('|');
  const content = at < 0 ? marked : marked.slice(0, at) + marked.slice(at + 1);
  const document = await newText(content, language);
  const editor = await vscode.window.showTextDocument(document);
  const position = document.positionAt(Math.max(at, 0));
  editor.selection = new vscode.Selection(position, position);
  // Commands act on the active editor, which may be told a moment later on a busy machine.
  await until('the new text is being edited', () => vscode.window.activeTextEditor?.document === document);
  return editor;
}

/** A new text with these words, in no editor. */
export const newText = (content: string, language = 'gongwen'): Promise<vscode.TextDocument> =>
  until(
    'there is a new text with these words',
    () => vscode.workspace.openTextDocument({ language, content }),
    // It may get the name of one that is being closed, and its words with that.
    (opened) => opened.getText().replaceAll('\r', '') === content.replaceAll('\r', ''),
  );

/** Writes a file into the workspace of this run. */
export async function writeFile(name: string, content: string | Uint8Array): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);
  await vscode.workspace.fs.writeFile(
    uri,
    typeof content === 'string' ? new TextEncoder().encode(content) : content,
  );
  return uri;
}

/** Closes all editors without saving. */
export async function closeAll(): Promise<void> {
  // Counted before: a group goes with its last editor, and the next one would be passed over.
  const count = vscode.window.tabGroups.all.reduce((sum, { tabs }) => sum + tabs.length, 0);
  for (let i = 0; i < count; i++)
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  // The next new text gets the name of the last one, and on a busy machine its words too if those are still there.
  await until('no new text is left', async () => {
    const left = vscode.workspace.textDocuments.find(({ isUntitled, isDirty }) => isUntitled && isDirty);
    if (!left) return true;
    await vscode.window.showTextDocument(left);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    return false;
  });
}

/** Waits until something holds; fails with its name and what was there last. */
export async function until<T>(
  what: string,
  read: () => T | PromiseLike<T>,
  holds: (value: T) => boolean = Boolean,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const value = await read();
    if (holds(value)) return value;
    if (Date.now() > end) assert.fail(`waited in vain until ${what}; there is ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Replaces what `piece` (it occurs once) says, as typing does. */
export async function replace(editor: vscode.TextEditor, piece: string, by: string): Promise<void> {
  const { document } = editor;
  const at = document.getText().indexOf(piece);
  assert.ok(at >= 0, `${piece} is not in the text`);
  const range = new vscode.Range(document.positionAt(at), document.positionAt(at + piece.length));
  await editor.edit((edit) => edit.replace(range, by));
}
