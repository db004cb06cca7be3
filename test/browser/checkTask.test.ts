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
    await workbench.press('Control+Shift+B');
    await workbench.page.locator('.terminal-wrapper.active').waitFor();
    await workbench.press('Control+Shift+M');
    const panel = workbench.page.locator('.markers-panel');
    const rows = panel.locator('.monaco-list-row');
    await workbench.until('all problems are counted', async () =>
      (await workbench.statusBar()).some((item) => /^1\s+91$/.test(item)),
    );
    const [file, slip, blank] = (await rows.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' '));
    assert.match(file!, /b\.gw/);
    assert.match(slip!, /三、之前缺二、.*numbering-sequence.*Ln 2, Col 1/);
    assert.match(blank!, /待填：次数（共\*\*次）.*placeholder.*Ln 2, Col 6/);
    assert.equal(await rows.nth(1).locator('.codicon-error').count(), 1);
    assert.equal(await rows.nth(2).locator('.codicon-warning').count(), 1);
  });
});
