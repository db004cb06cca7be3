import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Bundles } from '../../src/host/services/bundles';
import { WritersChoices } from '../../src/host/services/placeholderChoices';
import { Reports } from '../../src/host/services/reports';
import { WordLists } from '../../src/host/services/wordLists';
import { closeAll, open } from './documents';

/** What a window remembers, forgotten with the test. */
const memento = (): vscode.Memento => ({
  keys: () => [],
  get: <T>(_: string, otherwise?: T) => otherwise,
  update: async () => {},
});

suite('Reports in the first moments after a start', () => {
  const configuration = () => vscode.workspace.getConfiguration('gongwen.placeholders');

  teardown(async () => {
    await configuration().update('patterns', undefined, vscode.ConfigurationTarget.Global);
    await closeAll();
  });

  test('wait for the spellings of blanks that are set, where none may be missed', async () => {
    await configuration().update('patterns', ['某处空'], vscode.ConfigurationTarget.Global);
    let load: (bundle: unknown) => void = () => {};
    const bundles = { load: () => new Promise((resolve) => (load = resolve)) } as unknown as Bundles;
    const context = { workspaceState: memento(), globalState: memento() } as vscode.ExtensionContext;
    const choices = new WritersChoices(context, bundles);
    const words = new WordLists(bundles);
    const reports = new Reports(choices, words);
    const { document } = await open('共整治渡口某处空。');
    assert.equal(reports.of(document).placeholders.length, 0);
    const settled = reports.settled(document);
    load({
      readPatterns: (_: string, written: readonly string[] | undefined) => ({
        patterns: (written ?? []).map((pattern) => new RegExp(pattern, 'g')),
        problems: [],
      }),
    });
    assert.deepEqual(
      (await settled).placeholders.map(({ start, end }) => document.getText().slice(start, end)),
      ['某处空'],
    );
    reports.dispose();
    words.dispose();
    choices.dispose();
  });
});
