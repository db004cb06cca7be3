import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { openOwnWorkbench } from './support/opening';

suite('A report that is opened with VS Code', () => {
  test('has its outline, blanks, findings, phrases and printed page in front of its writer', async () => {
    const text = await readFile(path.join('test', 'fixtures', 'sample.gw'), 'utf8');
    const name = '上半年工作情况报告.gw';
    const workbench = await openOwnWorkbench({
      files: { [name]: text },
      open: name,
      settings: { 'workbench.colorTheme': 'Default Light Modern' },
    });
    await workbench.page.locator('.part.statusbar').getByText('公文', { exact: true }).waitFor();
    await workbench.openContainer('公文');
    await workbench.clickEditor();
    await workbench.press('Control+Shift+V');
    const preview = await workbench.webview('#sheet > *');
    await workbench.until(
      'every blank is on the page',
      async () => (await preview.locator('mark.placeholder').count()) === 18,
    );
    await workbench.until('the outline and the list of blanks are filled', async () => {
      const outline = await workbench.treeRows('大纲');
      const blanks = await workbench.treeRows('待填项');
      return outline.some(({ label }) => label.includes('主要做法')) && blanks.length > 5;
    });
    await workbench.until(
      'the blanks in sight are marked',
      async () => (await workbench.squiggles()).warning > 0,
    );
    await workbench.screenshot('overview');

    await workbench.press('ControlOrMeta+Home');
    await workbench.press('End');
    await workbench.press('Enter');
    await workbench.ime('sige', '四个');
    assert.equal((await workbench.visibleLines())[1], '四个');
    await workbench.press('Control+Space');
    assert.deepEqual((await workbench.suggestions()).slice(0, 2), ['“四个意识”', '“四个自信”']);
    await workbench.screenshot('phrases');
    await workbench.press('Escape');
  });
});
