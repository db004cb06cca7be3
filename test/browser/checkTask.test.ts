import assert from 'node:assert/strict';
import { openWorkbench } from './support/opening';

const TASKS = {
  version: '2.0.0',
  tasks: [
    {
      type: 'gongwen',
      task: 'check',
      label: '检查',
      problemMatcher: ['$gongwen-error', '$gongwen-information', '$gongwen'],
      group: { kind: 'build', isDefault: true },
    },
  ],
};

suite('The task that checks all reports @versions', () => {
  test('puts all findings of files that are not open into the problems view, by their severity', async () => {
    const workbench = await openWorkbench({
      files: {
        'a.gw': '一、甲\n',
        '稿件/b.gw': '一、甲\n三、乙。共**次。\n',
        // VS Code takes in what a task has written after the task is over: of much, a part is to come yet.
        '稿件/c.gw': '完成**项。\n'.repeat(90),
        '.vscode/tasks.json': JSON.stringify(TASKS),
      },
      open: 'a.gw',
    });
    await workbench.until('the extension is there', async () =>
      (await workbench.statusBar()).includes('字数 3'),
    );
    await workbench.clickEditor();
    const terminal = workbench.page.locator('.terminal-wrapper.active');
    const none = workbench.page.locator('.quick-input-widget').getByText('No build task to run found');
    // VS Code reads a tasks.json that has just been written in its own time, and knows of no task before.
    await workbench.until('the task runs', async () => {
      await workbench.press('Control+Shift+B');
      await terminal.or(none).first().waitFor();
      if (await terminal.isVisible()) return true;
      await workbench.press('Escape');
      await none.waitFor({ state: 'hidden' });
      return false;
    });
    await workbench.press('Control+Shift+M');
    const panel = workbench.page.locator('.markers-panel');
    const rows = panel.locator('.monaco-list-row');
    await workbench.until('all problems are counted', async () =>
      (await workbench.statusBar()).some((item) => /^1\s+91$/.test(item)),
    );
    // Files with errors come first as soon as the view has sorted what it was given; rows keep their place in the document.
    // A row that the view picks by itself has its file read: the extension adds the other place to it then, as a row below.
    const written = () =>
      rows.evaluateAll((all) =>
        (all as HTMLElement[])
          .filter((row) => row.ariaLevel !== '3')
          .sort((a, b) => Number(a.dataset.index) - Number(b.dataset.index))
          .map((row) => row.innerText.replaceAll(/\s+/g, ' ')),
      );
    const expected = [
      /b\.gw/,
      /三、之前缺二、.*numbering-sequence.*Ln 2, Col 1/,
      /待填：次数（共\*\*次）.*placeholder.*Ln 2, Col 6/,
    ];
    await workbench.until('the file with the error is the first, with its two problems', async () => {
      const now = await written();
      return expected.every((pattern, at) => pattern.test(now[at] ?? ''));
    });
    assert.equal(await rows.filter({ hasText: '三、之前缺二' }).locator('.codicon-error').count(), 1);
    assert.equal(await rows.filter({ hasText: '待填：次数' }).locator('.codicon-warning').count(), 1);
  });
});
