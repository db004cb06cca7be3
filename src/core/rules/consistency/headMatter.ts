import { attachmentsInFrontMatter, attachmentsInNote } from '../../facts/papers/attachments';
import { documentNumbersIn, writeDocumentNumber } from '../../facts/papers/documentNumbers';
import { overlapsBlank } from '../../report/blanks/scan';
import type { PartRole } from '../../report/documentParts/roles';
import { coreOfTitle } from '../../report/documentParts/titles';
import { valuesOf } from '../../report/frontMatter/read';
import type { Report } from '../../report/model';
import { difference, isSubsequence, shared } from '../../text/difference';
import type { Span } from '../../text/span';
import type { Found } from '../engine/rule';
import { onlyDifference } from './alike';

// What the front matter says and the paper itself says once more. Where both say it, the paper is what is printed, and what
// is left in the front matter, often by the paper before, goes into lists and file names.

/** The title, which may have the issuer before it in one of the two places. */
export function titleConflicts(report: Report): Found[] {
  const { title } = report;
  const given = whole(valuesOf(report.frontMatter, '标题'));
  if (!given || !title) return [];
  const [inHead, inPaper] = [given, title].map((span) => coreOfTitle(compact(report, span)));
  const severity = titlesDiffer(inHead!, inPaper!);
  return severity ? told(report, '标题', title, given, { severity }) : [];
}

/** 关于…的通知: nothing is left out of a title that is written like that. */
const FULL = /关于.+的\p{Script=Han}{1,6}$/u;
/** Two titles that share less are not one that was changed: tenths. */
const AKIN = 6;

/** How sure it is that two titles cannot be of one paper; undefined where they may. */
function titlesDiffer(a: string, b: string): Found['severity'] | undefined {
  const [one, other] = [a, b].map((title) => title.replace(/[^\p{Script=Han}\d]/gu, ''));
  if (one!.endsWith(other!) || other!.endsWith(one!)) return undefined;
  if (FULL.test(a) && FULL.test(b)) {
    const isAkin = shared(one!, other!) * 10 >= Math.max(one!.length, other!.length) * AKIN;
    return isAkin ? 'warning' : 'information';
  }
  return isOneOff(one!, other!) ? 'warning' : undefined;
}

/** One character another one, or one too many. */
function isOneOff(a: string, b: string): boolean {
  if (onlyDifference(a, b) !== undefined) return true;
  const { inA, inB } = difference(a, b);
  return Math.abs(a.length - b.length) === 1 && Math.min(inA.end - inA.start, inB.end - inB.start) === 0;
}

/** The paper's own 发文字号, above or below its title. */
export function numberConflicts(report: Report): Found[] {
  const given = valuesOf(report.frontMatter, '发文字号')[0];
  const printed = ownPart(report, 'number');
  if (!given || !printed) return [];
  const [inHead] = documentNumbersIn(compact(report, given));
  const [inPaper] = documentNumbersIn(compact(report, printed));
  if (!inHead || !inPaper) return [];
  const isSame =
    inHead.year === inPaper.year &&
    inHead.serial === inPaper.serial &&
    (inHead.agency.endsWith(inPaper.agency) || inPaper.agency.endsWith(inHead.agency));
  if (isSame) return [];
  const says: Says = { words: [writeDocumentNumber(inPaper), writeDocumentNumber(inHead)] };
  return told(report, '发文字号', printed, given, says);
}

/** 主送机关, 署名 and 发文机关. */
export function officeConflicts(report: Report): Found[] {
  const { frontMatter, addressee, signature } = report;
  const issuers = valuesOf(frontMatter, '发文机关');
  const signed = valuesOf(frontMatter, '署名');
  const heading = ownPart(report, 'issuer');
  return [
    ...officesDiffer(report, '主送机关', addressee, valuesOf(frontMatter, '主送')),
    ...officesDiffer(report, '署名', signature, signed),
    ...officesDiffer(report, '发文机关', heading, issuers),
    // Who signs may be another than who issues: told is only what is one name, written in two ways.
    ...(signed.length === 0 ? officesDiffer(report, '署名', signature, issuers, '发文机关') : []),
  ];
}

