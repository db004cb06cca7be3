import { originOf } from '../../report/comments';
import type { Line, Report } from '../../report/model';
import type { Span } from '../../text/span';
import type { About } from '../engine/about';
import type { Found, ReportRule } from '../engine/rule';

/** Shorter sentences are said by every department. Characters. */
const TELLING = 16;

/**
 * A sentence that stands in two of the parts a report was assembled from (`gongwen.insertFiles` opens each with a
 * comment that names its file). Texts without such comments are not looked at.
 */
export const duplicatePassage: ReportRule = {
  code: 'duplicate-passage',
  category: 'wording',
  severity: 'information',
  title: '汇编的几份材料内容重复',
  source: '《党政机关公文处理工作条例》第十九条',
  check(report) {
    const { text, lines } = report;
    if (!text.includes('<!--')) return [];
    const seen = new Map<string, { span: Span; origin: string }>();
    const found: Found[] = [];
    let origin: string | undefined;
    for (const line of lines) {
      const named = originOf(text, line);
      origin = named ?? origin;
      if (named !== undefined || origin === undefined) continue;
      for (const span of sentences(report, line)) {
        const sentence = text.slice(span.start, span.end);
        const other = seen.get(sentence);
        if (!other) {
          seen.set(sentence, { span, origin });
        } else if (other.origin !== origin) {
          found.push({
            ...span,
            message: `这句话在“${other.origin}”的材料里已经有了，请核对是否重复。`,
            related: [{ ...other.span, message: other.origin }],
          });
        }
      }
    }
    return found;
  },
};

/** The sentences of `line` that are long enough to tell, without their final mark. */
function sentences({ text }: Report, line: Line): Span[] {
  const spans: Span[] = [];
  let start = line.textStart;
  for (let at = line.textStart; at <= line.textEnd; at++) {
    if (at < line.textEnd && !'。；！？'.includes(text[at]!)) continue;
    if (at - start >= TELLING) spans.push({ start, end: at });
    start = at + 1;
  }
  return spans;
}

export const about: About = {
  shows: '插入的两份材料里有同一句话',
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
  ],
  right: [
    '建立河湖长效管护机制，压实属地管理责任。\n建立河湖长效管护机制，压实属地管理责任。',
    '<!-- 来源：甲 -->\n建立河湖长效管护机制，压实属地管理责任。建立河湖长效管护机制，压实属地管理责任。',
    '<!-- 来源：甲 -->\n抓好落实。\n<!-- 来源：乙 -->\n抓好落实。',
    '<!-- 来源：甲 -->\n情况良好。建立健全各河湖长效管护工作机制。\n<!-- 来源：乙 -->\n形势喜人。建立健全各河湖长效管护工作机制。',
    '情况良好。建立健全河湖长效管护各项工作机制。\n<!-- 来源：甲 -->\n情况良好。建立健全河湖长效管护各项工作机制。',
  ],
};
