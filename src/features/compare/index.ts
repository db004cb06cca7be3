import { commands, Disposable, EventEmitter, type TextDocument, Uri, window, workspace } from 'vscode';
import type { Change } from '../../core/compare/model';
import type { FromComparePage } from '../../core/compare/shown/page';
import { keptDraftsOf } from '../../host/services/keptDrafts';
import type { Services } from '../../host/services/services';
import { select } from '../../host/vscode/editors';
import { fileName, nameOf } from '../../host/vscode/language';
import { ComparePanel } from './panel';
import { exportRevisions } from './revisions';
import { Session } from './session';
import { chooseOther, type Other, readVersion, shownInDiff, Unreadable } from './source';
import { ChangesTree, changesOf, type Row } from './tree';

/** The texts that reports are compared with, as VS Code's own diff editor asks for them. */
const SCHEME = 'gongwen-compare';

/** `gongwen.compare`: the current report against another text, change by change. */
export function registerCompare(services: Services): Disposable {
  const comparing = new Comparing(services);
  const onRow = (run: (changes: readonly Change[]) => unknown) => (row?: Row) =>
    run(row ? changesOf(row) : comparing.atCursor());
  return Disposable.from(
    comparing,
    commands.registerCommand('gongwen.compare', (other?: Uri, role?: unknown) =>
      comparing.start(other, role === 'before' || role === 'after' ? role : undefined),
    ),
    commands.registerCommand(
      'gongwen.takeChange',
      onRow((changes) => comparing.take(changes)),
    ),
    commands.registerCommand(
      'gongwen.refuseChange',
      onRow((changes) => comparing.refuse(changes)),
    ),
    commands.registerCommand('gongwen.takeAllChanges', () => comparing.takeAll()),
    commands.registerCommand('gongwen.nextChange', () => comparing.step(1)),
    commands.registerCommand('gongwen.previousChange', () => comparing.step(-1)),
    commands.registerCommand('gongwen.showChange', (row: Row) => comparing.show(changesOf(row)[0])),
    commands.registerCommand('gongwen.compareSideBySide', () => comparing.sideBySide()),
    commands.registerCommand('gongwen.exportRevisions', (target?: unknown) =>
      comparing.exportRevisions(target instanceof Uri ? target : undefined),
    ),
    commands.registerCommand('gongwen.endCompare', () => comparing.end()),
  );
}