/** What stands between the names of several offices, and behind the last. */
const BETWEEN = /[、，,；;：:\s]+(?![^（(]*[）)])/;
/** 某某市水务局文件: the words behind the issuer above a paper. */
const HEADING = /(?:文件|令|公告|函)$/;

function officesDiffer(
  report: Report,
  name: string,
  printed: Span | undefined,
  given: readonly Span[],
  key = name,
): Found[] {
  const head = whole(given);
  if (!printed || !head) return [];
  const namesIn = (words: string): string[] =>
    words
      .split(BETWEEN)
      .map((each) => each.replace(HEADING, ''))
      .filter((each) => each !== '');
  const inPaper = namesIn(report.text.slice(printed.start, printed.end).trim());
  const inHead = given.flatMap(({ start, end }) => namesIn(report.text.slice(start, end)));
  const isIn = (names: readonly string[]) => (each: string) => names.some((other) => mayBeOne(each, other));
  const onlyHere = inPaper.filter((each) => !isIn(inHead)(each));
  const onlyThere = inHead.filter((each) => !isIn(inPaper)(each));
  if (onlyHere.length === 0 && onlyThere.length === 0) return [];
  const areOneOff = onlyHere.length === 1 && onlyThere.length === 1 && isOneOff(onlyHere[0]!, onlyThere[0]!);
  if (key !== name && !areOneOff) return [];
  const words: Says['words'] = [inPaper.join('、'), inHead.join('、')];
  return told(report, name, printed, head, { words, key, ...(!areOneOff && { severity: 'information' }) });
}

/** One office: the same, with the person who signs for it, or put briefly, as 市政府 is for 市人民政府. */
function mayBeOne(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.length - short.length > 1 && isSubsequence(short, long);
}

/** What the 附件说明 names, where the front matter names attachments as well. */
export function attachmentConflicts(report: Report): Found[] {
  const given = attachmentsInFrontMatter(report);
  const named = attachmentsInNote(report);
  if (given.length === 0 || named.length === 0) return [];
  if (given.length !== named.length) {
    const words: Says['words'] = [`${named.length}个`, `${given.length}个`];
    return told(report, '附件', whole(named)!, whole(given)!, { words });
  }
  return named.flatMap((item, index) => {
    const other = given[index]!;
    if (item.words === other.words) return [];
    return told(report, '附件名称', item.name, other.name, { words: [item.words, other.words] });
  });
}

interface Says {
  /** What stands in the paper, and in the front matter; as it is written if not given. */
  readonly words?: readonly [here: string, there: string];
  /** What the front matter calls it. */
  readonly key?: string;
  readonly severity?: Found['severity'];
}

/** Nothing is told of what still has to be filled in. */
function told(report: Report, name: string, printed: Span, given: Span, says: Says): Found[] {
  const { severity, key = name } = says;
  if ([printed, given].some((span) => overlapsBlank(report.placeholders, span))) return [];
  const [here, there] = says.words ?? [compact(report, printed), compact(report, given)];
  return [
    {
      start: printed.start,
      end: printed.end,
      message: `${name}这里是“${here}”，文件头里${key === name ? '' : `的${key}`}是“${there}”，请核对。`,
      ...(severity === 'information' && { severity }),
      related: [{ start: given.start, end: given.end, message: `文件头里的${key}` }],
    },
  ];
}

/** All from the first to the last. */
const whole = (spans: readonly Span[]): Span | undefined =>
  spans.length === 0 ? undefined : { start: spans[0]!.start, end: spans.at(-1)!.end };

const compact = ({ text }: Report, { start, end }: Span): string =>
  text.slice(start, end).replace(/[\s\u3000]+/g, '');

/** The part of that role which belongs to the paper itself, and to none that it sends out. */
function ownPart({ parts, attachments }: Report, role: PartRole): Span | undefined {
  const end = attachments[0]?.marker.start ?? Number.POSITIVE_INFINITY;
  return parts.find((part) => part.role === role && part.start < end);
}
