import { type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import { OWN_SCENE, problemIn } from '../../core/phrases/own/phrase';
import { folded } from '../../core/text/enclosingMarks';
import type { PhraseLibrary } from '../../host/services/phraseLibrary';
import { addPersonal } from './personal';

/** Makes what is selected a phrase of the writer's own: asks for its scene and shows its initials. */
export async function addPhrase(phrases: PhraseLibrary): Promise<void> {
  const editor = window.activeTextEditor;
  const selected = editor?.document.getText(editor.selection).trim();
  const text = selected || (await askText());
  if (!text) return;
  const problem = problemIn(text);
  if (problem) {
    window.showWarningMessage(problem);
    return;
  }
  const library = await phrases.load();
  const known = library.phrases.find((phrase) => folded(phrase.text) === folded(text));
  if (known) {
    window.showInformationMessage(`“${text}”已在用语库里（${known.scene}），输入 ${known.initials} 即可。`);
    return;
  }
  const scene = await askScene(library.phrases.map((phrase) => phrase.scene));
  if (scene === undefined) return;
  const initials = await window.showInputBox({
    title: `添加用语：${text}`,
    prompt: '拼音首字母，多音字请核对。输入这些字母就会提示这条用语。',
    value: await phrases.initialsOf(text),
    validateInput: (value) =>
      /^[a-z]{2,}$/i.test(value.trim()) ? undefined : '请输入两个以上字母，例如“做到两个维护”是 zdlgwh。',
  });
  if (initials === undefined) return;
  const added = await addPersonal([{ text, scene, initials: initials.trim().toLowerCase() }]);
  if (added) window.setStatusBarMessage(`已添加用语“${text}”，输入 ${initials} 或前两个字即可。`, 6000);
}

const askText = () =>
  window.showInputBox({
    title: '添加用语',
    prompt: '选中文字再运行这条命令更方便。可变的地方写成 **，插入后按 Tab 逐个填写。',
    validateInput: (value) => problemIn(value.trim()),
  });

/** Undefined if the writer gave up. */
export async function askScene(scenes: readonly string[]): Promise<string | undefined> {
  const other = '新的场合…';
  const items: QuickPickItem[] = [
    ...[...new Set([OWN_SCENE, ...scenes])].map((label) => ({ label })),
    { label: '', kind: QuickPickItemKind.Separator },
    { label: other },
  ];
  const chosen = await window.showQuickPick(items, { title: '添加用语', placeHolder: '用在什么场合？' });
  if (chosen?.label !== other) return chosen?.label;
  const named = await window.showInputBox({ title: '新的场合', prompt: '例如：项目建设、信访、我局业务' });
  return named?.trim() || undefined;
}
