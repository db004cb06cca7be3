import type { Abbreviation } from '../../facts/names/abbreviations';
import { namesOf } from '../../facts/names/names';
import type { Report } from '../../report/model';
import { isSubsequence } from '../../text/difference';
import { lastStartingBy } from '../../text/search';
import type { Span } from '../../text/span';
import type { Found } from '../engine/rule';

// 以下简称: what is declared is used from there on, and not before.

export function declaredNames(report: Report): Found[] {
  const declared: (Abbreviation & { readonly line: number })[] = [];
  for (const { start, number, paragraph } of report.lines) {
    if (number < report.firstLine) continue;
    for (const each of namesOf(paragraph).abbreviations)
      declared.push({ ...each, start: each.start + start, end: each.end + start, line: number });
  }
  return declared.flatMap((each): Found[] => {
    const used = usesOf(report.text, each);
    const early = used.find(({ start }) => start < each.start);
    if (early && mayBeTooEarly(report, each, early)) {
      return [
        {
          ...early,
          message: `“${each.short}”在这里就用了，到后面才写明“以下简称”。`,
          related: [{ start: each.start, end: each.end, message: '写明简称的地方' }],
        },
      ];
    }
    if (used.length > 0 || each.mark === '') return [];
    return [
      {
        start: each.start,
        end: each.end,
        message: `写明了简称“${each.short}”，后面一次也没有用到。`,
        severity: 'information',
      },
    ];
  });
}

/** Where the short name stands but in its declaration; in title marks only with them. */
function usesOf(text: string, { short, mark, start, end }: Abbreviation): Span[] {
  const written = mark === '《' ? [`《${short}》`, `〈${short}〉`] : [short];
  return written
    .flatMap((words) => {
      const uses: Span[] = [];
      for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
        if (at + words.length <= start || at >= end) uses.push({ start: at, end: at + words.length });
      }
      return uses;
    })
    .sort((a, b) => a.start - b.start);
}

/**
 * Whether a use before the declaration is one: of a name that is no word of its own – neither a piece of the long name nor
 * as short as 通知 – and in running text, for titles are brief.
 */
function mayBeTooEarly(
  { lines, parts, sections, title, firstLine, text, attachments }: Report,
  { short, mark, before, line, start }: Abbreviation & { readonly line: number },
  use: Span,
): boolean {
  if (short.length < (mark === '《' ? 5 : 4) || before.includes(short)) return false;
  // 监管银行 that is declared for another name is a word of its own; 供水专班 is made of its name.
  if (mark === '' && !isSubsequence(short, before)) return false;
  if (title && use.start < title.end) return false;
  // Every annex and enclosed paper declares its own.
  if (attachments.some(({ marker }) => use.start < marker.start && marker.start <= start)) return false;
  const own = lines[lastStartingBy(lines, use.start)]!;
  if (own.number === line || own.number < firstLine) return false;
  if (parts.some((part) => part.line === own.number)) return false;
  if (
    sections.some(
      (section) =>
        section.kind === 'heading' && section.title.start <= use.start && use.end <= section.title.end,
    )
  )
    return false;
  return !isRepeatedDeclaration(text, use);
}

/** （下称供水专班）, 供水专班（全称…）: said in another way. */
const isRepeatedDeclaration = (text: string, { start, end }: Span): boolean =>
  /称[“"]?$/.test(text.slice(Math.max(0, start - 3), start)) ||
  /^[”"]?[（(](?:即|全称)/.test(text.slice(end, end + 5));
