import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { par, tracked, wordFile } from '../../unit/core/word/files';
import { openWorkbench } from '../support/opening';
import type { Workbench } from '../support/workbench';

const REPORT = `关于渡口整治工作情况的报告

　　一、主要做法
　　开会12次，压实责任。
　　二、存在的问题
　　人手不足，设备老化，经费短缺。
　　三、下一步打算
　　抓好任务落实。
`;
const OTHER = REPORT.replace('12次', '13次').replace('人手不足', '人手很紧').replace('抓好', '抓细');

/** In the other text what had stood below 一 stands at the end; so much is said below 二 that this, and not that, has moved. */
const SENTENCE = '　　县政府成立专班，逐个渡口排查登记。\n';
const LONGER =
  '　　群众反映的隐患整改还不够及时，部门之间的信息没有完全共享，少数渡口的值守时紧时松。\n　　三、';
const MOVABLE = REPORT.replace('　　二、', `${SENTENCE}　　二、`).replace('　　三、', LONGER);
const MOVED = OTHER.replace('　　三、', LONGER) + SENTENCE;

const { run, ins, del } = tracked('王科长');
const RETURNED = wordFile(
  REPORT.trim()
    .split(/\n+/)
    .map((line) => line.trim())
    .map((line) =>
      par(
        line.startsWith('开会')
          ? `${run('开会')}${del('12次')}${ins('13次')}${run('，压实责任。')}`
          : run(line),
      ),
    )
    .join(''),
);

const compareWith = (workbench: Workbench, name: string): Promise<void> =>
  workbench.inside.run(async ({ vscode }, file) => {
    const [folder] = vscode.workspace.workspaceFolders!;
    await vscode.commands.executeCommand('gongwen.compare', vscode.Uri.joinPath(folder!.uri, file), 'after');
  }, name);

const end = ({ inside }: Workbench): Promise<void> =>
  inside.run(async ({ vscode }) => {
    await vscode.commands.executeCommand('gongwen.endCompare');
  });

/** Clicks an action that stands in a row of the tree of changes while the mouse is over it. */
async function actOn(workbench: Workbench, change: string, action: string): Promise<void> {
  const row = workbench.treeRow('改动', change);
  await row.hover();
  await row.locator(`.action-label[aria-label^="${action}"]`).click();
}

/** Waits until the tree of changes has these rows, and the page these words taken out and put in. */
async function shows(
  workbench: Workbench,
  page: Frame,
  rows: readonly string[],
  words: readonly string[],
): Promise<void> {
  await workbench.until(
    `the changes are ${rows.join('，')}`,
    async () => (await workbench.treeRows('改动')).map(({ label }) => label).join() === rows.join(),
  );
  await workbench.until(
    `the page has ${words.join('，')}`,
    async () => (await page.locator('#sheet ins, #sheet del').allTextContents()).join() === words.join(),
  );
}

const becomes = (workbench: Workbench, expected: string): Promise<void> =>
  workbench.until(`the text is ${expected}`, async () => (await workbench.text()) === expected);

