import {
  Disposable,
  type TextDocument,
  type TextEditor,
  Uri,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { Markdown } from '../../core/layout/composition/markdown';
import type { Block } from '../../core/layout/html/report';
import { CursorMoves, offsetToShow } from '../../core/layout/preview/following';
import { isIdle, patch } from '../../core/layout/preview/patch';
import { type FromPage, isFromPage, type PageState, type ToPage } from '../../core/layout/preview/protocol';
import { sentenceAt } from '../../core/text/sentences';
import type { Span } from '../../core/text/span';
import type { Services } from '../../host/services/services';
import { toSpan } from '../../host/vscode/convert';
import { editorOf } from '../../host/vscode/editors';
import { nameOf } from '../../host/vscode/language';
import { nearbyFolders } from '../../host/vscode/nearby';
import { pictureSource } from '../../host/vscode/pictures';
import { pageRoots } from '../../host/vscode/webviewPage';
import { columnFor, goTo, holderOf, isCursorSeen, scrollEditor, topLine } from './editors';
import { followLink } from './links';
import { previewPage } from './page';
import { onDidChangeStyle, previewStyle, showsFindings, syncScroll } from './settings';

/** After the editor was moved for the reader, what it reports of its own scrolling is the echo. Milliseconds. */
const ECHO = 200;

/** Findings come after the typing has stopped. Milliseconds. */
const FINDINGS = 500;

/** One preview panel and the report it shows just now. */
export class PreviewPanel implements Disposable {
  readonly #panel: WebviewPanel;
  readonly #services: Services;
  readonly #subscriptions: Disposable;
  #disposed = false;
  #source: Uri;
  /** Undefined while the report is not open. */
  #document: TextDocument | undefined;
  /** The last rendering; it stays when the report is closed. */
  #latest: readonly Block[] = [];
  /** What reads tables and pictures, from the first one on. */
  #markdown: Markdown | undefined;
  /** What the page shows, by which the next update is made small. */
  #shown: readonly Block[] = [];
  #revision = 0;
  /**
   * idle: the next change is rendered at once. busy: an update is being made or drawn, changes wait for
   * it together. stale: busy, and something changed meanwhile. off: there is no page (hidden, or still loading).
   */
  #state: 'off' | 'idle' | 'busy' | 'stale' = 'off';
  #hasTab = false;
  /** It is another report that is to be shown, not the one that its reader has left at some place. */
  #isNew = false;
  #echoUntil = 0;
  readonly #cursorMoves = new CursorMoves();
  #locked: boolean;
  /** What is to be copied, and whom to tell. */
  #copying:
    | { readonly span: Span | undefined; readonly answer: (done?: boolean) => void; isAsked: boolean }
    | undefined;
  #findings: ReturnType<typeof setTimeout> | undefined;

  constructor(
    panel: WebviewPanel,
    services: Services,
    source: Uri,
    document: TextDocument | undefined,
    locked: boolean,
  ) {
    this.#panel = panel;
    this.#services = services;
    this.#source = source;
    this.#locked = locked;
    this.#subscriptions = Disposable.from(
      panel.onDidDispose(() => this.dispose()),
      panel.onDidChangeViewState(() => {
        // A hidden page is thrown away; it starts anew when shown.
        if (!panel.visible) this.#state = 'off';
      }),
      panel.webview.onDidReceiveMessage((message) => {
        if (isFromPage(message, String(this.#source))) this.#receive(message);
      }),
      services.reports.onDidChange((changed) => this.#changed(changed)),
      services.reports.onDidClose((closed) => this.#closed(closed)),
      window.tabGroups.onDidChangeTabs(() => this.#tabsChanged()),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#editorScrolled(textEditor)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#cursorMoved(textEditor)),
      onDidChangeStyle(
        () => this.#source,
        () => this.#load(this.#document),
      ),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('gongwen.preview.showFindings')) this.#scheduleFindings();
      }),
    );
    this.#load(document);
    // Beside the page's own loading.
    void services.bundles.load('pages');
  }

  /** Shows another report in the same panel. */
  show(document: TextDocument): void {
    if (this.#isShown(document.uri) && this.#document === document) return;
    this.#source = document.uri;
    this.#load(document);
    this.#isNew = true;
  }

  /** Brings the panel to the front in the column it stands in, or in `column`; `focus` gives it the keyboard. */
  reveal(column: number | undefined, focus = false): void {
    this.#panel.reveal(column, !focus);
  }

  get column(): number | undefined {
    return this.#panel.viewColumn;
  }

  get source(): Uri {
    return this.#source;
  }

  get isActive(): boolean {
    return this.#panel.active;
  }

  /**
   * Selects `span` on the page as soon as it shows the text as it is now, and copies it there (undefined: what its reader has
   * selected, or all). False if the page was not allowed to; undefined if it has been closed, or asked for something else.
   */
  copy(span: Span | undefined): Promise<boolean | undefined> {
    this.#copying?.answer(undefined);
    return new Promise((answer) => {
      this.#copying = { span, answer, isAsked: false };
      if (this.#state === 'idle') this.#askForCopy();
    });
  }

  #askForCopy(): void {
    if (!this.#copying || this.#copying.isAsked) return;
    this.#copying.isAsked = true;
    this.#post({ type: 'copy', source: String(this.#source), span: this.#copying.span });
  }

  /** It stays with its report, whatever is edited. */
  get locked(): boolean {
    return this.#locked;
  }

  set locked(locked: boolean) {
    this.#locked = locked;
    this.#showTitle();
    this.#post({ type: 'lock', source: String(this.#source), locked });
  }

  dispose(): void {
    if (this.#disposed) return;
    this.#disposed = true;
    clearTimeout(this.#findings);
    this.#copying?.answer(undefined);
    this.#subscriptions.dispose();
    this.#panel.dispose();
  }

  /** Starts the page for `#source`; its content follows when it says that it is ready. */
  #load(document: TextDocument | undefined): void {
    const source = this.#source;
    this.#document = document;
    this.#hasTab = holderOf(source) !== undefined;
    this.#latest = [];
    this.#state = 'off';
    const extension = this.#services.context.extensionUri;
    const editor = document && editorOf(document);
    this.#panel.iconPath = {
      light: Uri.joinPath(extension, 'media', 'file-light.svg'),
      dark: Uri.joinPath(extension, 'media', 'file-dark.svg'),
    };
    this.#showTitle();
    this.#panel.webview.options = {
      enableScripts: true,
      localResourceRoots: [...pageRoots(extension), ...nearbyFolders(source)],
    };
    const state: PageState = {
      source: String(source),
      line: editor ? topLine(editor) : 0,
      zoom: 'auto',
      locked: this.#locked,
    };
    this.#panel.webview.html = previewPage(this.#panel.webview, extension, state, previewStyle(source));
  }

  #showTitle(): void {
    this.#panel.title = `${this.#locked ? '预览（已锁定）' : '预览'}：${nameOf(this.#source)}`;
  }

  #isShown(uri: Uri): boolean {
    return String(uri) === String(this.#source);
  }

  #changed(document: TextDocument): void {
    if (!this.#isShown(document.uri)) return;
    if (this.#document !== document) {
      this.#document = document;
      this.#notify('');
    }
    this.#update();
    this.#scheduleFindings();
  }

  #closed(document: TextDocument): void {
    if (!this.#isShown(document.uri)) return;
    this.#document = undefined;
    if (!document.isClosed) this.#notify('这份文稿已不按公文模式编辑，预览停在此前的样子。');
  }

  #tabsChanged(): void {
    const hasTab = holderOf(this.#source) !== undefined;
    if (hasTab === this.#hasTab) return;
    this.#hasTab = hasTab;
    if (hasTab) this.#notify('');
    else void this.#notifyAbsence();
  }

  /** Says in the page why the report is not open. */
  async #notifyAbsence(): Promise<void> {
    const source = this.#source;
    const text = await absence(source);
    if (source === this.#source && !this.#hasTab) this.#notify(text);
  }

  #notify(text: string): void {
    this.#post({ type: 'notice', source: String(this.#source), text });
  }

  /** Has the page drawn again. Called at every change: it only schedules, and never more than one update. */
  #update(): void {
    if (this.#state === 'busy') this.#state = 'stale';
    if (this.#state !== 'idle') return;
    this.#state = 'busy';
    setTimeout(() => void this.#render(), 0);
  }

  async #render(): Promise<void> {
    const { bundles, reports } = this.#services;
    const pages = await bundles.load('pages');
    // It stays once it is there. Behind this nothing is waited for: what is drawn is the text as it is now.
    if (this.#document) this.#markdown ??= await bundles.markdownFor(reports.of(this.#document));
    if (!pages || this.#disposed || this.#state === 'off') return;
    this.#state = 'busy';
    if (this.#document) {
      const pictures = pictureSource(this.#source, this.#panel.webview);
      const { measures } = previewStyle(this.#source).house;
      this.#latest = pages.renderReport(reports.of(this.#document), pictures, measures, this.#markdown);
    }
    const changes = patch(this.#shown, this.#latest);
    if (isIdle(changes, this.#shown.length)) {
      this.#state = 'idle';
      this.#askForCopy();
      return;
    }
    const base = this.#revision++;
    this.#shown = this.#latest;
    this.#post({ type: 'update', source: String(this.#source), revision: this.#revision, base, changes });
  }

  #receive(message: FromPage): void {
    switch (message.type) {
      case 'ready':
        this.#shown = [];
        this.#revision = 0;
        this.#state = 'idle';
        if (!this.#document) void this.#notifyAbsence();
        this.#update();
        this.#scheduleFindings();
        break;
      case 'shown':
        if (message.revision === this.#revision) this.#acknowledged();
        if (this.#isNew) this.#showPlace();
        break;
      case 'scrolled':
        this.#pageScrolled(message.line);
        break;
      case 'go':
        void this.#go(message);
        break;
      case 'copied':
        this.#copying?.answer(message.done);
        this.#copying = undefined;
        break;
      case 'follow':
        void followLink(this.#source, message.target, columnFor(this.#source, this.#panel.viewColumn));
    }
  }

  /** The report may have been opened to go somewhere in it, before its page was there to follow. */
  #showPlace(): void {
    this.#isNew = false;
    const editor = this.#document && editorOf(this.#document);
    if (editor) this.#showCursor(editor, syncScroll(this.#source) !== 'off' && isCursorSeen(editor));
  }

  #acknowledged(): void {
    const stale = this.#state === 'stale';
    this.#state = 'idle';
    if (stale) this.#update();
    else this.#askForCopy();
  }

  async #go({ start, end, focus }: { start: number; end: number; focus: boolean }): Promise<void> {
    this.#echoUntil = Number.POSITIVE_INFINITY;
    try {
      const document = this.#document ?? (await workspace.openTextDocument(this.#source));
      await goTo(document, { start, end }, focus, this.#panel.viewColumn);
    } catch {
      await this.#notifyAbsence();
    } finally {
      this.#echoUntil = Date.now() + ECHO;
    }
  }

  #pageScrolled(line: number): void {
    const editor = this.#document && editorOf(this.#document);
    if (!editor || syncScroll(this.#source) !== 'both') return;
    this.#echoUntil = Date.now() + ECHO;
    scrollEditor(editor, line);
  }

  #editorScrolled(editor: TextEditor): void {
    if (editor.document !== this.#document || Date.now() < this.#echoUntil) return;
    if (syncScroll(this.#source) === 'off') return;
    this.#post({ type: 'scrollTo', source: String(this.#source), line: topLine(editor) });
    // What the cursor was moved for may stand pages below the top of a window that is larger than the page's.
    if (this.#cursorMoves.scrollsFor(Date.now())) this.#showCursor(editor, isCursorSeen(editor));
  }

  /** However it was moved: typing, a click, a key, a jump to a blank or a finding. */
  #cursorMoved(editor: TextEditor): void {
    if (editor.document !== this.#document) return;
    const isEcho = Date.now() < this.#echoUntil || syncScroll(this.#source) === 'off';
    if (!isEcho) this.#cursorMoves.moved(Date.now());
    // Of a jump out of the window the editor's scrolling is told later.
    this.#showCursor(editor, !isEcho && isCursorSeen(editor));
  }

  /** Marks the sentence of the cursor on the page; with `follow` it is brought into sight. */
  #showCursor({ document, selection }: TextEditor, follow: boolean): void {
    const { lines, text } = this.#services.reports.of(document);
    const line = lines[selection.active.line];
    if (!line) return;
    const offset = document.offsetAt(selection.active);
    const at = offsetToShow(toSpan(document, selection), offset);
    const { start, end } = sentenceAt(text, { start: line.textStart, end: line.textEnd }, offset);
    this.#post({ type: 'cursor', source: String(this.#source), start, end, at, follow });
  }

  /** Sends what the checks find, if the reader wants to see it; blanks are marked in any case. */
  #scheduleFindings(): void {
    clearTimeout(this.#findings);
    this.#findings = setTimeout(() => {
      const document = this.#document;
      if (this.#disposed || !document) return;
      const findings = showsFindings(this.#source)
        ? this.#services.reports
            .findings(document)
            .filter(({ code }) => code !== 'placeholder')
            .map(({ start, end, severity }) => ({ start, end, severity }))
        : [];
      this.#post({ type: 'findings', source: String(this.#source), findings });
    }, FINDINGS);
  }

  #post(message: ToPage): void {
    if (!this.#disposed) void this.#panel.webview.postMessage(message);
  }
}

/** Why there is no open document for `source`, in a sentence for the page. */
async function absence(source: Uri): Promise<string> {
  const name = nameOf(source);
  if (source.scheme === 'untitled') return `“${name}”没有保存，已经关闭。`;
  try {
    await workspace.fs.stat(source);
    return `“${name}”已经关闭，预览停在关闭前的样子。单击正文可以重新打开。`;
  } catch {
    return `找不到“${name}”，它可能已被移走、改名或删除。`;
  }
}
