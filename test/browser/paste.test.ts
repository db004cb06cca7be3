import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { openWorkbench } from './support/opening';
import type { Workbench } from './support/workbench';

/** Puts both flavours on the clipboard, unchanged, as a program does that copies. */
async function copy(workbench: Workbench, html: string, plain: string): Promise<void> {
  const copied = await workbench.page.evaluate(
    ([rich, text]) => {
      const put = (event: ClipboardEvent) => {
        event.clipboardData!.setData('text/html', rich!);
        event.clipboardData!.setData('text/plain', text!);
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      window.addEventListener('copy', put, { capture: true, once: true });
      return document.execCommand('copy');
    },
    [html, plain],
  );
  assert.ok(copied, 'nothing was copied');
}

const fixture = (name: string) => readFileSync(`test/fixtures/paste/${name}`, 'utf8');

suite('What is pasted', () => {
  for (const from of ['word', 'wps'] as const) {
    test(`as ${from === 'word' ? 'Word' : 'WPS'} copies it becomes a report, and can be plain text instead`, async () => {
      const workbench = await openWorkbench({ files: { 'a.gw': '前文。\n\n后文。\n' }, open: 'a.gw' });
      // Until the extension is there VS Code pastes as it does everywhere.
      await workbench.until('the extension is ready', async () =>
        (await workbench.statusBar()).some((text) => text.startsWith('字数')),
      );
      await workbench.goTo(1, 0);
      await copy(workbench, fixture(`${from}.html`), '纯文本');
      await workbench.press('ControlOrMeta+V');
      const expected = `前文。\n${fixture(`${from}.gw`).trimEnd()}\n后文。\n`;
      await workbench.until('the report is there', async () => (await workbench.text()) === expected);
      // The button of VS Code's own, for another way to paste.
      await workbench.page.locator('.post-edit-widget').waitFor();
      await workbench.screenshot(`paste from ${from}`);
      await workbench.press('ControlOrMeta+Z');
      await workbench.until(
        'one undo takes it back',
        async () => (await workbench.text()) === '前文。\n\n后文。\n',
      );
      if (from === 'wps') return;
      await workbench.command('editor.action.pasteAsText');
      await workbench.until(
        'the plain text is there',
        async () => (await workbench.text()) === '前文。\n纯文本\n后文。\n',
      );
    });
  }
});
