import * as vscode from 'vscode';

/** What a person answers to dialogs: by the beginning of what is asked, the button; to save dialogs, the place. */
export interface Answers {
  readonly messages?: Readonly<Record<string, string>>;
  readonly save?: vscode.Uri | undefined;
  /** Clicks 取消 as soon as there is a progress. */
  readonly cancels?: boolean;
}

/** What was put before the person: kind and words, with the buttons of a message. */
export interface Asked {
  readonly kind: 'information' | 'warning' | 'error' | 'save';
  readonly text: string;
  readonly buttons: readonly string[];
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

  dispose(): void {
    for (const undo of this.#undo.reverse()) undo();
  }

  #stub<T extends object, K extends keyof T>(of: T, name: K, value: T[K]): void {
    const before = Object.getOwnPropertyDescriptor(of, name)!;
    Object.defineProperty(of, name, { configurable: true, enumerable: true, value });
    this.#undo.push(() => Object.defineProperty(of, name, before));
  }
}
