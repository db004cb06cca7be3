import {
  commands,
  type Disposable,
  env,
  type QuickPickItem,
  QuickPickItemKind,
  SnippetString,
  Uri,
  window,
  workspace,
} from 'vscode';
import { statutoryKinds } from '../../core/report/kinds';
import type { Bundles } from '../../host/services/bundles';
import { openDraft } from '../../host/services/drafts';
import type { Services } from '../../host/services/services';
import { languageId } from '../../host/vscode/language';

/**
 * A new report of a kind to be chosen, with the parts of that kind in place and blanks for what is to be filled, or of what is on
 * the clipboard.
 */
export function registerNewReport({ bundles, context }: Services): Disposable {
  const skeletons = Uri.joinPath(context.extensionUri, 'snippets', 'skeletons.code-snippets');
  return commands.registerCommand('gongwen.newReport', () => newReport(bundles, skeletons));
}

/** What is read here of a contributed snippet; the file is the one that VS Code reads as well. */
interface Skeleton {
  readonly prefix: string | readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

interface KindItem extends QuickPickItem {
  readonly body?: string;
}

const CLIPBOARD = '剪贴板里的文稿';

async function newReport(bundles: Bundles, uri: Uri): Promise<void> {
  const items = await kindItems(uri);
  if (!items) return;
  const chosen = await window.showQuickPick(items, {
    title: '新建公文',
    placeHolder: '选择文种，可以输入名称或拼音首字母查找',
    matchOnDescription: true,
  });
  if (!chosen) return;
  if (chosen.label === CLIPBOARD) {
    await fromClipboard(bundles);
    return;
  }
  const document = await workspace.openTextDocument({ language: languageId });
  const editor = await window.showTextDocument(document);
  if (chosen.body !== undefined) await editor.insertSnippet(new SnippetString(chosen.body));
}

/** The draft on the clipboard as a new report. In a browser reading it asks for leave, so not before it is wanted. */
async function fromClipboard(bundles: Bundles): Promise<void> {
  const source = await env.clipboard.readText();
  if (source.trim() === '') {
    window.showInformationMessage('剪贴板里没有文字。请先复制要写成公文的内容，再试一次。');
    return;
  }
  const convert = await bundles.load('convert');
  if (convert) await openDraft(convert.draftOf(source));
}

/** Undefined, and said so, if the skeletons cannot be read. */
async function kindItems(uri: Uri): Promise<KindItem[] | undefined> {
  let skeletons: [string, Skeleton][];
  try {
    skeletons = Object.entries(JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(uri))));
  } catch (error) {
    window.showErrorMessage(`公文骨架读取失败，请重新安装“公文写作”扩展（${error}）。`);
    return undefined;
  }
  const items = (statutory: boolean) =>
    skeletons
      .filter(([kind]) => statutoryKinds.includes(kind) === statutory)
      .map(([kind, skeleton]) => toItem(kind, skeleton));
  return [
    { label: '空白公文', description: 'kbgw　只打开一份空白公文，不套用骨架' },
    { label: CLIPBOARD, description: 'jtb　把复制的内容转换成公文，如智能助手的回答、PDF 里的段落' },
    { label: '法定公文', kind: QuickPickItemKind.Separator },
    ...items(true),
    { label: '常用文稿', kind: QuickPickItemKind.Separator },
    ...items(false),
  ];
}

/** The prefixes stand in the description, so that the kind is also found by its pinyin initials. */
function toItem(kind: string, { prefix, description, body }: Skeleton): KindItem {
  return { label: kind, description: `${[prefix].flat()[0]}　${description}`, body: body.join('\n') };
}
