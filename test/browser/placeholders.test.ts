import assert from 'node:assert/strict';
import { openWorkbench } from './support/opening';
import type { Workbench } from './support/workbench';

const TEXT = `一、主要做法
（一）抓学习。开展集中学习**次，撰写心得XX篇。
二、下步打算
截至X月X日前完成。
`;

const open = (text = TEXT) => openWorkbench({ files: { 'a.gw': text }, open: 'a.gw' });

const status = (workbench: Workbench, text: string) =>
  workbench.until(`the status bar says ${text}`, async () => (await workbench.statusBar()).includes(text));

/** Typing goes too fast for a test that does not look whether the blank is selected yet. */
const selected = (workbench: Workbench, length: number) =>
  workbench.until(`${length} characters are selected`, async () =>
    (await workbench.statusBar()).some((text) => text.includes(`(${length} selected)`)),
  );

suite('Blanks', () => {
  test('are filled one after the other with keys and the IME', async () => {
    const workbench = await open();
    await status(workbench, '待填 3');
    await workbench.goTo(0, 0);
    await workbench.press('Control+F8');
    await selected(workbench, 2);
    await workbench.type('12');
    await status(workbench, '待填 2，已填 1/3');
    // Tab goes on as in a form: it writes nothing over a blank, nor behind what was filled in.
    await workbench.press('Tab');
    await selected(workbench, 2);
    await workbench.press('Tab');
    await selected(workbench, 4);
    await workbench.press('Shift+Tab');
    await selected(workbench, 2);
    await workbench.ime('sanshi', '三十');
    await workbench.press('Control+F8');
    await selected(workbench, 4);
    await workbench.type('6月30日');
    await workbench.until(
      'nothing is said of blanks',
      async () => !(await workbench.statusBar()).some((text) => text.startsWith('待填')),
    );
    assert.equal(
      await workbench.text(),
      TEXT.replace('**', '12').replace('XX', '三十').replace('X月X日', '6月30日'),
    );
    await workbench.press('Control+F8');
    await workbench.notification('没有待填项').waitFor();
    // Elsewhere it is what it is everywhere.
    await workbench.goTo(3, 0);
    await workbench.press('Tab');
    // By way of the extension, which hands the key on.
    await workbench.until(
      'the line is indented',
      async () => (await workbench.text()).split('\n')[3] === '    截至6月30日前完成。',
    );
  });

  test('are gone through backwards, and round again', async () => {
    const workbench = await open();
    await status(workbench, '待填 3');
    await workbench.goTo(0, 0);
    await workbench.press('Control+Shift+F8');
    await workbench.until('the turn is said', async () =>
      (await workbench.statusBar()).some((text) => text.includes('已转到末尾：第 3 处，共 3 处待填')),
    );
    await selected(workbench, 4);
    await workbench.type('年底');
    assert.equal(await workbench.text(), TEXT.replace('X月X日', '年底'));
  });

  test('are counted with the slips in ordinals, and a click opens the check before submission', async () => {
    const workbench = await open(TEXT.replace('二、', '三、'));
    await status(workbench, '待填 3 · 编号 1');
    await workbench.page.locator('.statusbar-item', { hasText: '待填 3' }).click();
    await workbench.page.getByRole('tab', { name: '报送前检查' }).waitFor();
  });

  test('are listed by section, and a click selects one', async () => {
    const workbench = await open();
    await workbench.openContainer('公文');
    await workbench.until('they are listed', async () => (await workbench.treeRows('待填项')).length === 5);
    assert.deepEqual(
      (await workbench.treeRows('待填项')).map(({ label, level }) => [level, label]),
      [
        [1, '（一）抓学习'],
        [2, '开展集中学习**次'],
        [2, '撰写心得XX篇'],
        [1, '二、下步打算'],
        [2, '截至X月X日前完成'],
      ],
    );
    await workbench.treeRow('待填项', '撰写心得XX篇').click();
    await selected(workbench, 2);
    await workbench.ime('bashi', '八十');
    await workbench.until('it is ticked off', async () =>
      (await workbench.treeRows('待填项')).some(({ ariaLabel }) => ariaLabel === '已填：撰写心得八十篇'),
    );
    assert.deepEqual(
      (await workbench.treeRows('待填项')).map(({ label, description }) => `${label} ${description}`.trim()),
      [
        '（一）抓学习 已填 1/2',
        '开展集中学习**次 次数',
        '撰写心得八十篇',
        '二、下步打算 1',
        '截至X月X日前完成 日期',
      ],
    );
    assert.equal(await workbench.text(), TEXT.replace('XX', '八十'));
  });

  test('leave a quiet list when all are filled', async () => {
    const workbench = await open('一、主要做法\n完成3项。\n');
    await workbench.openContainer('公文');
    await workbench.view('待填项').getByText('没有待填项').waitFor();
    await status(workbench, '字数 11');
  });
});

suite('字数 in the status bar', () => {
  test('grows as one writes and tells about the selection', async () => {
    const workbench = await open('一、主要做法\n');
    await status(workbench, '字数 6');
    await workbench.goTo(1, 0);
    await workbench.ime('kaizhan', '开展');
    await workbench.type('12');
    await status(workbench, '字数 9');
    await workbench.press('Shift+Home');
    await status(workbench, '字数 3/9');
  });
});
