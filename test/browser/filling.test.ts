import assert from 'node:assert/strict';
import { accessProblems } from './support/access';
import { openWorkbench } from './support/opening';
import type { Workbench } from './support/workbench';

const TEXT = `一、主要做法
（一）抓学习。今年以来，党支部集中学习共**次，撰写心得XX篇。
修订《2023年**局网站管理办法》《2023年**局信息发布制度》。
二、下步打算
截至X月X日前完成。
`;

const open = (files: Record<string, string> = { 'a.gw': TEXT }) => openWorkbench({ files, open: 'a.gw' });

const title = (workbench: Workbench) =>
  workbench.page.locator('.quick-input-widget:visible .quick-input-title');

/** Waits until the walk stands at a blank of this kind. */
const asked = (workbench: Workbench, text: string) =>
  workbench.until(`the walk asks for ${text}`, async () => (await title(workbench).textContent()) === text);

const rows = (workbench: Workbench) =>
  workbench.page.locator('.quick-input-widget:visible .quick-input-list .monaco-list-row').allInnerTexts();

const row = (workbench: Workbench, text: string) =>
  workbench.until(`a row says ${text}`, async () =>
    (await rows(workbench)).some((each) => each.replaceAll(/\s+/g, '').includes(text)),
  );

const selected = (workbench: Workbench, length: number) =>
  workbench.until(`${length} characters are selected`, async () =>
    (await workbench.statusBar()).some((each) => each.includes(`(${length} selected)`)),
  );

/** Opens the walk; again if the key came before the extension was there. */
const begin = (workbench: Workbench) =>
  workbench.until('the walk is open', async () => {
    await workbench.press('Control+F9');
    return title(workbench)
      .waitFor({ timeout: 3000 })
      .then(
        () => true,
        () => false,
      );
  });

