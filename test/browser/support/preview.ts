import type { Frame, Locator } from 'playwright-core';
import { type OpenOptions, openWorkbench } from './opening';
import type { Workbench } from './workbench';

export const report = `关于夏季防汛准备
情况的报告

市政府：
　　我局对全市防汛物资作了清点，共清点仓库**座、物资XX件。现将情况报告如下。
一、主要做法
（一）早作部署。四月底召开会议，逐级签订责任书。
1.分片包干。每座水库有专人值守。
二、下一步打算
    继续备足物资，加密巡查。
特此报告。

某县水利和湖泊管理局
2023年5月6日
`;

/** A 公文 with every element, from 红头 to 版记. */
export const whole = `---
份号: "000001"
密级: 机密
保密期限: 1年
发文机关: 某市水务局
发文字号: 某水〔2026〕12号
签发人: 张某
抄送: 市委办公室
印发机关: 某市水务局办公室
印发日期: 2026年3月2日
---
关于夏季防汛准备
情况的报告

市政府：
　　我局对“全市防汛物资”作了清点，共清点仓库**座、物资XX件。现将情况报告如下。
一、主要做法
（一）早作部署。${'四月底召开“防汛会议”，（逐级）签订《责任书》——层层压实；'.repeat(8)}逐项落实。
1.分片包干。每座水库有专人值守。
| 县区 | 仓库 |
|--|--|
| 东城区 | 12 |
| 西城区 | ** |
二、下一步打算
    继续备足物资，加密巡查。
特此报告。

附件：1.清点表
2.安排表

某市水利和湖泊管理局
2026年3月2日
（联系人：李某）

附件1

清点表
各仓库物资清点如下。

附件2

安排表
各水库值守安排如下。
`;

/** Thirty numbered paragraphs of about five lines each: longer than any window. */
export const long = Array.from(
  { length: 30 },
  (_, i) => `第${i + 1}段${'巡查堤防加固闸门清理河道'.repeat(10)}。`,
).join('\n');

/** Opens a report and, with its key, the preview beside it. */
export async function openPreview(options: OpenOptions): Promise<{ workbench: Workbench; page: Frame }> {
  const workbench = await openWorkbench(options);
  await workbench.clickEditor();
  return { workbench, page: await showPreview(workbench) };
}

/** Opens the preview of the report whose editor has the focus, and waits for its text. */
export async function showPreview(workbench: Workbench): Promise<Frame> {
  // The key belongs to reports, and whether a file is one is known a moment after it is shown.
  await workbench.page.locator('.part.statusbar').getByText('公文', { exact: true }).waitFor();
  await workbench.press('Control+Shift+V');
  return workbench.webview('.area > *, .roll > *');
}

export const style = (element: Locator, property: string): Promise<string> =>
  element.evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), property);

/** Of the paragraphs of `long`. */
export const paragraphNumber = (text: string | undefined): number =>
  Number(/第(\d+)段/.exec(text ?? '')?.[1]);

/** Number of the first paragraph that begins in the editor's window. */
export const topInEditor = async (workbench: Workbench): Promise<number> =>
  paragraphNumber((await workbench.visibleLines()).find((line) => line.startsWith('第')));

/** Number of the paragraph on the page that stands where the first one does when nothing is scrolled. */
export const topOnPage = async (page: Frame): Promise<number> =>
  paragraphNumber(
    await page.evaluate(() => {
      const blocks = [...document.querySelectorAll('.area > p')];
      const margin = blocks[0]!.getBoundingClientRect().top + scrollY;
      const top = blocks.findIndex((block) => block.getBoundingClientRect().bottom > margin + 1);
      // The rest of a paragraph that began on the page before bears no number.
      return blocks.slice(0, top + 1).findLast((block) => block.textContent.startsWith('第'))?.textContent;
    }),
  );

/** What stands on each page: its text and its page number. */
export const pagesOf = (page: Frame): Promise<{ text: string; folio: string; odd: boolean }[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.page')].map((each) => ({
      text: each.querySelector('.area')!.textContent,
      folio: each.querySelector('.folio')!.textContent,
      odd: each.classList.contains('odd'),
    })),
  );
