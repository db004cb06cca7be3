import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { openWorkbench } from './support/opening';
import type { Workbench } from './support/workbench';

/** Opens a report and waits until the extension is there: without it VS Code pastes, and is silent, as everywhere. */
async function write(text: string): Promise<Workbench> {
  const workbench = await openWorkbench({ files: { 'a.gw': text }, open: 'a.gw' });
  await workbench.until('the extension counts the words', async () =>
    (await workbench.statusBar()).some((item) => item.startsWith('字数')),
  );
  return workbench;
}

/** The ghost text shown; empty if none. */
const ghostText = async ({ editor }: Workbench) =>
  (await editor.locator('.ghost-text, .ghost-text-decoration').allTextContents())
    .join('')
    .replaceAll('\u200b', '');

const untilGhost = (workbench: Workbench, text: string) =>
  workbench.until(`the ghost text is ${text}`, async () => (await ghostText(workbench)) === text);

suite('The continuation of a formula @versions', () => {
  test('is ghost text after typing, taken clause by clause or whole, and gone while pinyin is composed', async () => {
    const workbench = await write('一、总体要求\n\n');
    await workbench.goTo(1, 0);
    await workbench.ime('zengqiangsige', '增强四个');
    await workbench.acceptSuggestion('增强“四个意识”');
    await untilGhost(workbench, '、坚定“四个自信”、做到“两个维护”');
    await workbench.screenshot('continuation');
    await workbench.press('Control+ArrowRight');
    await untilGhost(workbench, '、做到“两个维护”');
    assert.equal((await workbench.visibleLines())[1], '增强“四个意识”、坚定“四个自信”');
    const cdp = await workbench.page.context().newCDPSession(workbench.page);
    for (const text of ['b', 'bu', 'bud']) {
      await cdp.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
      await workbench.settle();
      assert.equal(await ghostText(workbench), '', text);
    }
    await workbench.ime('', '、');
    await untilGhost(workbench, '做到“两个维护”');
    await workbench.press('Tab');
    await workbench.until('the rest is taken', async () => (await ghostText(workbench)) === '');
    assert.equal(await workbench.text(), '一、总体要求\n增强“四个意识”、坚定“四个自信”、做到“两个维护”\n');
  });
});

suite('The next ordinal @versions', () => {
  test('is ghost text after Enter, which Tab takes and writing goes over', async () => {
    const workbench = await write('一、主要做法\n（一）抓学习。学文件。');
    await workbench.goTo(1, 11);
    await workbench.press('Enter');
    await untilGhost(workbench, '（二）');
    assert.equal(await workbench.text(), '一、主要做法\n（一）抓学习。学文件。\n');
    await workbench.press('Tab');
    await workbench.ime('zhualuoshi', '抓落实。');
    assert.equal(await workbench.text(), '一、主要做法\n（一）抓学习。学文件。\n（二）抓落实。');
    await workbench.press('Enter');
    await untilGhost(workbench, '（三）');
    await workbench.ime('zongti', '总体上，');
    await workbench.type('2024');
    assert.equal(
      await workbench.text(),
      '一、主要做法\n（一）抓学习。学文件。\n（二）抓落实。\n总体上，2024',
    );
  });
});

/** Puts the flavours on the clipboard, unchanged, as a program does that copies. */
async function copy(workbench: Workbench, html: string | undefined, plain: string): Promise<void> {
  const copied = await workbench.page.evaluate(
    ([rich, text]) => {
      const put = (event: ClipboardEvent) => {
        if (rich !== undefined) event.clipboardData!.setData('text/html', rich);
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

suite('What is pasted @versions', () => {
  for (const from of ['word', 'wps'] as const) {
    test(`as ${from === 'word' ? 'Word' : 'WPS'} copies it becomes a report, and can be plain text instead`, async () => {
      const workbench = await write('前文。\n\n后文。\n');
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

  for (const from of ['its button', 'its page'] as const) {
    test(`as an assistant copies it by ${from} becomes a report, and can have running items instead`, async () => {
      const workbench = await write('前文。\n\n后文。\n');
      await workbench.goTo(1, 0);
      const answer = fixture('answer.md').trimEnd();
      if (from === 'its button') await copy(workbench, undefined, answer);
      else await copy(workbench, fixture('answer.html'), '纯文本');
      await workbench.press('ControlOrMeta+V');
      const report = fixture('answer.gw').trimEnd();
      const text = (pasted: string) => `前文。\n${pasted}\n后文。\n`;
      await workbench.until('the report is there', async () => (await workbench.text()) === text(report));
      await workbench.page.locator('.post-edit-widget').click();
      await workbench.screenshot(`paste an answer by ${from}`);
      const choice = workbench.page.locator('.action-widget').getByText('项目符号改为“一是”').first();
      // The menu takes no click before the mouse has moved over it.
      const { x, y } = (await choice.boundingBox())!;
      await workbench.page.mouse.move(x + 10, y + 5);
      await choice.click();
      const running = report.replace('1.灭火器', '一是灭火器').replace('2.消防', '二是消防');
      await workbench.until('the items are running', async () => (await workbench.text()) === text(running));
      await workbench.press('ControlOrMeta+Z');
      await workbench.until(
        'one undo takes it back',
        async () => (await workbench.text()) === '前文。\n\n后文。\n',
      );
    });
  }
});
