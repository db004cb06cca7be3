import {
  extensions,
  type QuickPickItem,
  TabInputTextDiff,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { Returned } from '../../core/compare/returned/model';
import { decode } from '../../core/text/files/decode';
import { isWordName } from '../../core/text/files/fileNames';
import type { Bundles } from '../../host/services/bundles';
import { nameOf } from '../../host/vscode/language';
import { inSlices } from '../../host/vscode/slices';

// With what a report is compared.

/** The other text, and whether it is what the report was before or what it may become. */
export interface Other {
  readonly text: string;
  /** What was done in it, where it is a Word file with tracked changes or comments. */
  readonly returned?: Returned | undefined;
  readonly name: string;
  readonly role: 'before' | 'after';
}

/** Thrown where the other text cannot be read; the message is a Chinese sentence. */
export class Unreadable extends Error {}

/** What stands in the file `uri`: of Word by its ending, else in any encoding that office machines write. */
export async function readVersion(
  bundles: Bundles,
  uri: Uri,
): Promise<Pick<Other, 'text' | 'returned' | 'name'>> {
  const name = nameOf(uri);
  let bytes: Uint8Array;
  try {
    bytes = await workspace.fs.readFile(uri);
  } catch {
    throw new Unreadable('打不开，它可能已被移走，或者没有读取权限。');
  }
  if (!isWordName(uri.path)) {
    const { text, damaged } = decode(bytes);
    if (damaged || text.includes('\0')) throw new Unreadable('不是文本，或者编码读不出来。');
    return { text, name };
  }
  const word = await bundles.load('word');
  if (!word) throw new Unreadable('读 Word 文档的部件没有装好。');
  try {
    const returned = (await inSlices(word.readingReturned(bytes), () => false))!;
    const isMarked = returned.changes.length + returned.comments.length > 0;
    return { text: returned.after, returned: isMarked ? returned : undefined, name };
  } catch (error) {
    throw error instanceof word.UnreadableFile ? new Unreadable(error.message) : error;
  }
}

/** What the diff editor in front shows: Git, Local History and Timeline open one. */
export async function shownInDiff(): Promise<{ document: TextDocument; other: Other } | undefined> {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  if (!(input instanceof TabInputTextDiff)) return undefined;
  const [original, document] = await Promise.all([
    workspace.openTextDocument(input.original),
    workspace.openTextDocument(input.modified),
  ]);
  return { document, other: { text: original.getText(), name: nameOf(input.original), role: 'before' } };
}

interface Repository {
  show(ref: string, path: string): Promise<string>;
}

interface GitApi {
  getRepository(uri: Uri): Repository | null;
}

/** The repository that VS Code's own Git has open for `uri`. It is not started for this, nor asked where nobody trusts the folder. */
function repositoryOf(uri: Uri): Repository | undefined {
  if (!workspace.isTrusted || uri.scheme !== 'file') return undefined;
  const git = extensions.getExtension<{ getAPI(version: 1): GitApi }>('vscode.git');
  if (!git?.isActive) return undefined;
  try {
    return git.exports.getAPI(1).getRepository(uri) ?? undefined;
  } catch {
    // Git is switched off in the settings.
    return undefined;
  }
}

type Choice = QuickPickItem & { readonly read: () => Promise<readonly Other[]> };

/** Asks with what `document` is to be compared; several only of those that came back. Throws `Unreadable`. */
export async function chooseOther(
  bundles: Bundles,
  document: TextDocument,
  drafts: readonly { readonly uri: Uri; readonly label: string }[],
): Promise<readonly Other[]> {
  const file = (role: Other['role']) => async () => {
    const others: Other[] = [];
    for (const uri of await chooseFiles(role === 'after'))
      others.push({ ...(await readVersion(bundles, uri)), role });
    return others;
  };
  const repository = repositoryOf(document.uri);
  const choices: Choice[] = [
    {
      label: '$(file-symlink-file) 别人改过的稿子…',
      detail: '逐处看改了什么，采纳的改进这份公文；Word 里的修订和批注各在原处，几个人的可以一起选',
      read: file('after'),
    },
    {
      label: '$(history) 以前的稿子…',
      detail: '逐处看这份公文比它改了什么，不要的还原',
      read: file('before'),
    },
    ...(repository
      ? [
          {
            label: '$(git-commit) 上次提交的（Git）',
            read: async (): Promise<Other[]> => [
              {
                text: await repository.show('HEAD', document.uri.fsPath).catch(() => {
                  throw new Unreadable('Git 里还没有提交过它。');
                }),
                name: `${nameOf(document.uri)}（上次提交）`,
                role: 'before',
              },
            ],
          },
        ]
      : []),
    ...drafts.map(({ uri, label }) => ({
      label: `$(archive) ${label}`,
      read: async (): Promise<Other[]> => [{ ...(await readVersion(bundles, uri)), role: 'before' }],
    })),
  ];
  const chosen = await window.showQuickPick(choices, { title: '比对', placeHolder: '与哪一份比对？' });
  return chosen ? chosen.read() : [];
}

async function chooseFiles(canSelectMany: boolean): Promise<readonly Uri[]> {
  const chosen = await window.showOpenDialog({
    canSelectMany,
    title: '比对',
    openLabel: '比对',
    filters: { 公文和文档: ['gw', 'gongwen', '公文', 'txt', 'md', 'docx'] },
  });
  return chosen ?? [];
}
