import assert from 'node:assert/strict';
import { openWorkbench } from './support/opening';

suite('The task that checks all reports', () => {
  test('puts the findings of files that are not open into the problems view, by their severity', async () => {
    const tasks = {
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
    const workbench = await openWorkbench({
      files: {
        'a.gw': '一、甲\n',
        '稿件/b.gw': '一、甲\n三、乙。共**次。\n',
        '稿件/c.gw': '一、甲\n二、乙\n',
        '.vscode/tasks.json': JSON.stringify(tasks),
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
    const rows = workbench.page.locator('.markers-panel .monaco-list-row');
    await workbench.until('the problems are listed', async () => (await rows.count()) === 3);
    const [file, slip, blank] = (await rows.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' '));
    assert.match(file!, /b\.gw/);
    assert.match(slip!, /三、之前缺二、.*numbering-sequence.*Ln 2, Col 1/);
    assert.match(blank!, /待填：次数（共\*\*次）.*placeholder.*Ln 2, Col 6/);
    assert.equal(await rows.nth(1).locator('.codicon-error').count(), 1);
    assert.equal(await rows.nth(2).locator('.codicon-warning').count(), 1);
  });
});