class Comparing implements Disposable {
  readonly #services: Services;
  readonly #tree = new ChangesTree();
  readonly #view = window.createTreeView('gongwen.changes', { treeDataProvider: this.#tree });
  readonly #otherChanged = new EventEmitter<Uri>();
  readonly #provider = workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: this.#otherChanged.event,
    provideTextDocumentContent: () => this.#session?.other.text ?? '',
  });
  #session: Session | undefined;
  #panel: ComparePanel | undefined;

  constructor(services: Services) {
    this.#services = services;
  }

  dispose(): void {
    this.end();
    this.#view.dispose();
    this.#provider.dispose();
    this.#otherChanged.dispose();
  }

  /** Compares the current report with `other`; without it with what the diff editor in front shows, or with what is chosen. */
  async start(uri?: Uri, role: Other['role'] = 'after'): Promise<void> {
    const shown = uri ? undefined : await shownInDiff();
    const document = shown?.document ?? this.#services.current.document;
    if (!document) {
      window.showInformationMessage('请先打开要比对的公文。');
      return;
    }
    let other: Other | undefined;
    try {
      const { bundles } = this.#services;
      other =
        shown?.other ??
        (uri
          ? { text: await readVersion(bundles, uri), name: nameOf(uri), role }
          : await chooseOther(bundles, document, await keptDraftsOf(document.uri)));
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      window.showErrorMessage(`没有比对：${error.message}`);
      return;
    }
    if (other) await this.#open(document, other);
  }

  async #open(document: TextDocument, other: Other): Promise<void> {
    this.end();
    const session = new Session(this.#services, document, other);
    this.#session = session;
    session.onDidChange(() => {
      this.#tree.show(session.comparison);
      void this.#panel?.show();
    });
    if (!(await session.compare()) || this.#session !== session) return;
    if (session.comparison?.changes.length === 0) {
      window.showInformationMessage(`与“${other.name}”相同。`);
      this.end();
      return;
    }
    await commands.executeCommand('setContext', 'gongwen.isComparing', true);
    this.#view.description = other.name;
    this.#otherChanged.fire(this.#otherUri(other));
    this.#panel = new ComparePanel(
      this.#services,
      session,
      (message) => void this.#receive(message),
      () => {
        this.#panel = undefined;
      },
    );
  }

  async #receive(message: FromComparePage): Promise<void> {
    if (message.type === 'takeAll') return this.takeAll();
    if (message.type === 'sideBySide') return this.sideBySide();
    const change = 'index' in message ? this.#session?.comparison?.changes[message.index] : undefined;
    if (!change) return;
    if (message.type === 'take') await this.take([change]);
    else if (message.type === 'refuse') await this.refuse([change]);
    else await this.show(change);
  }

  take(changes: readonly Change[]): Promise<void> {
    return this.#session?.take(changes) ?? Promise.resolve();
  }

  refuse(changes: readonly Change[]): Promise<void> {
    return this.#session?.refuse(changes) ?? Promise.resolve();
  }

  takeAll(): Promise<void> {
    return this.take(this.#session?.comparison?.changes ?? []);
  }

  async show(change: Change | undefined): Promise<void> {
    if (change && this.#session) await select(this.#session.document, this.#session.placeOf(change));
  }

  /** The change that the cursor stands in or touches. */
  atCursor(): readonly Change[] {
    const session = this.#session;
    const offset = this.#cursor();
    if (!session || offset === undefined) return [];
    const found = session.comparison?.changes.find((change) => {
      const { start, end } = session.placeOf(change);
      return start <= offset && offset <= end;
    });
    return found ? [found] : [];
  }

  /** Selects the next change behind the cursor, or the one before it; behind the last comes the first. */
  async step(by: 1 | -1): Promise<void> {
    const session = this.#session;
    if (!session) return;
    const offset = this.#cursor() ?? 0;
    const all = [...(session.comparison?.changes ?? [])].sort(
      (a, b) => session.placeOf(a).start - session.placeOf(b).start,
    );
    const next =
      by > 0
        ? (all.find((change) => session.placeOf(change).start > offset) ?? all[0])
        : (all.findLast((change) => session.placeOf(change).end < offset) ?? all.at(-1));
    await this.show(next);
  }

  #cursor(): number | undefined {
    const editor = window.activeTextEditor;
    if (!editor || editor.document !== this.#session?.document) return undefined;
    return editor.document.offsetAt(editor.selection.start);
  }

  #otherUri = ({ name }: Other): Uri => Uri.from({ scheme: SCHEME, path: `/${name}` });

  /** Both texts in VS Code's own diff editor, as VS Code sees them. */
  async sideBySide(): Promise<void> {
    if (!this.#session) return;
    const { document, other } = this.#session;
    const pair = [this.#otherUri(other), document.uri];
    const names = [other.name, fileName(document)];
    if (other.role === 'after') {
      pair.reverse();
      names.reverse();
    }
    await commands.executeCommand('vscode.diff', ...pair, names.join(' ↔ '));
  }

  async exportRevisions(target?: Uri): Promise<void> {
    const { comparison, document } = this.#session ?? {};
    if (comparison && document) await exportRevisions(this.#services, comparison, document.uri, target);
  }

  end(): void {
    this.#panel?.dispose();
    this.#panel = undefined;
    this.#session?.dispose();
    this.#session = undefined;
    this.#tree.show(undefined);
    void commands.executeCommand('setContext', 'gongwen.isComparing', false);
  }
}
