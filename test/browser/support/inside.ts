import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as vscode from 'vscode';
import { session } from './session';

/** Where the extension of ../inside listens: written to FOLDER.inside, FOLDER being the one its window has open. */
export interface Address {
  port: number;
}

/** The packaged extension. */
export interface Extension {
  /** What it remembers, for the user and for the folder, by name. */
  remembers(): string[];
  /** Ends it and starts it, loaded once more and without anything to remember. */
  beginAnew(): Promise<void>;
}

/** What a function has that runs inside. */
export interface Within {
  vscode: typeof vscode;
  extension: Extension;
}

/** The extension host of one window. */
export class Inside {
  #port: number | undefined;

  constructor(
    /** The folder that is open in the window. */
    private readonly folder: string,
    private readonly until: (what: string, holds: () => Promise<boolean>) => Promise<void>,
  ) {}

  /** Waits until it has started. */
  async ready(): Promise<void> {
    await this.until('the extension host has started', async () => {
      const text = await readFile(`${this.folder}.inside`, 'utf8').catch(() => undefined);
      if (text) this.#port = (JSON.parse(text) as Address).port;
      return text !== undefined;
    });
  }

  /** Runs a function inside; like one for a page, it knows nothing but what it is given. */
  async run<T, G>(work: (within: Within, given: G) => T | PromiseLike<T>, given: G): Promise<T>;
  async run<T>(work: (within: Within) => T | PromiseLike<T>): Promise<T>;
  async run<T, G>(work: (within: Within, given: G) => T | PromiseLike<T>, given?: G): Promise<T> {
    const answer = await fetch(`http://127.0.0.1:${this.#port}/`, {
      method: 'POST',
      body: JSON.stringify({ source: String(work), given }),
      headers: { connection: 'close' },
    });
    const { value, error } = (await answer.json()) as { value: T; error?: string };
    if (error) throw new Error(`inside VS Code: ${error}`);
    return value;
  }
}

const id = 'gongwen-tests.inside';
const name = `${id}-1.0.0`;

/** Puts the extension of ../inside among those of the server, for the windows that are opened from now on. */
export async function installInside(): Promise<void> {
  const extensions = path.join(session.dataFolder, 'extensions');
  const list = path.join(extensions, 'extensions.json');
  const installed: { relativeLocation: string }[] = JSON.parse(await readFile(list, 'utf8'));
  if (installed.some(({ relativeLocation }) => relativeLocation === name)) return;
  const folder = path.join(extensions, name);
  await mkdir(folder, { recursive: true });
  const script = path.resolve('out', 'test', 'browser', 'inside', 'extension.js');
  await copyFile(script, path.join(folder, 'main.js'));
  const manifest = {
    name: 'inside',
    publisher: 'gongwen-tests',
    version: '1.0.0',
    engines: { vscode: '^1.100.0' },
    main: './main.js',
    activationEvents: ['*'],
  };
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(manifest));
  // VS Code activates first what another extension needs: so this one sees the packaged one come.
  const packaged = path.join(extensions, installed[0]!.relativeLocation, 'package.json');
  const its = JSON.parse(await readFile(packaged, 'utf8'));
  await writeFile(packaged, JSON.stringify({ ...its, extensionDependencies: [id] }));
  const entry = {
    identifier: { id },
    version: '1.0.0',
    location: { $mid: 1, path: pathToFileURL(folder).pathname, scheme: 'file' },
    relativeLocation: name,
  };
  await writeFile(list, JSON.stringify([...installed, entry]));
}
