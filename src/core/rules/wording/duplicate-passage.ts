import { isComment, originOf } from '../../report/comments';
import { following, linesWhere, Shared } from '../../report/following';
import type { Line, Report } from '../../report/model';
import { type Paragraph, perParagraph } from '../../report/paragraph';
import { isRunningText } from '../../report/runningText';
import { isHan } from '../../text/punctuation';
import { lastStartingBy } from '../../text/search';
import type { Span } from '../../text/span';
import type { About } from '../engine/about';
import type { Found, ReportRule } from '../engine/rule';

/** Characters of a sentence that two departments would hardly write alike. */
const TELLING = 16;
/** Characters of a sentence that one writer would hardly write twice. */
const TELLING_WITHIN = 20;

/**
 * A sentence that stands in a report twice: in two of the parts it was assembled from (`gongwen.insertFiles` opens each with
 * a comment that names its file), or in one writer's own text. What one writer has three times and more is a refrain or a
 * form, and is meant.
 */
export const duplicatePassage: ReportRule = {
  code: 'duplicate-passage',
  category: 'wording',
  severity: 'information',
  title: '同一句话重复出现',
  source: '《党政机关公文处理工作条例》第十九条',
  check: (report) => {
    const found: Found[] = [];
    // Articles say the same of one thing after the other, on purpose.
    const hasArticles = report.sections.some(({ scheme }) => scheme === 'article');
    for (const { first, others } of repeated(report)) {
      for (const { span, origin } of others) {
        if (origin !== first.origin && first.origin !== undefined) {
          found.push({
            ...span,
            message: `这句话在“${first.origin}”的材料里已经有了，请核对是否重复。`,
            related: [{ ...first.span, message: first.origin }],
          });
        } else if (!hasArticles && others.length === 1 && isTelling(report.text, span)) {
          found.push({
            ...span,
            message: '这句话前面已经有了，请核对是否重复。',
            related: [{ ...first.span, message: '前一处' }],
          });
        }
      }
    }
    return found;
  },
};

/** How many sentences of `report` stand in several of the parts it was assembled from. */
export const repeatedAcrossParts = (report: Report): number =>
  repeated(report).reduce(
    (sum, { first, others }) =>
      sum + others.filter(({ origin }) => first.origin !== undefined && origin !== first.origin).length,
    0,
  );

/** What a whole sentence ends with. */
const ENDS = '。！？';

/** A sentence, and the file it was taken from, if any. */
interface Place {
  readonly span: Span;
  readonly origin: string | undefined;
}

/** The lines with such sentences, and those that may name where what follows was taken from. */
const telling = linesWhere(
  (paragraph) => sentences(paragraph).length > 0 || isComment(paragraph.text, paragraph),
);

const sharedSentences = following(() => new Shared((paragraph) => wordsOf(paragraph)));

/** Sentences that stand in `report` more than once, by their first places. */
function repeated(report: Report): { first: Place; others: Place[] }[] {
  const { text } = report;
  const shared = sharedSentences(report);
  if (shared.isEmpty) return [];
  const seen = new Map<string, { first: Place; others: Place[] }>();
  const all: { first: Place; others: Place[] }[] = [];
  let origin: string | undefined;
  for (const line of telling(report)) {
    if (line.number < report.firstLine) continue;
    origin = originOf(text, line) ?? origin;
    if (!shared.has(line.paragraph) || isPart(report, line)) continue;
    for (const { start, end, words } of sentences(line.paragraph)) {
      if (start === line.textStart - line.start && isHeading(report, line)) continue;
      const place = { span: { start: line.start + start, end: line.start + end }, origin };
      const known = seen.get(words);
      if (!known) seen.set(words, { first: place, others: [] });
      else if (known.others.push(place) === 1) all.push(known);
    }
  }
  return all;
}

const isPart = ({ parts }: Report, line: Line): boolean =>
  parts[lastStartingBy(parts, line.end)]?.line === line.number;

const isHeading = ({ sections }: Report, { number, textStart }: Line): boolean => {
  const section = sections[lastStartingBy(sections, textStart)];
  return section?.kind === 'heading' && section.line === number;
};

/** By UTF-16 unit, what a sentence or one of its larger parts ends with. */
const PARTS = new Uint8Array(0x10000);
for (const mark of `${ENDS}；`) PARTS[mark.charCodeAt(0)] = 1;

/** The sentences of a paragraph of running text that are long enough to tell, without their final mark. */
const sentences = perParagraph((paragraph: Paragraph): readonly (Span & { words: string })[] => {
  const { text, textStart, textEnd } = paragraph;
  if (textEnd - textStart < TELLING || !isRunningText(paragraph)) return [];
  const spans: (Span & { words: string })[] = [];
  let start = textStart;
  for (let at = textStart; at <= textEnd; at++) {
    if (at < textEnd && PARTS[text.charCodeAt(at)] === 0) continue;
    if (at - start >= TELLING) spans.push({ start, end: at, words: text.slice(start, at) });
    start = at + 1;
  }
  return spans;
});

const wordsOf = perParagraph((paragraph) => sentences(paragraph).map(({ words }) => words));

/** Whether `span` is a whole sentence of words, and none in brackets that names who is responsible. */
function isTelling(text: string, { start, end }: Span): boolean {
  let han = 0;
  for (let at = start; at < end; at++) if (isHan(text.charCodeAt(at))) han++;
  const isWhole = ENDS.includes(text[end] ?? ' ') && (text[start - 1] ?? '\n') !== '；';
  return han >= TELLING_WITHIN && isWhole && !'（('.includes(text[start]!);
}

