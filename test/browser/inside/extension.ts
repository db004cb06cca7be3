import { rename, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import Module from 'node:module';
import type { AddressInfo } from 'node:net';
import * as vscode from 'vscode';
import type { Address, Extension } from '../support/inside';

// An extension of the tests' own, installed beside the packaged one: it runs in the extension host what a test hands
// it (support/inside.ts), so that a window can be put back as it was, and looked into, without keys and mouse. It
// is loaded before the packaged one, and so can begin that one anew, which VS Code in a browser has no
// command for.

interface Loaded {
  activate(context: vscode.ExtensionContext): unknown;
}

/** Node's own, as far as it is needed here. */
const loader = Module as unknown as {
  _load(file: string, ...more: unknown[]): unknown;
  _resolveFilename(file: string): string;
  _cache: Record<string, unknown>;
};

let context: vscode.ExtensionContext | undefined;
let loadAnew: (() => Loaded) | undefined;

// Notes how the packaged extension is loaded, and what it is given.
const load = loader._load;
loader._load = function (file, ...more) {
  const loaded = load.call(this, file, ...more);
  if (!/gongwen-writer\.gongwen-writer[^/\\]*[/\\]dist[/\\]extension(?:\.js)?$/.test(file)) return loaded;
  loadAnew = () => {
    delete loader._cache[loader._resolveFilename(file)];
    return load.call(loader, file, ...more) as Loaded;
  };
  const { activate } = loaded as Loaded;
  return {
    activate: (given: vscode.ExtensionContext) => {
      context = given;
      return activate(given);
    },
  };
};

/** What the packaged extension was given; nothing before VS Code has activated it. */
function given(): vscode.ExtensionContext | undefined {
  const { isActive } = vscode.extensions.getExtension('gongwen-writer.gongwen-writer')!;
  if (isActive && !context) throw new Error('the packaged extension was loaded before that of the tests');
  return context;
}

const memoriesOf = ({ globalState, workspaceState }: vscode.ExtensionContext) => [
  globalState,
  workspaceState,
];

const extension: Extension = {
  remembers: () => {
    const own = given();
    return own ? memoriesOf(own).flatMap((each) => each.keys()) : [];
  },
  beginAnew: async () => {
    const own = given();
    if (!own || !loadAnew) return;
    for (const each of own.subscriptions.splice(0).reverse()) each.dispose();
    for (const each of memoriesOf(own)) for (const key of each.keys()) await each.update(key, undefined);
    await loadAnew().activate(own);
  },
};

export async function activate({ subscriptions }: vscode.ExtensionContext): Promise<void> {
  const server = createServer(async (request, response) => {
    try {
      const { source, given } = JSON.parse(await bodyOf(request));
      const work = new Function(`return (${source})`)();
      const value = await work({ vscode, extension }, given);
      response.end(JSON.stringify({ value }));
    } catch (error) {
      response.end(JSON.stringify({ error: error instanceof Error ? error.stack : String(error) }));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  subscriptions.push({ dispose: () => server.close() });
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath;
  if (!folder) return;
  const address: Address = { port: (server.address() as AddressInfo).port };
  // Whole or not at all: the test reads it as soon as it is there.
  await writeFile(`${folder}.new`, JSON.stringify(address));
  await rename(`${folder}.new`, `${folder}.inside`);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
}
