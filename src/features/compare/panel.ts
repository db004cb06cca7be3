import { Disposable, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import { type FromComparePage, isFromComparePage, type ToComparePage } from '../../core/compare/shown/page';
import { styleSheet } from '../../core/layout/houseStyle';
import { houseStyleOf } from '../../host/services/houseStyle';
import type { Services } from '../../host/services/services';
import { fileName } from '../../host/vscode/language';
import { inSlices } from '../../host/vscode/slices';
import { pageRoots, webviewPage } from '../../host/vscode/webviewPage';
import type { Session } from './session';

const BUTTONS: readonly (readonly [action: string, name: string])[] = [
  ['previous', '上一处'],
  ['next', '下一处'],
  ['take', '采纳'],
  ['refuse', '不采纳'],
  ['takeAll', '全部采纳'],
  ['sideBySide', '并排查看'],
];

/** The page with both wordings beside the report. */
export class ComparePanel implements Disposable {
  readonly #services: Services;
  readonly #session: Session;
  readonly #panel: WebviewPanel;
  readonly #subscriptions: Disposable;
  #isReady = false;
  #isDisposed = false;

  constructor(
    services: Services,
    session: Session,
    receive: (message: FromComparePage) => void,
    closed: () => void,
  ) {
    this.#services = services;
    this.#session = session;
    const { extensionUri } = services.context;
    this.#panel = window.createWebviewPanel(
      'gongwen.compare',
      `花脸稿：${fileName(session.document)}`,
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, localResourceRoots: pageRoots(extensionUri) },
    );
    this.#panel.iconPath = {
      light: Uri.joinPath(extensionUri, 'media', 'file-light.svg'),
      dark: Uri.joinPath(extensionUri, 'media', 'file-dark.svg'),
    };
    this.#subscriptions = Disposable.from(
      this.#panel.onDidDispose(() => {
        this.#isDisposed = true;
        closed();
      }),
      this.#panel.webview.onDidReceiveMessage((message) => {
        if (!isFromComparePage(message)) return;
        if (message.type !== 'ready') return receive(message);
        this.#isReady = true;
        void this.show();
      }),
    );
    const buttons = BUTTONS.map(
      ([action, name]) => `<button type="button" data-action="${action}">${name}</button>`,
    );
    this.#panel.webview.html = webviewPage(this.#panel.webview, extensionUri, {
      title: '比对（花脸稿）',
      script: 'comparePage',
      style: styleSheet(houseStyleOf(session.document.uri)),
      styleSheets: ['paper', 'compare', 'comparePage'],
      body: `<div id="bar" role="toolbar" aria-label="改动">${buttons.join('')}<span id="summary" role="status"></span></div><main id="sheet" class="paper"></main>`,
    });
  }

  /** Shows the comparison as it is now. */
  async show(): Promise<void> {
    const { comparison } = this.#session;
    const bundle = await this.#services.bundles.load('compare');
    if (!this.#isReady || !comparison || !bundle) return;
    const markdown = {
      before: await this.#services.bundles.markdownFor(comparison.before),
      after: await this.#services.bundles.markdownFor(comparison.after),
    };
    const { measures } = houseStyleOf(this.#session.document.uri);
    const isOutdated = (): boolean => this.#isDisposed || this.#session.comparison !== comparison;
    const blocks = await inSlices(bundle.markingBlocks(comparison, { measures, markdown }), isOutdated);
    if (!blocks || isOutdated()) return;
    const message: ToComparePage = {
      html: blocks.map(({ html }) => html).join('\n'),
      summary: bundle.summary(comparison),
    };
    await this.#panel.webview.postMessage(message);
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#panel.dispose();
  }
}