suite('Comparing', () => {
  test('changes are walked and taken by keys, on the page and in the tree; taking all is one undo', async () => {
    const workbench = await openWorkbench({ files: { 'a.gw': REPORT, 'b.gw': OTHER }, open: 'a.gw' });
    await workbench.openContainer('公文');
    await compareWith(workbench, 'b.gw');
    const page = await workbench.webview('#sheet ins');
    assert.deepEqual(await page.locator('#sheet ins, #sheet del').allTextContents(), [
      '12次',
      '13次',
      '人手不足',
      '人手很紧',
      '好',
      '细',
    ]);
    await workbench.treeRow('改动', '12次 → 13次').waitFor();

    await workbench.clickEditor();
    await workbench.goTo(0, 0);
    await workbench.press('Control+F7');
    await workbench.until('the first change is selected', async () => (await workbench.cursor()).line === 3);
    await workbench.press('Control+F10');
    await becomes(workbench, REPORT.replace('12次', '13次'));
    await page.locator('#sheet ins', { hasText: '13次' }).waitFor({ state: 'detached' });

    await page.getByRole('button', { name: '下一处' }).click();
    await page.locator('ins.current', { hasText: '人手很紧' }).waitFor();
    await page.getByRole('button', { name: '不采纳', exact: true }).click();
    await page.locator('#sheet ins', { hasText: '人手很紧' }).waitFor({ state: 'detached' });
    // What was refused is not said as if it stood there.
    await page.locator('#sheet p', { hasText: /^人手不足，/ }).waitFor();
    await page.getByRole('button', { name: '全部采纳' }).click();
    await becomes(workbench, REPORT.replace('12次', '13次').replace('抓好', '抓细'));
    await workbench.command('workbench.action.focusFirstEditorGroup');
    await workbench.clickEditor();
    await workbench.press('Control+z');
    await becomes(workbench, REPORT.replace('12次', '13次'));
    await workbench.press('Control+z');
    await becomes(workbench, REPORT);
    await workbench.treeRow('改动', '12次 → 13次').waitFor();
    await workbench.screenshot('compare');
    await end(workbench);
  });

  test('a change is taken, and another refused, in the tree by mouse, a third by keys; each is one undo', async () => {
    const workbench = await openWorkbench({ files: { 'a.gw': MOVABLE, 'd.gw': MOVED }, open: 'a.gw' });
    await workbench.openContainer('公文');
    await compareWith(workbench, 'd.gw');
    const page = await workbench.webview('#sheet ins');
    const [figure, move, words, last] = ['12次 → 13次', SENTENCE.trim(), '人手不足 → 人手很紧', '好 → 细'];
    const [shortOfHands, tight] = ['人手不足', '人手很紧'];
    const isFigure = ['12次', '13次'];
    const isLast = ['好', '细'];
    const gone = [move];
    const refused = '不采纳的 1 处';
    await shows(
      workbench,
      page,
      [figure, words, last, move],
      [...isFigure, ...gone, shortOfHands, tight, ...isLast],
    );

    await actOn(workbench, move, '采纳这处改动');
    const moved = REPORT.replace('　　三、', LONGER) + SENTENCE;
    await becomes(workbench, moved);
    await shows(workbench, page, [figure, words, last], [...isFigure, shortOfHands, tight, ...isLast]);
    await actOn(workbench, words, '不采纳这处改动');
    await shows(workbench, page, [figure, last, refused], [...isFigure, ...isLast]);
    assert.equal(await workbench.text(), moved);

    await workbench.treeRow('改动', figure).click();
    await workbench.until('the cursor is at the figure', async () => (await workbench.cursor()).line === 3);
    // The keyboard stays in the tree: no key changes the text until Enter goes there.
    await workbench.press('Delete');
    assert.equal(await workbench.text(), moved);
    await workbench.press('Enter');
    await workbench.editor.and(workbench.page.locator('.focused')).waitFor();
    await workbench.press('Control+F7');
    await workbench.until('the last change is selected', async () => (await workbench.cursor()).line === 8);
    await workbench.press('Control+F10');
    await becomes(workbench, moved.replace('抓好', '抓细'));
    await shows(workbench, page, [figure, refused], isFigure);

    await workbench.press('Control+z');
    await becomes(workbench, moved);
    await shows(workbench, page, [figure, last, refused], [...isFigure, ...isLast]);
    await workbench.press('Control+z');
    await becomes(workbench, MOVABLE);
    await shows(workbench, page, [figure, last, move, refused], [...isFigure, ...gone, ...isLast]);
    // What was refused is folded up, and can be listed again.
    await workbench.treeRow('改动', refused).click();
    await actOn(workbench, words, '恢复这处改动');
    await shows(
      workbench,
      page,
      [figure, words, last, move],
      [...isFigure, ...gone, shortOfHands, tight, ...isLast],
    );
    await end(workbench);
  });

  test('a change of a Word file that came back is accepted in its thread with the mouse', async () => {
    const workbench = await openWorkbench({ files: { 'a.gw': REPORT, 'c.docx': RETURNED }, open: 'a.gw' });
    await workbench.openContainer('公文');
    await compareWith(workbench, 'c.docx');
    await workbench.treeRow('改动', '12次 → 13次').click();
    await workbench.editor.locator('.comment-range-glyph, .comment-thread').first().click();
    const thread = workbench.page.locator('.review-widget:visible');
    await thread.getByText('“12次”改为“13次”').waitFor();
    await workbench.screenshot('thread');
    await thread.hover();
    await thread.locator('[aria-label^="采纳这处改动"]').click();
    await becomes(workbench, REPORT.replace('12次', '13次'));
    await thread.waitFor({ state: 'detached' });
    await end(workbench);
  });
});
