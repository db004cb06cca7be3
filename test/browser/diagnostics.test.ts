import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { openWorkbench } from './support/opening';
import type { Workbench } from './support/workbench';

const squiggles = (workbench: Workbench, error: number, warning: number) =>
  workbench.until(`there are ${error} errors and ${warning} warnings`, async () => {
    const there = await workbench.squiggles();
    return there.error === error && there.warning === warning;
  });

suite('Findings in the text', () => {
  test('appear as one types and go when they are put right', async () => {
    const workbench = await openWorkbench({ files: { 'a.gw': '一、甲事\n二、乙事\n' }, open: 'a.gw' });
    await workbench.goTo(2, 0);
    await workbench.ime('sibingshi', '四、丙事');
    await squiggles(workbench, 1, 0);
    await workbench.putCursor('四|、丙事');
    await workbench.press('Backspace');
    await workbench.ime('san', '三');
    await squiggles(workbench, 0, 0);
  });

  test('are repaired from the light bulb menu, and one undo brings them back', async () => {
    const text = '一、甲\n（一）乙。\n（二）丙。\n（二）丁。\n（三）戊。\n';
    const workbench = await openWorkbench({ files: { 'a.gw': text }, open: 'a.gw' });
    await squiggles(workbench, 1, 0);
    await workbench.putCursor('（|二）丁');
    const bulb = workbench.editor.locator(
      '.codicon[class*="lightbulb"], .codicon[class*="gutter-lightbulb"]',
    );
    await bulb.first().click();
    // The menu takes no click before the mouse has moved over it.
    const action = workbench.page.locator('.action-widget').getByText('改为“（三）”，后面的序号顺延');
    const { x, y } = (await action.boundingBox())!;
    await workbench.page.mouse.move(x + 10, y + 5);
    await action.click();
    const right = text.replace('（二）丁', '（三）丁').replace('（三）戊', '（四）戊');
    await workbench.until('the ordinals are right', async () => (await workbench.text()) === right);
    await squiggles(workbench, 0, 0);
    await workbench.press('ControlOrMeta+Z');
    await workbench.until('they are as before', async () => (await workbench.text()) === text);
  });

  test('that have one right answer are repaired on saving where that is set', async () => {
    const workbench = await openWorkbench({
      files: { 'a.gw': '一、甲\n三、乙\n二、丙\n四、丁\n(一)戊，见第三部分。\n（二）己**项。\n（四）庚。\n' },
      open: 'a.gw',
      settings: { 'editor.codeActionsOnSave': { 'source.fixAll.gongwen': 'explicit' } },
    });
    await squiggles(workbench, 4, 1);
    await workbench.goTo(0, 3);
    await workbench.type('A');
    const repaired = '一、甲A\n二、乙\n三、丙\n四、丁\n（一）戊，见第三部分。\n（二）己**项。\n（四）庚。\n';
    await workbench.save();
    await workbench.until('saving repairs', async () => (await workbench.text()) === repaired);
    // What refers to a heading with a new number is not changed unasked.
    const offer = workbench.page.locator('.notification-toast', {
      hasText: '提到了序号已改的标题：“第三部分”',
    });
    await offer.waitFor();
  });

  for (const [name, theme] of [
    ['light', 'Default Light Modern'],
    ['dark', 'Default Dark Modern'],
    ['high contrast', 'Default High Contrast'],
  ] as const) {
    test(`are to be seen in the sample report, ${name}`, async () => {
      const workbench = await openWorkbench({
        files: { '报告.gw': readFileSync('test/fixtures/sample.gw', 'utf8') },
        open: '报告.gw',
        settings: { 'workbench.colorTheme': theme },
      });
      await workbench.openContainer('公文');
      await workbench.treeRow('大纲', '三是畅通诉求办理渠道').waitFor();
      await workbench.goTo(4, 0);
      await workbench.until('blanks are underlined', async () => (await workbench.squiggles()).warning > 5);
      const drawn = await workbench.editor
        .locator('.cdr[class*="TextEditorDecorationType"], .cdr[class*="ced-"]')
        .count();
      assert.ok(drawn > 5, 'the blanks stand out');
      await workbench.screenshot(`report ${name}`);
    });
  }
});
