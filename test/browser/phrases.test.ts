import assert from 'node:assert/strict';
import { openWorkbench } from './support/opening';
import type { Workbench } from './support/workbench';

const box = '.quick-input-widget:visible .quick-input-box input';

/** Opens a report and waits until the extension is there; the cursor is at the end of the given piece. */
async function write(
  files: Record<string, string>,
  after: string,
  settings: Record<string, unknown> = {},
): Promise<Workbench> {
  const workbench = await openWorkbench({ files, open: 'a.gw', settings });
  await workbench.until('the extension counts the words', async () =>
    (await workbench.statusBar()).some((item) => item.startsWith('字数')),
  );
  if (after) await workbench.putCursor(`${after}|`);
  return workbench;
}

suite('Phrases from the library', () => {
  test('are chosen by scene, characters or pinyin, shown before they are inserted, and undone at once', async () => {
    const workbench = await write({ 'a.gw': '今年以来，我局\n' }, '我局');
    await workbench.command('gongwen.insertPhrase');
    const input = workbench.page.locator(box);
    await input.fill('kzztxxg');
    const rows = workbench.page.locator('.quick-input-widget:visible .monaco-list-row');
    await rows.filter({ hasText: '开展专题学习共**次' }).first().waitFor();
    await workbench.until(
      'the text shows the phrase',
      async () =>
        (await workbench.editor.locator('.view-lines').innerHTML()).length > 0 &&
        (await workbench.page.evaluate(() =>
          [...document.styleSheets].some((sheet) =>
            [...sheet.cssRules].some((rule) => rule.cssText.includes('开展专题学习共**次')),
          ),
        )),
    );
    await workbench.screenshot('insert phrase');
    await input.press('Enter');
    await workbench.ime('dangji', '党纪');
    await workbench.press('Tab');
    await workbench.type('6');
    assert.equal(await workbench.text(), '今年以来，我局开展党纪共6次\n');
    // Three steps or two, as quickly as was typed; one more would go back to what a test before wrote into this file.
    const before = '今年以来，我局\n';
    for (let i = 0; i < 3 && (await workbench.text()) !== before; i++)
      await workbench.press('ControlOrMeta+Z');
    assert.equal(await workbench.text(), before);
  });
});

suite("The writer's own phrases", () => {
  test('are added from the selection, with scene and initials, and offered at once', async () => {
    const workbench = await write({ 'a.gw': '推行河湖长效管护机制。\n' }, '');
    await workbench.goTo(0, 2);
    for (let i = 0; i < 8; i++) await workbench.press('Shift+ArrowRight');
    await workbench.command('gongwen.addPhrase');
    const input = workbench.page.locator(box);
    await workbench.page
      .locator('.quick-input-widget:visible .monaco-list-row', { hasText: '我的用语' })
      .waitFor();
    await input.press('Enter');
    await workbench.until('the initials are shown', async () => (await input.inputValue()) === 'hhcxghjz');
    await workbench.screenshot('add phrase');
    await input.press('Enter');
    await workbench.until('it is said to be there', async () =>
      (await workbench.statusBar()).some((text) => text.includes('已添加用语')),
    );
    await workbench.goTo(1, 0);
    await workbench.type('hhcx');
    assert.deepEqual(await workbench.suggestions(), ['河湖长效管护机制']);
    await workbench.press('Tab');
    assert.equal(await workbench.text(), '推行河湖长效管护机制。\n河湖长效管护机制');
  });

  test('come from a file, whose bad lines are told once, and follow its changes', async () => {
    const files = { 'a.gw': '我们要\n', '用语.csv': '用语,场合\n"少一个引号,水利\n严管河湖岸线,水利\n' };
    const workbench = await write(files, '我们要', { 'gongwen.phrases.files': ['用语.csv'] });
    await workbench.ime('yanguan', '严管');
    const notice = workbench.notification('用语文件“用语.csv”第 2 行：引号没有成对');
    await notice.waitFor();
    // It would be gone after a while, or with Escape; not while the mouse is over it.
    await notice.hover();
    assert.deepEqual(await workbench.suggestions(), ['严管河湖岸线']);
    await workbench.screenshot('phrase file');
    await notice.getByRole('button', { name: '打开文件' }).click();
    await workbench.until(
      'the line is in front of the writer',
      async () => (await workbench.cursor()).line === 1,
    );
    await workbench.press('End');
    for (let i = 0; i < 3; i++) await workbench.press('ArrowLeft');
    await workbench.type('"');
    await workbench.save();
    await workbench.page.locator('.tab', { hasText: 'a.gw' }).click();
    await workbench.goTo(0, 5);
    await workbench.ime('', '，');
    await workbench.ime('shaoyi', '少一');
    assert.deepEqual(await workbench.suggestions(), ['少一个引号']);
  });

  test('are found in the reports there are, and chosen', async () => {
    const one = '（一）守牢堤防。我局压紧压实河湖管护责任，完成巡查12次。\n';
    const two = '二是压紧压实河湖管护责任；加强值守。\n';
    const workbench = await write({ 'a.gw': one, '旧/b.gw': two, '旧/c.公文': '加强值守。\n' }, '12次。');
    await workbench.command('gongwen.harvestPhrases');
    const rows = workbench.page.locator('.quick-input-widget:visible .monaco-list-row');
    await rows.filter({ hasText: '压紧压实河湖管护责任' }).waitFor();
    assert.equal(await rows.count(), 1);
    await workbench.screenshot('harvest');
    await rows
      .first()
      .locator('input[type=checkbox], .monaco-checkbox, .quick-input-list-checkbox')
      .first()
      .click();
    await workbench.page.locator(box).press('Enter');
    await rows.filter({ hasText: '我的用语' }).waitFor();
    await workbench.page.locator(box).press('Enter');
    await workbench.until('the choice is over', async () => (await rows.count()) === 0);
    await workbench.putCursor('12次。|');
    await workbench.type('yjys');
    await workbench.until('it is offered', async () => {
      if ((await workbench.suggestions()).includes('压紧压实河湖管护责任')) return true;
      // The settings file may be written a moment after the list is gone: asked for again then.
      await workbench.press('Backspace');
      await workbench.type('s');
      return false;
    });
  });
});
