import { originOf } from '../../report/comments';
import { linesWhere } from '../../report/following';
import { lineAt } from '../../report/lines';
import type { Report } from '../../report/model';
import { type Paragraph, perParagraph } from '../../report/paragraph';
import { sectionAt } from '../../report/sections';
import type { Span } from '../../text/span';

const PLAN =
  /计划|打算|安排|下一步|下步|思路|目标|任务|展望|部署|要点|规划|建议|明年|今后|未来|努力方向|重点工作|总体要求|指导思想|措施/;
const RESULT = /完成情况|落实情况|执行情况|进展|回顾|成效|总结|小结/;

function looksBack(text: string, { start, end }: Span): boolean {
  const title = text.slice(start, Math.min(end, start + 60));
  return RESULT.test(title) && !PLAN.test(title);
}

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

/** 城东区, 市第一医院, 城投集团: a heading that says of whom its section tells; 建设美丽乡村 says what is done. */
const WHOSE =
  /^(?!建|打造|推[进动]|[加增]强|[做抓管办][好实强优]|提[升高]|优化|服务|支持|培育|发展|创|争|深|完善|健全|夯实|聚焦|围绕|走进|整治|守|擦亮)(?:[^，。；：、]{1,12}(?:[省市县区州旗镇乡局委办厅所站院校厂]|(?<![乡农])村|街道|社区|公司|集团|中心|大学|中学|小学|银行|支队|大队|支行|分行))$/;

/** The headings over `offset` that say of whom they tell, from the innermost outwards; empty where none does. */
export function toldOf(report: Report, offset: number): string {
  const names: string[] = [];
  for (let section = sectionAt(report, offset); section; section = section.parent) {
    const { start, end } = section.title;
    const title = report.text.slice(start, Math.min(end, start + LONGEST_WHOSE)).replace(/[。：\s]+$/, '');
    if (WHOSE.test(title)) names.push(title);
  }
  return names.join(' ');
}
/** UTF-16 units. */
const LONGEST_WHOSE = 20;

const OPENS_PLAN =
  /(?:今年|明年|下一步|20\d\d年|“?十[四五六]五”?时期)[^。]{0,40}(?:总体要求|总体思路|(?:主要|预期)目标|重点(?:抓好|做好|工作|任务)|工作安排|主要任务)|(?:重点|着力)(?:抓好|做好|推进)(?:以下|[三四五六七八九十])/;
const opensPlan = perParagraph(({ text }: Paragraph): boolean => OPENS_PLAN.test(text));

const plans = new WeakMap<Report, Span>();

/** Where a report speaks of the time to come, up to what it says in looking back and to its annexes; empty at its end if it does not say so. */
export function planOf(report: Report): Span {
  // Asked for every figure that differs from another.
  const plan = plans.get(report) ?? readPlan(report);
  plans.set(report, plan);
  return plan;
}

function readPlan({ lines, text, parts, sections }: Report): Span {
  // What opens a report may name its goals as well.
  const from = lineAt(lines, text.length / 10);
  const start = lines.find(({ number, paragraph }) => number >= from && opensPlan(paragraph))?.start;
  if (start === undefined) return { start: text.length, end: text.length };
  const annex = parts.find((part) => part.role === 'attachment' && part.start > start);
  const back = sections.find(({ title }) => title.start > start && looksBack(text, title));
  return { start, end: Math.min(annex?.start ?? text.length, back?.start ?? text.length) };
}

/** The part of a year that a report is about, as its title says; undefined for a whole one. */
export const partOfYear = ({ text, title }: Report): string | undefined =>
  title && /上半年|下半年|[一二三四]季度/.exec(text.slice(title.start, title.end))?.[0];

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

const dated = linesWhere((paragraph) => yearsOf(paragraph).length > 0);

function readYear(report: Report): string | undefined {
  const { text, title } = report;
  const inTitle = title && /(?:19|20)\d\d(?=年)/.exec(text.slice(title.start, title.end))?.[0];
  if (inTitle) return inTitle;
  const counts = new Map<string, number>();
  for (const { paragraph } of dated(report)) {
    for (const year of yearsOf(paragraph)) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
