import { type TextDocument, Uri, window, workspace } from 'vscode';
import type { Report } from '../../core/report/model';
import { placeholderTree } from '../../core/views/blankTree';
import type { TreeEntry } from '../../core/views/tree';
import type { Services } from '../../host/services/services';
import { workspaceReports } from '../../host/services/workspaceReports';

/** So many files that could not be read are named. */
const NAMED = 3;

/** The blanks of all reports of the workspace, as they were when it was read; open reports are kept up to date. */
export class WorkspaceList {
  /** What the tree knows it by. */
  readonly uri = Uri.from({ scheme: 'gongwen-list', path: '/workspace' });
  readonly #services: Services;
  readonly #files = new Map<string, TreeEntry>();
  readonly #outdated = new Set<string>();
  readonly #uris = new WeakMap<TreeEntry, Uri>();

  static async read(services: Services): Promise<WorkspaceList> {
    const list = new WorkspaceList(services);
    const unread: string[] = [];
    const files = workspaceReports(services, (uri) => unread.push(workspace.asRelativePath(uri)));
    for await (const { uri, report } of files) list.#add(uri, report);
    if (unread.length > 0) {
      const more = unread.length > NAMED ? `等 ${unread.length} 个文件` : '';
      window.showWarningMessage(`读不了：${unread.slice(0, NAMED).join('、')}${more}。其余的都已列出。`);
    }
    return list;
  }

  private constructor(services: Services) {
    this.#services = services;
  }

  /** Reads `document` again if it is on the list. */
  outdate({ uri }: TextDocument): void {
    if (this.#files.has(uri.toString())) this.#outdated.add(uri.toString());
  }

  entries(): TreeEntry[] {
    for (const document of this.#services.reports.open()) {
      if (this.#outdated.delete(document.uri.toString())) {
        this.#add(document.uri, this.#services.reports.of(document));
      }
    }
    return [...this.#files.values()].filter(({ children }) => children.length > 0);
  }

  summary(): string {
    const entries = this.entries();
    const blanks = entries.reduce((sum, entry) => sum + leaves(entry), 0);
    const files = this.#files.size;
    if (files === 0) return '工作区里没有公文。';
    if (blanks === 0) return `工作区的 ${files} 份公文都没有待填项。`;
    return `${files} 份公文中 ${entries.length} 份有待填项，共 ${blanks} 处。`;
  }

  /** Opens the file that `entry` belongs to; undefined if it has gone. */
  async open(entry: TreeEntry): Promise<TextDocument | undefined> {
    const uri = this.#uris.get(entry);
    if (!uri) return undefined;
    try {
      const document = await workspace.openTextDocument(uri);
      this.outdate(document);
      return document;
    } catch {
      window.showWarningMessage(`打不开 ${workspace.asRelativePath(uri)}，可能已经移走或删除。`);
      return undefined;
    }
  }

  #add(uri: Uri, report: Report): void {
    const children = placeholderTree(report);
    const label = workspace.asRelativePath(uri);
    const count = report.placeholders.length;
    const entry: TreeEntry = {
      key: label,
      label,
      description: `待填 ${count}`,
      tooltip: label,
      spoken: `${label}，待填${count}处`,
      icon: 'file',
      problems: [],
      span: { start: 0, end: report.text.length },
      target: children[0]?.target ?? { start: 0, end: 0 },
      children,
    };
    this.#files.set(uri.toString(), entry);
    const own = (each: TreeEntry): void => {
      this.#uris.set(each, uri);
      each.children.forEach(own);
    };
    own(entry);
  }
}

const leaves = (entry: TreeEntry): number =>
  entry.children.length === 0 ? 1 : entry.children.reduce((sum, child) => sum + leaves(child), 0);
