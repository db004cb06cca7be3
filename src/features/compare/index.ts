import {
  commands,
  Disposable,
  EventEmitter,
  type FileRenameEvent,
  type TextDocument,
  type TreeItem,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { Span } from '../../core/text/span';
import { keptDraftsOf } from '../../host/services/keptDrafts';
import type { Services } from '../../host/services/services';
import { ByFile } from '../../host/vscode/byFile';
import { goingTo, goTo } from '../../host/vscode/editors';
import { fileName } from '../../host/vscode/language';
import { uriAfter } from '../../host/vscode/renamed';
import { copyList, exportList } from './changeList';
import { Changes } from './changes';
import { Pointer } from './pointer';
import { Review, type ReviewStores } from './review';
import { chooseOther, type Other, readVersion, shownInDiff, Unreadable } from './source';
import type { Work } from './work';

/** The texts that reports are compared with, as VS Code's own diff editor asks for them. */
const SCHEME = 'gongwen-compare';

/** The answer that has files placed in a report with which they have little in common. */
const PLACE_ANYWAY = '仍然对照';

/** `gongwen.compare`: the current report against another text, change by change. */
export function registerCompare(services: Services): Disposable {
  const comparing = new Comparing(services);
  const onWork = (run: (work: Work, what?: unknown) => unknown) => (what?: unknown) =>
    comparing.work && run(comparing.work, what);
  return Disposable.from(
    comparing,
    commands.registerCommand('gongwen.compare', (other?: Uri, role?: unknown) =>
      comparing.start(other, role === 'before' || role === 'after' ? role : undefined),
    ),
    commands.registerCommand(
      'gongwen.takeChange',
      onWork((work, what) => work.take(what)),
    ),
    commands.registerCommand(
      'gongwen.refuseChange',
      onWork((work, what) => work.refuse(what)),
    ),
    commands.registerCommand(
      'gongwen.settleRemark',
      onWork((work, what) => work.refuse(what)),
    ),
    commands.registerCommand(
      'gongwen.restoreChange',
      onWork((work, what) => work.restore(what)),
    ),
    commands.registerCommand(
      'gongwen.takeAllChanges',
      onWork((work) => work.takeAll()),
    ),
    commands.registerCommand(
      'gongwen.nextChange',
      onWork(() => comparing.step(1)),
    ),
    commands.registerCommand(
      'gongwen.previousChange',
      onWork(() => comparing.step(-1)),
    ),
    commands.registerCommand(
      'gongwen.copyChangeList',
      onWork(async (work) => copyList(services.bundles, await work.list())),
    ),
    commands.registerCommand(
      'gongwen.exportChangeList',
      onWork(async (work, target) =>
        exportList(
          services.bundles,
          await work.list(),
          work.document,
          target instanceof Uri ? target : undefined,
        ),
      ),
    ),
    commands.registerCommand(
      'gongwen.exportRevisions',
      onWork((work, target) => work.exportRevisions(target instanceof Uri ? target : undefined)),
    ),
    commands.registerCommand('gongwen.compareSideBySide', () => comparing.sideBySide()),
    commands.registerCommand('gongwen.endCompare', () => comparing.end()),
  );
}

class Comparing implements Disposable {
  readonly #services: Services;
  readonly #rowsChanged = new EventEmitter<void>();
  readonly #view = window.createTreeView<unknown>('gongwen.changes', {
    treeDataProvider: {
      onDidChangeTreeData: this.#rowsChanged.event,
      getChildren: (row) => [...(this.work?.rows.getChildren(row) ?? [])],
      getTreeItem: (row) => this.work!.rows.getTreeItem(row),
      resolveTreeItem: (item, row) => this.#resolved(item, row),
    },
  });
  readonly #pointer = new Pointer();
  readonly #settled: ByFile;
  readonly #reviewed: ReviewStores;
  readonly #renamed = workspace.onDidRenameFiles(({ files }) => void this.#follow(files));
  readonly #otherChanged = new EventEmitter<Uri>();
  readonly #provider = workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: this.#otherChanged.event,
    provideTextDocumentContent: () => this.work?.otherText ?? '',
  });
  /** What is being looked through. */
  work: Work | undefined;

  constructor(services: Services) {
    this.#services = services;
    this.#settled = new ByFile(services.context, 'settledChanges');
    this.#reviewed = {
      taken: new ByFile(services.context, 'takenChanges'),
      settled: new ByFile(services.context, 'settledRemarks'),
    };
    this.#view.onDidChangeSelection(({ selection: [row] }) => {
      const place = row === undefined ? undefined : this.work?.placeOf(row);
      if (place) this.#pointer.mark(this.work!.document, place);
    });
  }

  dispose(): void {
    this.end();
    this.#pointer.dispose();
    this.#renamed.dispose();
    this.#settled.dispose();
    this.#reviewed.taken.dispose();
    this.#reviewed.settled.dispose();
    this.#view.dispose();
    this.#provider.dispose();
    this.#rowsChanged.dispose();
    this.#otherChanged.dispose();
  }

  /** Compares the current report with `uri`; without it with what the diff editor in front shows, or with what is chosen. */
  async start(uri?: Uri, role: Other['role'] = 'after'): Promise<void> {
    const shown = uri ? undefined : await shownInDiff();
    const document = shown?.document ?? this.#services.current.document;
    if (!document) {
      window.showInformationMessage('请先打开要比对的公文。');
      return;
    }
    try {
      const { bundles } = this.#services;
      const others = shown
        ? [shown.other]
        : uri
          ? [{ ...(await readVersion(bundles, uri)), role }]
          : await chooseOther(bundles, document, await keptDraftsOf(document.uri));
      await this.#open(document, others);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      window.showErrorMessage(`没有比对：${error.message}`);
    }
  }

  async #open(document: TextDocument, others: readonly Other[]): Promise<void> {
    const [first] = others;
    if (!first) return;
    const isReturned = first.role === 'after' && others.some(({ returned }) => returned);
    if (isReturned || others.length > 1) await this.#review(document, others);
    else await this.#compare(document, first);
  }

  async #compare(document: TextDocument, other: Other): Promise<void> {
    const changes = new Changes(this.#services, document, other, this.#settled);
    this.#begin(changes);
    const count = await changes.find();
    if (count === undefined || this.work !== changes) return;
    if (count === 0) {
      window.showInformationMessage(`与“${other.name}”相同。`);
      this.end();
      return;
    }
    this.#show(changes);
    changes.open({
      show: (place) => this.#goTo(changes, place, true),
      sideBySide: () => this.sideBySide(),
    });
  }

  /** Files that came back, one after another: those of one report are looked through together. */
  async #review(document: TextDocument, others: readonly Other[]): Promise<void> {
    if (!(await this.#areOfThisPaper(document, others))) return;
    const open = this.work;
    const review =
      open instanceof Review && open.document.uri.toString() === document.uri.toString()
        ? open
        : new Review(this.#services, document, this.#reviewed);
    if (review !== open) this.#begin(review);
    const isPlaced = await review.add(others);
    if (!isPlaced || this.work !== review) return;
    if (review.isEmpty) {
      window.showInformationMessage(`“${review.name}”里的修订公文都已经有了，也没有批注。`);
      this.end();
      return;
    }
    this.#show(review);
    await commands.executeCommand('gongwen.changes.focus', { preserveFocus: true });
  }

  /** Whether `others` have enough in common with the report to be placed in it; if not, the writer is asked. */
  async #areOfThisPaper(document: TextDocument, others: readonly Other[]): Promise<boolean> {
    const bundle = await this.#services.bundles.load('compare');
    const strange = others.filter(({ text, returned }) =>
      bundle?.isAnotherPaper(document.getText(), returned?.before ?? text),
    );
    if (strange.length === 0) return true;
    const names = strange.map(({ name }) => `“${name}”`).join('、');
    const answer = await window.showWarningMessage(
      `${names}与当前文稿“${fileName(document)}”相差较大，可能是另一份文稿。仍然对照吗？`,
      { modal: true, detail: '对照只列出不同之处，不会改动文稿。' },
      PLACE_ANYWAY,
    );
    return answer === PLACE_ANYWAY;
  }

  #begin(work: Work): void {
    this.end();
    this.work = work;
    work.onDidChange(() => this.#rowsChanged.fire());
  }

  #show(work: Work): void {
    void commands.executeCommand('setContext', 'gongwen.isComparing', true);
    void commands.executeCommand('setContext', 'gongwen.isReviewing', work instanceof Review);
    this.#view.description = work.name;
    this.#otherChanged.fire(otherUri(work));
  }

  async #follow(files: FileRenameEvent['files']): Promise<void> {
    const { work } = this;
    const uri = work && uriAfter(work.document.uri, files);
    if (uri && uri !== work.document.uri) await work.follow(await workspace.openTextDocument(uri));
  }

  /** `item` of `row` with what it says and does when it is pointed at or chosen. */
  #resolved(item: TreeItem, row: unknown): TreeItem {
    const { work } = this;
    if (!work) return item;
    const place = work.placeOf(row);
    item.tooltip = work.rows.tooltipOf(row);
    if (place) item.command = goingTo(work.document, place);
    return item;
  }

  /** Goes to the next one behind the cursor, or the one before it. */
  async step(by: 1 | -1): Promise<void> {
    const place = this.work?.next(by);
    if (place) await this.#goTo(this.work!, place);
  }

  async #goTo({ document }: Work, place: Span, preserveFocus = false): Promise<void> {
    await goTo(document, place, preserveFocus);
    this.#pointer.mark(document, place);
  }

  /** Both texts in VS Code's own diff editor, as VS Code sees them. */
  async sideBySide(): Promise<void> {
    if (!this.work) return;
    const { document, name, role } = this.work;
    const pair = [otherUri(this.work), document.uri];
    const names = [name, fileName(document)];
    if (role === 'after') {
      pair.reverse();
      names.reverse();
    }
    await commands.executeCommand('vscode.diff', ...pair, names.join(' ↔ '));
  }

  end(): void {
    this.work?.dispose();
    this.work = undefined;
    this.#pointer.clear();
    this.#rowsChanged.fire();
    void commands.executeCommand('setContext', 'gongwen.isComparing', false);
    void commands.executeCommand('setContext', 'gongwen.isReviewing', false);
  }
}

const otherUri = ({ name }: Work): Uri => Uri.from({ scheme: SCHEME, path: `/${name}` });
