import { originOf } from '../../report/comments';
import { lineAt } from '../../report/lines';
import type { Report } from '../../report/model';
import { type Paragraph, perParagraph } from '../../report/paragraph';
import { sectionAt } from '../../report/sections';

const PLAN =
  /计划|打算|安排|下一步|下步|思路|目标|任务|展望|部署|要点|规划|建议|明年|今后|未来|努力方向|重点工作|总体要求|指导思想|措施/;
const RESULT = /完成情况|落实情况|执行情况|进展|回顾|成效|总结/;

/** Whether what stands at `offset` is meant for the time to come, by the headings that it stands under. */
export function isUnderPlan(report: Report, offset: number): boolean {
  for (let section = sectionAt(report, offset); section; section = section.parent) {
    const title = report.text.slice(
      section.title.start,
      Math.min(section.title.end, section.title.start + 60),
    );
    if (PLAN.test(title) && !RESULT.test(title)) return true;
  }
  return false;
}

/** Where the section begins that was taken from another department's paper and holds `offset`; undefined outside of such. */
export function assembledPart(report: Report, offset: number): number | undefined {
  const { lines, text } = report;
  for (let section = sectionAt(report, offset); section; section = section.parent) {
    const below = lines[lineAt(lines, section.start) + 1];
    if (below && originOf(text, below) !== undefined) return section.start;
  }
  return undefined;
}

const OPENS_PLAN =
  /(?:今年|明年|下一步|20\d\d年|“?十[四五六]五”?时期)[^。]{0,40}(?:总体要求|总体思路|(?:主要|预期)目标|重点(?:抓好|做好|工作|任务)|工作安排|主要任务)|(?:重点|着力)(?:抓好|做好|推进)(?:以下|[三四五六七八九十])/;
const opensPlan = perParagraph(({ text }: Paragraph): boolean => OPENS_PLAN.test(text));

/** From where on a report speaks of the time to come; its length if it does not say so. */
export function planStart({ lines, text }: Report): number {
  // What opens a report may name its goals as well.
  const from = lineAt(lines, text.length / 10);
  return lines.find(({ number, paragraph }) => number >= from && opensPlan(paragraph))?.start ?? text.length;
}

/** The years that a paragraph speaks of, each as often as it does. */
const yearsOf = perParagraph(
  ({ text }: Paragraph): readonly string[] => text.match(/(?:19|20)\d\d(?=年)/g) ?? [],
);

const years = new WeakMap<Report, string | undefined>();

/** The year that a report is about: the one in its title, else the one that it names most often; undefined if it names none. */
export function yearOf(report: Report): string | undefined {
  // Asked for every two figures that differ.
  if (!years.has(report)) years.set(report, readYear(report));
  return years.get(report);
}

function readYear({ lines, text, title }: Report): string | undefined {
  const inTitle = title && /(?:19|20)\d\d(?=年)/.exec(text.slice(title.start, title.end))?.[0];
  if (inTitle) return inTitle;
  const counts = new Map<string, number>();
  for (const { paragraph } of lines) {
    for (const year of yearsOf(paragraph)) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
