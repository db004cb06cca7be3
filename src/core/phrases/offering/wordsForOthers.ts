import { namesOf } from '../../facts/names/names';
import { isComment } from '../../report/comments';
import type { Line, Report } from '../../report/model';
import type { Span } from '../../text/span';

/** Where nothing of a line goes into other reports: it says who and when. */
const WHO_AND_WHEN = new Set<string>(['byline', 'issuer', 'number', 'signature', 'date', 'note', 'contents']);
/** 组长：…, 联系人：…, 出席：… */
const LIST_OF_NAMES =
  /^.{0,10}(?:组长|组员|成员|联系人|负责人|主持人?|出席|列席|参加|请假|缺席|记录|审核|签发|报送|抄送|电话)(?:人员|单位)?[：:]/u;
const FIGURE = /[〇零一二三四五六七八九十百千万亿两]{2,}/gu;

/**
 * What of a report may be said in others: its words without its facts. A person, a place, a figure, a blank of one paper is
 * wrong in the next, so there is the end of a line instead, which nothing that is offered goes over. Empty where the paper is
 * classified.
 */
export function wordsForOthers(report: Report): string {
  if (isClassified(report)) return '';
  const skipped = new Set(report.parts.filter(({ role }) => WHO_AND_WHEN.has(role)).map(({ line }) => line));
  const pieces: string[] = [];
  for (const line of report.lines.slice(report.firstLine)) {
    const words = line.paragraph.text;
    if (skipped.has(line.number) || LIST_OF_NAMES.test(words) || isComment(report.text, line)) continue;
    pieces.push(...between(words, factsIn(report, line)));
  }
  return pieces.join('\n');
}

/** 密级 in the front matter, or above the title: 机密★1年. */
function isClassified({ frontMatter, lines, firstLine, text, title }: Report): boolean {
  if (frontMatter?.known.密级?.values.length) return true;
  const head = text.slice(lines[firstLine]?.start ?? 0, title?.start ?? 0);
  return /绝密|机密|秘密/.test(head);
}

/** Persons with their posts, places, figures in Chinese, blanks: in offsets of the line's paragraph, in no order. */
function factsIn({ placeholders }: Report, { paragraph, start, end }: Line): Span[] {
  const { proper, posts } = namesOf(paragraph);
  const facts: Span[] = posts.map((post) => ({ start: post.start, end: post.end }));
  for (let index = 0; index < proper.places.length; index += 2)
    facts.push({ start: proper.places[index]!, end: proper.places[index + 1]! });
  for (const match of paragraph.text.matchAll(FIGURE))
    facts.push({ start: match.index, end: match.index + match[0].length });
  for (const blank of placeholders) {
    if (blank.start >= start && blank.end <= end)
      facts.push({ start: blank.start - start, end: blank.end - start });
  }
  return facts;
}

/** What stands between the spans. */
function between(text: string, spans: readonly Span[]): string[] {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start > at) pieces.push(text.slice(at, start));
    at = Math.max(at, end);
  }
  pieces.push(text.slice(at));
  return pieces;
}