suite('Filling', () => {
  test('goes from blank to blank with keys and the IME, may be left half-way, and is undone value by value', async () => {
    const workbench = await open();
    await workbench.goTo(0, 0);
    await begin(workbench);
    await asked(workbench, '填写待填项：次数（已填 0/5）');
    await row(workbench, '跳过这一处今年以来，党支部集中学习共【**】次，撰写心得XX篇。');
    await workbench.screenshot('fill-asks');
    await workbench.type('12');
    await row(workbench, '填入“12”今年以来，党支部集中学习共【12】次');
    await workbench.press('Enter');
    await asked(workbench, '填写待填项：篇数（已填 1/5）');
    // A value that does not look right is remarked on, and taken all the same.
    await workbench.ime('ruogan', '若干');
    await row(workbench, '这里要填篇数，“若干”不是数字。');
    await workbench.screenshot('fill-remark');
    await workbench.press('Enter');
    await asked(workbench, '填写待填项：单位或地方（已填 2/5）');
    await workbench.page.locator('.quick-input-widget:visible').getByRole('button', { name: 'Back' }).click();
    await asked(workbench, '填写待填项：篇数（已填 2/5）');
    await workbench.press('Control+A');
    await workbench.ime('sanshi', '三十');
    await workbench.press('Enter');
    await asked(workbench, '填写待填项：单位或地方（已填 2/5）');
    await workbench.ime('gaoxin', '高新');
    await row(workbench, '填入“高新”');
    await workbench.press('Enter');
    // The other one of the same name is offered, seen before it changes.
    await asked(workbench, '还有 1 处是同样的意思，也填“高新”吗？');
    await row(workbench, '《2023年【高新】局信息发布制度》');
    await workbench.screenshot('fill-alike');
    await workbench.press('Enter');
    await asked(workbench, '填写待填项：日期（已填 4/5）');
    await workbench.press('Escape');
    await title(workbench).waitFor({ state: 'hidden' });
    const filled = TEXT.replace('**', '12').replace('XX', '三十').replaceAll('**', '高新');
    assert.equal(await workbench.text(), filled);
    await workbench.clickEditor();
    for (const step of [
      TEXT.replace('**', '12').replace('XX', '三十').replace('**', '高新'),
      TEXT.replace('**', '12').replace('XX', '三十'),
      TEXT.replace('**', '12').replace('XX', '若干'),
      TEXT.replace('**', '12'),
      TEXT,
    ]) {
      await workbench.press('Control+Z');
      assert.equal(await workbench.text(), step);
    }
  });

  test('takes a list that was copied, after a look at it', async () => {
    const workbench = await open();
    await workbench.goTo(0, 0);
    await workbench.page.evaluate(() =>
      navigator.clipboard.writeText(
        '集中学习次数\t12\r\n心得篇数\t30\r\n完成日期\t6月30日\r\n接待人数\t5\r\n',
      ),
    );
    await workbench.command('gongwen.importValues');
    await row(workbench, '剪贴板');
    await workbench.press('Enter');
    await asked(workbench, '从表格填入：请逐项核对');
    await row(workbench, '党支部集中学习共12次');
    await row(workbench, '撰写心得30篇');
    await workbench.screenshot('import-review');
    await workbench.press('Enter');
    await workbench.notification('已填入').waitFor();
    await workbench.notification('没有对应的待填项：“接待人数”').waitFor();
    const text = await workbench.text();
    assert.ok(text.includes('集中学习共12次，撰写心得30篇'), text);
    await workbench.clickEditor();
    await workbench.press('Control+Z');
    assert.equal(await workbench.text(), TEXT);
  });

  test('is called for by the check before submission until the report can go', async () => {
    const text = '一、主要做法\n（一）抓学习。集中学习共**次。\n（三）抓宣传。办讲座3场。\n';
    const workbench = await open({ 'a.gw': text });
    await workbench.goTo(0, 0);
    await workbench.command('gongwen.checkBeforeSubmission');
    const page = await workbench.webview('#sheet .verdict');
    assert.equal(
      await page.locator('.verdict.held').textContent(),
      '暂不能报送：还有 1 处待填、1 处序号问题',
    );
    assert.deepEqual(await accessProblems(page), []);
    await workbench.screenshot('submission-held');
    await page.getByRole('link', { name: '待填：次数' }).click();
    await selected(workbench, 2);
    await workbench.type('12');
    await page.getByText('暂不能报送：还有 1 处序号问题').waitFor();
    await page.getByRole('link', { name: '（三）' }).click();
    await selected(workbench, 3);
    await workbench.ime('er', '（二）');
    await page.locator('.verdict.ready', { hasText: '可以报送' }).waitFor();
    await workbench.screenshot('submission-ready');
  });

  test('shows its progress, and on demand the blanks of the whole workspace', async () => {
    const workbench = await open({ 'a.gw': TEXT, '稿件/b.gw': '走访××户。\n', '稿件/c.gw': '走访3户。\n' });
    await workbench.openContainer('公文');
    await workbench.goTo(0, 0);
    await workbench.press('Control+F8');
    await selected(workbench, 2);
    await workbench.type('12');
    await workbench.until('the progress is shown', async () =>
      (await workbench.statusBar()).includes('待填 4，已填 1/5'),
    );
    await workbench.screenshot('blanks-progress');
    await workbench.command('gongwen.listWorkspacePlaceholders');
    await workbench.until('both files are listed', async () =>
      (await workbench.treeRows('待填项')).some(({ label }) => label === '稿件/b.gw'),
    );
    const files = (await workbench.treeRows('待填项')).filter(({ level }) => level === 1);
    assert.deepEqual(
      files.map(({ label, description }) => `${label} ${description}`),
      ['a.gw 待填 4', '稿件/b.gw 待填 1'],
    );
    await workbench.screenshot('blanks-workspace');
    await workbench.treeRow('待填项', '走访××户').click();
    await workbench.page.locator('.tab.active', { hasText: 'b.gw' }).waitFor();
    await selected(workbench, 2);
    await workbench.command('gongwen.listReportPlaceholders');
    await workbench.until(
      'only this file is listed',
      async () => (await workbench.treeRows('待填项')).length === 1,
    );
  });
});
