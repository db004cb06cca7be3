import { lineAt } from '../report/lines';
import type { Report, Section } from '../report/model';
import { isOnLadder } from '../report/ordinals/schemes';
import { labelOf, markerOf, sectionAt } from '../report/sections';
import type { Finding } from '../rules/engine/rule';
import { firstStartingFrom } from '../text/search';
import { shortened } from '../text/shortened';
import type { Span } from '../text/span';
import { type CitedPlace, citationAt } from './citations';
import { countWords } from './statistics';

/** What is said of the words `span` (UTF-16 offsets) when the mouse rests on them: sentences, a paragraph each. */
export interface Help {
  readonly span: Span;
  readonly paragraphs: readonly string[];
}

/** What an ordinal at `offset` counts, by which rule, and how much stands below it; or what is cited there. */
export function headingHelp(report: Report, findings: readonly Finding[], offset: number): Help | undefined {
  const section = sectionOfOrdinal(report, offset);
  if (section) return { span: section.marker, paragraphs: aboutSection(report, findings, section) };
  const citation = citationAt(report, offset);
  if (!citation) return undefined;
  const { start, end, places } = citation;
  const told = places.map((place) => aboutPlace(report, place));
  return { span: { start, end }, paragraphs: places.length > 1 ? ['可能是：', ...told] : told };
}

/** The section whose ordinal `offset` stands in or right behind. */
function sectionOfOrdinal(report: Report, offset: number): Section | undefined {
  for (let section = sectionAt(report, offset); section; section = section.parent) {
    const { start, end } = section.marker;
    if (start <= offset && offset <= end && start < end) return section;
  }
  return undefined;
}

const LADDER_RULE = 'GB/T 9704—2012 7.3.3：结构层次序数依次用“一、”“（一）”“1.”“（1）”标注。';
const LEVELS = ['一', '二', '三', '四', '五'];

function aboutSection(report: Report, findings: readonly Finding[], section: Section): string[] {
  const slips = findings.filter(
    ({ code, start }) =>
      /^(?:numbering|enumeration|level)-/.test(code) &&
      section.marker.start <= start &&
      start <= section.marker.end,
  );
  return [
    what(report, section),
    ...rule(section),
    size(report, section),
    ...(slips.length > 0 ? slips.map(({ message }) => `编号：${message}`) : state(report, section)),
  ];
}

function what(report: Report, section: Section): string {
  const marker = markerOf(report, section);
  if (section.kind === 'attachment') return `附件：${labelOf(report, section)}`;
  if (section.kind === 'enumeration') return `列项“${marker}”`;
  return `第${LEVELS[section.level - 1]}级标题“${marker}”`;
}

function rule({ kind, scheme }: Section): string[] {
  if (kind === 'attachment')
    return ['GB/T 9704—2012 7.3.7：附件另面编排，“附件”二字及附件顺序号顶格编排在版心左上角第一行。'];
  if (kind === 'enumeration') return [];
  if (scheme === 'decimal') return [`“1.1”是标准、技术文件的编号方式（GB/T 1.1—2020）；${LADDER_RULE}`];
  if (scheme === 'circled') return [`${LADDER_RULE}国标只到第四层，第五层通常用“①”。`];
  if (isOnLadder(scheme)) return [LADDER_RULE];
  return ['编、章、节、条是法规、规章、制度的编号方式，序号用中文数字依次表述。'];
}

function size(report: Report, { start, end, children }: Section): string {
  const below = children.filter(({ kind }) => kind === 'heading' || kind === 'unnumbered').length;
  const items = children.length - below;
  const blanks = firstStartingFrom(report.placeholders, end) - firstStartingFrom(report.placeholders, start);
  return [
    `本部分${countWords(report, start, end).toLocaleString('en-US')}字`,
    below > 0 ? `下级标题${below}个` : '',
    items > 0 ? `列项${items}项` : '',
    blanks > 0 ? `待填${blanks}处` : '',
  ]
    .filter(Boolean)
    .join('，');
}

function state({ roots }: Report, { parent, scheme, start, kind }: Section): string[] {
  if (kind === 'attachment') return [];
  const siblings = (parent?.children ?? roots).filter((each) => each.scheme === scheme);
  const place = siblings.findIndex((each) => each.start === start) + 1;
  const level = kind === 'enumeration' ? '本列' : '同级';
  return [`编号：${level}第${place}个，共${siblings.length}个，没有发现问题`];
}

/** How much of a cited place is shown below its heading. UTF-16 units. */
const SHOWN = 80;

function aboutPlace(report: Report, { heading, start, end, label }: CitedPlace): string {
  const line = lineAt(report.lines, heading.start) + 1;
  const words = countWords(report, start, end);
  const rest = report.text.slice(heading.end, end).replace(/^[。：:\s]+/, '');
  const shown = shortened(rest, SHOWN);
  const first = `${label}（第${line}行${end > heading.end ? `，${words.toLocaleString('en-US')}字` : ''}）`;
  return shown === '' ? first : `${first}\n${shown.replace(/\s*\n\s*/g, ' ')}`;
}
