import {
  type FrontMatterKey,
  frontMatterKeys,
  isFrontMatterKey,
  keyGuides,
} from '../report/frontMatter/keys';
import { valuesOf } from '../report/frontMatter/read';
import { lineAt } from '../report/lines';
import type { FrontMatterEntry, Report } from '../report/model';
import { titleOfReport } from '../report/sections';
import type { Span } from '../text/span';

// Help while the front matter is written: what can stand at the cursor, and what stands under the pointer.

export interface Suggestion {
  readonly label: string;
  /** Text to insert for `replaced`; with tab stops `${1:…}` where `isSnippet`. */
  readonly insert: string;
  readonly isSnippet: boolean;
  readonly replaced: Span;
  readonly detail: string;
  readonly description: string;
}

/** What a key is for, its clause and an example, in Markdown without markup of the reader's text. */
export function describeKey(key: FrontMatterKey): string {
  const { description, clause, example } = keyGuides[key];
  return `${description}\n\n${clause ? `GB/T 9704—2012，${clause}。` : ''}例：${key}: ${example}`;
}

/** The key under `offset` with what is to be known about it. */
export function frontMatterHover(report: Report, offset: number): { span: Span; text: string } | undefined {
  const entry = report.frontMatter?.entries.find(({ key }) => key.start <= offset && offset <= key.end);
  if (!entry || !isFrontMatterKey(entry.name)) return undefined;
  return { span: entry.key, text: describeKey(entry.name) };
}

/**
 * What can be written at `offset`: keys not yet there at the start of a line, the usual values behind a key, and on a
 * first line of hyphens a whole front matter. `today` is written as 公文 write dates.
 */
export function frontMatterSuggestions(report: Report, offset: number, today: string): Suggestion[] {
  const { text, lines, frontMatter } = report;
  const line = lines[lineAt(lines, offset)]!;
  const typed = text.slice(line.textStart, Math.max(line.textStart, offset));
  if (line.number === 0 && !frontMatter && /^-{1,3}$/.test(typed) && offset === line.textEnd) {
    return [wholeFrontMatter({ start: line.textStart, end: offset }, report, today)];
  }
  if (!frontMatter || line.number === 0 || offset > frontMatter.end - 3 || line.end >= frontMatter.end)
    return [];
  const { entries, known } = frontMatter;
  const entry = entries.find(({ start, key }) => start === line.textStart && offset > key.end);
  if (entry) return valueSuggestions(report, entry, offset, Math.max(line.textEnd, offset), today);
  const item = /^-[ \t]+/.exec(typed);
  const listed = item && entries.findLast(({ start }) => start < line.start);
  if (listed)
    return valuesFor(report, listed.name, today, {
      start: line.textStart + item[0].length,
      end: Math.max(line.textEnd, offset),
    });
  if (!/^[\p{Script=Han}A-Za-z]*$/u.test(typed)) return [];
  return keySuggestions(text, typed, line.textStart, offset, line.textEnd, Object.keys(known));
}

function keySuggestions(
  text: string,
  typed: string,
  start: number,
  offset: number,
  lineEnd: number,
  written: readonly string[],
): Suggestion[] {
  // A key whose colon stands already is only replaced up to there.
  const colon = /^[^:：]*(?=[:：])/.exec(text.slice(offset, lineEnd));
  const end = colon ? offset + colon[0].length : offset;
  return frontMatterKeys
    .filter((key) => !written.includes(key) && fits(key, typed))
    .map((key) => ({
      label: key,
      insert: colon ? key : `${key}: `,
      isSnippet: false,
      replaced: { start, end },
      detail: keyGuides[key].clause ? `GB/T 9704—2012，${keyGuides[key].clause}` : '',
      description: describeKey(key),
    }));
}

function fits(key: FrontMatterKey, typed: string): boolean {
  return typed === '' || key.includes(typed) || keyGuides[key].initials.startsWith(typed.toLowerCase());
}

function valueSuggestions(
  report: Report,
  { key, name }: FrontMatterEntry,
  offset: number,
  lineEnd: number,
  today: string,
): Suggestion[] {
  const colonEnd = key.end + /^[ \u3000]*[:：]/.exec(report.text.slice(key.end, lineEnd))![0].length;
  if (offset < colonEnd) return [];
  const blanks = /^[ \t\u3000]*/.exec(report.text.slice(colonEnd, lineEnd))![0].length;
  const start = Math.min(colonEnd + blanks, offset);
  return valuesFor(report, name, today, { start, end: lineEnd });
}

/** The usual values of a key, those that begin as what is written so far (all, if that is one of them). */
function valuesFor(report: Report, name: string, today: string, replaced: Span): Suggestion[] {
  if (!isFrontMatterKey(name)) return [];
  const apart = report.text[replaced.start - 1] === ':' ? ' ' : '';
  const written = report.text.slice(replaced.start, replaced.end);
  const suggest = (label: string, insert = label, isSnippet = false): Suggestion => ({
    label,
    insert: apart + insert,
    isSnippet,
    replaced,
    detail: name,
    description: describeKey(name),
  });
  const all = [
    ...keyGuides[name].choices.map((choice) => suggest(choice)),
    ...(name === '成文日期' || name === '印发日期' ? [suggest(today)] : []),
    ...(name === '发文字号'
      ? [suggest(`〔${today.slice(0, 4)}〕号`, `\${1:某某发}〔${today.slice(0, 4)}〕\${2:1}号`, true)]
      : []),
    ...(name === '标题' ? titles(report).map((title) => suggest(title)) : []),
    ...(name === '署名' ? otherValue(report, '发文机关').map((value) => suggest(value)) : []),
  ];
  const begun = all.filter(({ label }) => label.startsWith(written));
  return written === '' || all.some(({ label }) => label === written) ? all : begun;
}

const titles = (report: Report): string[] => {
  const title = report.title && titleOfReport(report);
  return title ? [title] : [];
};

const otherValue = (report: Report, key: FrontMatterKey): string[] =>
  valuesOf(report.frontMatter, key).map(({ start, end }) => report.text.slice(start, end));

/** 红头 with the elements that most documents have. */
function wholeFrontMatter(replaced: Span, { lines, text }: Report, today: string): Suggestion {
  const closed = lines.some((line) => line.number > 0 && text.slice(line.textStart, line.textEnd) === '---');
  const year = today.slice(0, 4);
  const insert = [
    '---',
    `发文机关: \${1:**}`,
    `发文字号: \${2:**}〔${year}〕\${3:**}号`,
    `抄送: \${4:**}`,
    `印发机关: \${5:**}`,
    `印发日期: \${6:${today}}`,
    ...(closed ? [] : ['---', '$0']),
  ].join('\n');
  return {
    label: '--- 公文要素（红头、版记）',
    insert,
    isSnippet: true,
    replaced,
    detail: '发文机关、发文字号、抄送、印发',
    description: '印在版头和版记里的内容写在文件开头的两行“---”之间，随时可以增减；不写就不印。',
  };
}
