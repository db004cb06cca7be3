import {
  commands,
  Disposable,
  ExtensionMode,
  type TextDocument,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import type { CurrentReport } from '../../host/services/current';
import type { Services } from '../../host/services/services';
import { languageId } from '../../host/vscode/language';

/** What the first steps try on it, by name of command. */
const steps = [
  'gongwen.insertPhrase',
  'gongwen.fillPlaceholders',
  'gongwen.renumber',
  'gongwen.checkBeforeSubmission',
  'gongwen.exportDocx',
];

/** Kept by the user's VS Code once everything has been shown by itself. */
const SHOWN = 'gongwen.sample.shown';

/**
 * A half-finished report to try everything on. It is opened without a file: whoever closes it has left nothing behind,
 * and who keeps it says where. Everything is shown by itself only where the extension runs from its source, the first
 * time: an installed one opens nothing that nobody has asked for.
 */
export function registerSample({ context, current }: Services): Disposable {
  const file = Uri.joinPath(context.extensionUri, 'media', 'sample.gw');
  const tried = new Set<string>();
  const command = commands.registerCommand('gongwen.openSample', async (step?: unknown) => {
    const shown = await openSample(file);
    if (!shown || typeof step !== 'string' || !steps.includes(step)) return;
    // The first steps of VS Code's welcome page are ticked off by commands that it has run itself, and this one runs here.
    tried.add(step);
    await commands.executeCommand('setContext', 'gongwen.tried', [...tried].join(' '));
    await commands.executeCommand(step);
  });
  const { extensionMode, globalState } = context;
  if (extensionMode !== ExtensionMode.Development || globalState.get(SHOWN)) return command;
  return Disposable.from(
    command,
    onFirstReport(current, async (document) => {
      await globalState.update(SHOWN, true);
      await showAtAGlance(document);
    }),
  );
}

/** Whether it is on the screen now. */
async function openSample(file: Uri): Promise<boolean> {
  let content: string;
  try {
    content = new TextDecoder().decode(await workspace.fs.readFile(file));
  } catch (error) {
    window.showErrorMessage(`示例报告读取失败，请重新安装“公文写作”扩展（${error}）。`);
    return false;
  }
  // The one that is open already, as long as nothing has been written in it.
  const open = workspace.textDocuments.find(
    (each) => each.isUntitled && each.languageId === languageId && each.getText() === content,
  );
  await showAtAGlance(open ?? (await workspace.openTextDocument({ language: languageId, content })));
  return true;
}

/** The text with its outline and blanks on the left and its page on the right; the cursor is in the text. */
async function showAtAGlance(document: TextDocument): Promise<void> {
  await window.showTextDocument(document, { viewColumn: ViewColumn.One, preview: false });
  await commands.executeCommand('workbench.view.extension.gongwen');
  await commands.executeCommand('gongwen.openPreview');
  await window.showTextDocument(document, { viewColumn: ViewColumn.One, preview: false });
}

/** Runs `work` once, for the report that is open or else the first one that is opened. */
function onFirstReport(current: CurrentReport, work: (document: TextDocument) => unknown): Disposable {
  if (current.document) {
    void work(current.document);
    return new Disposable(() => {});
  }
  const listening = current.onDidChange((document) => {
    if (!document) return;
    listening.dispose();
    void work(document);
  });
  return listening;
}
