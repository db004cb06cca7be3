import type { Abbreviation } from '../../facts/names/abbreviations';
import { namesOf } from '../../facts/names/names';
import { linesWhere } from '../../report/following';
import type { Report } from '../../report/model';
import { occurrencesOf } from '../../report/occurrences';
import { isSubsequence } from '../../text/difference';
import { lastStartingBy } from '../../text/search';
import { contains, type Span } from '../../text/span';
import type { Found } from '../engine/rule';
import { onlyDifference } from './alike';

// 以下简称: what is declared is used from there on, and not before.

const declaring = linesWhere((paragraph) => namesOf(paragraph).abbreviations.length > 0);

export function declaredNames(report: Report): Found[] {
  const declared: (Abbreviation & { readonly line: number })[] = [];
  for (const { start, number, paragraph } of declaring(report)) {
    if (number < report.firstLine) continue;
    for (const each of namesOf(paragraph).abbreviations)
      declared.push({ ...each, start: each.start + start, end: each.end + start, line: number });
  }
  return declared.flatMap((each): Found[] => {
    const early = useOf(report, each, (start) => start < each.start);
    if (early && mayBeTooEarly(report, each, early)) {
      return [
        {
          ...early,
          message: `“${each.short}”在这里就用了，到后面才写明“以下简称”。`,
          related: [{ start: each.start, end: each.end, message: '写明简称的地方' }],
        },
      ];
    }
    // The long name right before it may hold the short one.
    const own = each.start - each.before.length;
    if (each.mark === '' || useOf(report, each, (start, end) => start < own || end > each.start)) return [];
    return [unused(report.text, each)];
  });
}

/** Declared and never used, or used in another way that the long name might be shortened as well: 城投集团 and 城建集团. */
function unused(text: string, { short, before, start, end }: Abbreviation): Found {
  const place = { start, end, severity: 'information' as const };
  const other = otherShortening(text.slice(end), short, before);
  if (!other) return { ...place, message: `写明了简称“${short}”，后面一次也没有用到。` };
  const at = text.indexOf(other, end);
  return {
    ...place,
    message: `写明的简称是“${short}”，后面写作“${other}”，请核对。`,
    related: [{ start: at, end: at + other.length, message: `这里写作“${other}”` }],
  };
}

/** What differs from `short` in one character, is made of the long name at the end of `before` as well, and is used in `text`. */
function otherShortening(text: string, short: string, before: string): string | undefined {
  if (short.length < 3) return undefined;
  for (let slip = 0; slip < short.length; slip++) {
    const kept = slip === 0 ? short.slice(1) : short.slice(0, slip);
    for (let at = text.indexOf(kept); at >= 0; at = text.indexOf(kept, at + 1)) {
      const start = slip === 0 ? at - 1 : at;
      const other = text.slice(Math.max(0, start), start + short.length);
      if (onlyDifference(other, short) === slip && isSubsequence(other, before)) return other;
    }
  }
  return undefined;
}

/** What a body ends with that is set up for some time. */
const BODY = /[办组会站院班室队]$/;

/** Where the short name first stands but in its declaration, of the places that are wanted; in title marks only with them. */
function useOf(
  report: Report,
  { short, mark, start, end }: Abbreviation,
  isWanted: (start: number, end: number) => boolean,
): Span | undefined {
  const written = mark === '《' ? [`《${short}》`, `〈${short}〉`] : [short];
  let first: Span | undefined;
  for (const words of written) {
    let from = 0;
    for (const at of occurrencesOf(report, words)) {
      if (first && at >= first.start) break;
      if (at < from) continue;
      from = at + words.length;
      if ((from <= start || at >= end) && isWanted(at, from)) first = { start: at, end: from };
    }
  }
  return first;
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
  // 专项办 is made of its long name and no word of its own, as 通知 is.
  const least = mark === '《' ? 5 : BODY.test(short) && isSubsequence(short, before) ? 3 : 4;
  if (short.length < least || before.includes(short)) return false;
  // 监管银行 that is declared for another name is a word of its own; 供水专班 is made of its name.
  if (mark === '' && !isSubsequence(short, before)) return false;
  if (title && use.start < title.end) return false;
  // Every annex and enclosed paper declares its own.
  if (attachments.some(({ marker }) => use.start < marker.start && marker.start <= start)) return false;
  const own = lines[lastStartingBy(lines, use.start)]!;
  if (own.number === line || own.number < firstLine) return false;
  if (parts.some((part) => part.line === own.number)) return false;
  const section = sections[lastStartingBy(sections, use.start)];
  if (section?.kind === 'heading' && contains(section.title, use)) return false;
  return !isRepeatedDeclaration(text, use);
}

/** （下称供水专班）, 供水专班（全称…）: said in another way. */
const isRepeatedDeclaration = (text: string, { start, end }: Span): boolean =>
  /称[“"]?$/.test(text.slice(Math.max(0, start - 2), start)) ||
  /^[”"]?[（(](?:即|全称)/.test(text.slice(end, end + 4));
