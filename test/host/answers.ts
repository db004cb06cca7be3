import * as vscode from 'vscode';

/** What a person answers to dialogs: by the beginning of what is asked, the button; to save dialogs, the place. */
export interface Answers {
  readonly messages?: Readonly<Record<string, string>>;
  /** By the titles of lists to choose from, the label of the entry. */
  readonly picks?: Readonly<Record<string, string>>;
  /** By the titles of lists to be ticked, the labels whose ticks are changed. */
  readonly ticks?: Readonly<Record<string, readonly string[]>>;
  /** By what input boxes ask, what is written there. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly save?: vscode.Uri | undefined;
  /** Clicks 取消 as soon as there is a progress. */
  readonly cancels?: boolean;
}

/** What was put before the person: kind and words, with the buttons of a message, the entries of a list, what an input box proposes. */
export interface Asked {
  readonly kind: 'information' | 'warning' | 'error' | 'save' | 'pick' | 'input';
  readonly text: string;
  readonly buttons: readonly string[];
}

/** A page that the extension has opened. */
export interface Page {
  /** The HTML that it was last told to show. */
  readonly html: () => string;
  /** Tells the extension what its script says when something is clicked. */
  readonly says: (message: unknown) => void;
}

type Window = typeof vscode.window;

/** Stands in for the person before VS Code's dialogs until it is disposed of. */
export class Person {
  readonly asked: Asked[] = [];
  /** Where the save dialog would have begun. */
  proposed: vscode.Uri | undefined;
  readonly #undo: (() => void)[] = [];

  constructor(answers: Answers = {}) {
    for (const kind of ['information', 'warning', 'error'] as const) {
      const name = `show${kind[0]!.toUpperCase()}${kind.slice(1)}Message` as 'showInformationMessage';
      this.#stub(vscode.window, name, (async (text: string, ...more: unknown[]) => {
        const buttons = more.filter((each) => typeof each === 'string');
        this.asked.push({ kind, text, buttons });
        const answer = Object.entries(answers.messages ?? {}).find(([start]) => text.startsWith(start))?.[1];
        return buttons.find((button) => button === answer);
      }) as Window['showInformationMessage']);
    }
    this.#stub(vscode.window, 'showSaveDialog', async (options) => {
      this.asked.push({ kind: 'save', text: options?.title ?? '', buttons: [] });
      this.proposed = options?.defaultUri;
      return answers.save;
    });
    this.#stub(vscode.window, 'showQuickPick', (async (
      given: readonly (vscode.QuickPickItem | string)[],
      options?: vscode.QuickPickOptions,
    ) => {
      const title = options?.title ?? '';
      const labels = given.map((each) => (typeof each === 'string' ? each : each.label));
      this.asked.push({ kind: 'pick', text: title, buttons: labels });
      const items = given.filter((each) => typeof each !== 'string');
      if (items.length < given.length) return labels.find((label) => label === answers.picks?.[title]);
      if (options?.canPickMany) {
        const changed = answers.ticks?.[title];
        return changed && items.filter(({ label, picked }) => changed.includes(label) !== (picked ?? false));
      }
      return items.find(({ label }) => label === answers.picks?.[title]);
    }) as unknown as Window['showQuickPick']);
    this.#stub(vscode.window, 'showInputBox', async (options) => {
      this.asked.push({ kind: 'input', text: options?.prompt ?? '', buttons: [options?.value ?? ''] });
      return answers.inputs?.[options?.prompt ?? ''];
    });
    if (answers.cancels) {
      this.#stub(vscode.window, 'withProgress', ((
        _: unknown,
        task: Parameters<Window['withProgress']>[1],
      ) => {
        const source = new vscode.CancellationTokenSource();
        source.cancel();
        return task({ report: () => undefined }, source.token);
      }) as Window['withProgress']);
    }
  }

  /** Makes the machine one where this is so. */
  on(machine: Partial<Pick<typeof vscode.env, 'uiKind' | 'remoteName' | 'openExternal'>>): void {
    for (const [name, value] of Object.entries(machine))
      this.#stub(vscode.env, name as 'uiKind', value as vscode.UIKind);
  }

  /** The next page that `opening` makes the extension open. */
  async page(opening: () => Thenable<unknown>): Promise<Page> {
    const create = vscode.window.createWebviewPanel;
    let page: Page | undefined;
    this.#stub(vscode.window, 'createWebviewPanel', (...args) => {
      const panel = create(...args);
      const listeners: ((message: unknown) => unknown)[] = [];
      let html = '';
      const webview = overriding(panel.webview, {
        onDidReceiveMessage: (listener: (message: unknown) => unknown) => {
          listeners.push(listener);
          return panel.webview.onDidReceiveMessage(listener);
        },
        postMessage: (message: { html?: string }) => {
          html = message.html ?? html;
          return panel.webview.postMessage(message);
        },
      });
      page = {
        html: () => html,
        says: (message) => {
          for (const listener of listeners) listener(message);
        },
      };
      return overriding(panel, { webview });
    });
    await opening();
    if (!page) throw new Error('no page was opened');
    return page;
  }

  /** Makes VS Code's Git know a repository whose last commit has `text` for every file. */
  commits(text: string): void {
    const git = {
      isActive: true,
      exports: { getAPI: () => ({ getRepository: () => ({ show: async () => text }) }) },
    };
    const { getExtension } = vscode.extensions;
    this.#stub(vscode.extensions, 'getExtension', ((id: string) =>
      id === 'vscode.git' ? git : getExtension(id)) as typeof getExtension);
  }

  /** The threads of comments that are made from now on, as they are then. */
  threads(): { readonly made: vscode.CommentThread; isGone: boolean }[] {
    const threads: { readonly made: vscode.CommentThread; isGone: boolean }[] = [];
    const create = vscode.comments.createCommentController;
    this.#stub(vscode.comments, 'createCommentController', (...args) => {
      const controller = create(...args);
      return overriding(controller, {
        createCommentThread: (...told: Parameters<vscode.CommentController['createCommentThread']>) => {
          const made = controller.createCommentThread(...told);
          const thread = { made, isGone: false };
          threads.push(thread);
          const dispose = () => {
            thread.isGone = true;
            made.dispose();
          };
          return overriding(made, { dispose });
        },
      });
    });
    return threads;
  }

  dispose(): void {
    for (const undo of this.#undo.reverse()) undo();
  }

  #stub<T extends object, K extends keyof T>(of: T, name: K, value: T[K]): void {
    const before = Object.getOwnPropertyDescriptor(of, name)!;
    Object.defineProperty(of, name, { configurable: true, enumerable: true, value });
    this.#undo.push(() => Object.defineProperty(of, name, before));
  }
}

/** `object` with some of its members put in place of its own; not of itself, for what is frozen there could not be. */
const overriding = <T extends object>(object: T, members: object): T =>
  new Proxy({} as T, {
    get: (_, key) => {
      if (key in members) return members[key as keyof typeof members];
      const value: unknown = Reflect.get(object, key, object);
      return typeof value === 'function' ? value.bind(object) : value;
    },
    set: (_, key, value) => Reflect.set(object, key, value, object),
  });