export const about: About = {
  shows: '前后两段有同一句话',
  wrong: [
    {
      text: '<!-- 来源：甲 -->\n（一）甲\n⟪建立河湖长效管护机制，压实属地管理责任⟫。\n<!-- 来源：乙 -->\n（二）乙\n开展巡查。⟦建立河湖长效管护机制，压实属地管理责任⟧。',
      says: [{ message: '这句话在“甲”的材料里已经有了，请核对是否重复。', related: '甲' }],
    },
    {
      text: '<!-- 来源：甲 -->\n⟪1|⟪2|建立河湖长效管护机制，压实属地管理责任⟫⟫。\n<!-- 来源：乙 -->\n⟦建立河湖长效管护机制，压实属地管理责任⟧；\n<!-- 来源：丙 -->\n⟦建立河湖长效管护机制，压实属地管理责任⟧！',
      says: [
        { message: '这句话在“甲”的材料里已经有了，请核对是否重复。', related: '甲' },
        { message: '这句话在“甲”的材料里已经有了，请核对是否重复。', related: '甲' },
      ],
    },
    {
      text: '<!-- 来源：甲 -->\n情况良好。⟪建立健全河湖长效管护各项工作机制⟫。\n<!-- 来源：乙 -->\n形势喜人。⟦建立健全河湖长效管护各项工作机制⟧？',
      says: [{ message: '这句话在“甲”的材料里已经有了，请核对是否重复。', related: '甲' }],
    },
    {
      text: '<!-- 来源：甲 -->\n情况良好。⟪建立健全河湖长效管护各项工作机制⟫\n<!-- 建立健全河湖长效管护各项工作机制 -->\n<!-- 来源：乙 -->\n<!-- 建立健全河湖长效管护各项工作机制 -->\n  形势喜人。⟦建立健全河湖长效管护各项工作机制⟧  ',
      says: [{ message: '这句话在“甲”的材料里已经有了，请核对是否重复。', related: '甲' }],
    },
    {
      text: '情况良好。⟪全县深入开展安全生产大检查，排查整改各类隐患⟫。\n形势喜人。⟦全县深入开展安全生产大检查，排查整改各类隐患⟧！',
      says: [{ message: '这句话前面已经有了，请核对是否重复。', related: '前一处' }],
    },
    {
      text: '<!-- 来源：甲 -->\n情况良好。⟪全县深入开展安全生产大检查，排查整改各类隐患⟫。\n形势喜人。⟦全县深入开展安全生产大检查，排查整改各类隐患⟧。',
      says: [{ message: '这句话前面已经有了，请核对是否重复。', related: '前一处' }],
    },
  ],
  right: [
    '情况良好。全县深入开展安全生产大检查，排查整改各类隐患。\n形势喜人。全县深入开展安全生产大检查，排查整改各类隐患。\n情况平稳。全县深入开展安全生产大检查，排查整改各类隐患。',
    '情况良好。全县深入开展安全生产检查，排查整改各隐患。\n形势喜人。全县深入开展安全生产检查，排查整改各隐患。',
    '情况良好；全县深入开展安全生产大检查，排查整改各类隐患。\n形势喜人；全县深入开展安全生产大检查，排查整改各类隐患。',
    '情况良好。全县深入开展安全生产大检查，排查整改各类隐患；\n形势喜人。全县深入开展安全生产大检查，排查整改各类隐患；',
    '情况良好。全县深入开展安全生产大检查，排查整改各类隐患\n形势喜人。全县深入开展安全生产大检查，排查整改各类隐患',
    '情况良好。（各乡镇、各有关部门和单位按照职责分工负责落实到位）。\n形势喜人。（各乡镇、各有关部门和单位按照职责分工负责落实到位）。',
    '一、总体情况\n（一）全县深入开展安全生产大检查并排查整改各类隐患。\n二、问题\n（一）全县深入开展安全生产大检查并排查整改各类隐患。',
    '第一条 本办法适用于全县。全县深入开展安全生产大检查，排查整改各类隐患。\n第二条 本办法自公布之日起施行。全县深入开展安全生产大检查，排查整改各类隐患。',
    '| 情况 | 全县深入开展安全生产大检查，排查整改各类隐患。 |\n|---|---|\n| 情况 | 全县深入开展安全生产大检查，排查整改各类隐患。 |',
    '<!-- 全县深入开展安全生产大检查，排查整改各类隐患。 -->\n情况良好。\n<!-- 全县深入开展安全生产大检查，排查整改各类隐患。 -->',
    '建立河湖长效管护机制，压实属地管理责任。\n建立河湖长效管护机制，压实属地管理责任。',
    '<!-- 来源：甲 -->\n建立河湖长效管护机制，压实属地管理责任。建立河湖长效管护机制，压实属地管理责任。',
    '<!-- 来源：甲 -->\n抓好落实。\n<!-- 来源：乙 -->\n抓好落实。',
    '<!-- 来源：甲 -->\n情况良好。建立健全各河湖长效管护工作机制。\n<!-- 来源：乙 -->\n形势喜人。建立健全各河湖长效管护工作机制。',
    '情况良好。建立健全河湖长效管护各项工作机制。\n<!-- 来源：甲 -->\n情况良好。建立健全河湖长效管护各项工作机制。',
  ],
};
