import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { applySettings, openWorkbench } from './support/opening';
import type { Workbench } from './support/workbench';

const squiggles = (workbench: Workbench, error: number, warning: number) =>
  workbench.until(`there are ${error} errors and ${warning} warnings`, async () => {
    const there = await workbench.squiggles();
    return there.error === error && there.warning === warning;
  });

suite('Findings in the text', () => {
  test('are repaired from the light bulb menu, and one undo brings them back', async () => {
    const text = '一、甲\n（一）乙。\n（二）丙。\n（二）丁。\n（三）戊。\n';
    const workbench = await openWorkbench({ files: { 'a.gw': text }, open: 'a.gw' });
    await squiggles(workbench, 1, 0);
    await workbench.putCursor('（|二）丁');
    const bulb = workbench.editor.locator(
      '.codicon[class*="lightbulb"], .codicon[class*="gutter-lightbulb"]',
    );
    const action = workbench.page.locator('.action-widget').getByText('改为“（三）”，后面的序号顺延');
    // The bulb may still be that of the place the cursor came from, whose menu has other actions.
    await workbench.until('the bulb offers the repair', async () => {
      await bulb.first().click();
      await workbench.page.locator('.action-widget').first().waitFor();
      if (await action.isVisible()) return true;
      await workbench.press('Escape');
      return false;
    });
    // The menu takes no click before the mouse has moved over it.
    const { x, y } = (await action.boundingBox())!;
    await workbench.page.mouse.move(x + 10, y + 5);
    await action.click();
    const right = text.replace('（二）丁', '（三）丁').replace('（三）戊', '（四）戊');
    await workbench.until('the ordinals are right', async () => (await workbench.text()) === right);
    await squiggles(workbench, 0, 0);
    // The keyboard comes back to the text only when the menu has gone.
    await workbench.editor.and(workbench.page.locator('.focused')).waitFor();
    await workbench.press('ControlOrMeta+Z');
    await workbench.until('they are as before', async () => (await workbench.text()) === text);
  });

  test('are to be seen in the sample report, light, dark and in high contrast', async () => {
    const workbench = await openWorkbench({
      files: { '报告.gw': readFileSync('test/fixtures/sample.gw', 'utf8') },
      open: '报告.gw',
    });
    await workbench.openContainer('公文');
    await workbench.treeRow('大纲', '三是畅通诉求办理渠道').waitFor();
    await workbench.goTo(4, 0);
    for (const [name, theme, kind] of [
      ['light', 'Default Light Modern', 'vs'],
      ['dark', 'Default Dark Modern', 'vs-dark'],
      ['high contrast', 'Default High Contrast', 'hc-black'],
    ] as const) {
      await applySettings(workbench, { 'workbench.colorTheme': theme });
      await workbench.page.locator(`.monaco-workbench.${kind}`).waitFor();
      await workbench.until('blanks are underlined', async () => (await workbench.squiggles()).warning > 5);
      const drawn = await workbench.editor
        .locator('.cdr[class*="TextEditorDecorationType"], .cdr[class*="ced-"]')
        .count();
      assert.ok(drawn > 5, `the blanks stand out, ${name}`);
      await workbench.screenshot(`report ${name}`);
    }
  });
});
