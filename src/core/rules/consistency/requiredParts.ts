import { isComment } from '../../report/comments';
import { coreOfTitle, endsInKind } from '../../report/documentParts/titles';
import type { FrontMatterKey } from '../../report/frontMatter/keys';
import { valuesOf } from '../../report/frontMatter/read';
import type { Report } from '../../report/model';
import { titleOfReport } from '../../report/sections';
import type { Span } from '../../text/span';
import { severalRequests } from '../form/several-requests';

// What a document of its kind must have, by the 党政机关公文处理工作条例 (2012) and GB/T 9704-2012.

/** One thing that a paper must have. */
export interface RequiredPart {
  /** 主送机关, 署名 … as writers call it. */
  readonly name: string;
  readonly isThere: boolean;
  /** Where it stands, or where its want is shown. */
  readonly place: Span;
  /** What is wanting, in a Chinese sentence with its clause. */
  readonly message: string;
}

interface Needs {
  /** 主送机关 */
  readonly addressee?: true;
  /** 结尾用语 that asks. */
  readonly closing?: true;
  /** 署名 and 成文日期 */
  readonly signOff?: true;
  /** It goes to a superior organ: 签发人 in its head. */
  readonly upward?: true;
}

/** By 文种. 决定, 决议, 公报, 命令, 意见 and 纪要 are dated and signed in ways of their own. */
const NEEDS: Readonly<Record<string, Needs>> = {
  请示: { addressee: true, closing: true, signOff: true, upward: true },
  报告: { addressee: true, signOff: true, upward: true },
  议案: { addressee: true, signOff: true },
  通知: { addressee: true, signOff: true },
  函: { addressee: true, signOff: true },
  批复: { addressee: true, signOff: true },
  公告: { signOff: true },
  通告: { signOff: true },
  通报: { signOff: true },
};

/** What the paper must have, whether it is there or not; nothing where its 文种 is not known, or it is delivered by mouth. */
export function requiredParts(report: Report): RequiredPart[] {
  const title = titleOfReport(report);
  const head = headOf(report);
  if (lacksKind(report, title)) {
    return [
      {
        name: '标题中的文种',
        isThere: false,
        place: head,
        message: '标题没有写明文种，如“的请示”“的报告”“的通知”（GB/T 9704—2012，7.3.1）。',
      },
    ];
  }
  const needs = report.kind === undefined ? undefined : NEEDS[report.kind];
  // 政府工作报告 is delivered; what is sent is called 关于…的报告, or has its kind in the front matter.
  if (!needs || !(title?.includes('关于') || valuesOf(report.frontMatter, '文种').length > 0)) return [];
  return [
    { name: '标题', isThere: title !== null, place: head, message: '没有标题（GB/T 9704—2012，7.3.1）。' },
    ...(needs.addressee ? addresseeOf(report, head) : []),
    ...(needs.closing ? [closingOf(report)] : []),
    ...(report.kind === '请示' ? [onlyMatter(report, head)] : []),
    ...(needs.signOff ? signOffOf(report) : []),
    ...(needs.upward ? signatoryOf(report) : []),
    ...secrecyOf(report),
    ...printingOf(report),
  ];
}

/** Whether anything of what stands around a text is there: a paper to be sent, not a title with notes below it. */
export const isSentPaper = ({ addressee, closing, signature, date, frontMatter }: Report): boolean =>
  frontMatter !== undefined ||
  [addressee, closing, signature, date].filter((part) => part !== undefined).length > 1;

function headOf(report: Report): Span {
  const { title, frontMatter, text } = report;
  const given = valuesOf(frontMatter, '标题')[0] ?? valuesOf(frontMatter, '文种')[0];
  return title ?? given ?? lastCharacter(report, text.length);
}

/** 关于申请资金 above a 主送机关: a title that stops before its kind. */
function lacksKind(
  { kind, addressee, signature, closing, title: span }: Report,
  title: string | null,
): boolean {
  if (kind !== undefined || !title || !span || !addressee || !(signature || closing)) return false;
  const core = coreOfTitle(title);
  return (
    core.includes('关于') &&
    (!endsInKind(title) || NO_KIND.test(core)) &&
    /\p{Script=Han}$/u.test(core) &&
    !/[的]/.test(core.slice(-5))
  );
}

/** What papers are called by, and what a title only speaks of: 关于防汛工作情况. */
const NO_KIND = /(?:情况|机制|体系|职责|程序|流程|分工|考核|标准|措施落实)$/;

const has = ({ frontMatter }: Report, key: FrontMatterKey): boolean => valuesOf(frontMatter, key).length > 0;

function addresseeOf(report: Report, head: Span): RequiredPart[] {
  const { text, addressee, kind } = report;
  const given = valuesOf(report.frontMatter, '主送');
  const place = addressee ?? given[0] ?? head;
  const parts: RequiredPart[] = [
    {
      name: '主送机关',
      isThere: addressee !== undefined || given.length > 0 || addressesInLine(report),
      place,
      message: `${kind}应当写明主送机关（GB/T 9704—2012，7.3.2）。`,
    },
  ];
  if (kind !== '请示' || !parts[0]!.isThere) return parts;
  if (!addressee && given.length === 0) return parts;
  const names = addressee
    ? text
        .slice(addressee.start, addressee.end)
        .replace(/[：:\s]/g, '')
        .split(/[、，,]/)
    : given.map(({ start, end }) => text.slice(start, end));
  parts.push({
    name: '只有一个主送机关',
    // 县委、县政府 are addressed together.
    isThere: names.length < 2 || (names.length === 2 && /委$/.test(names[0]!) && /政府$/.test(names[1]!)),
    place,
    message: '请示只写一个主送的上级机关，需要同时送其他机关的用抄送（条例第十五条）。',
  });
  return parts;
}

/** 各科室：为做好… – whom a text addresses on its first line, or by a name that is no body's. */
function addressesInLine({ text, lines, title, firstLine }: Report): boolean {
  const from = title?.end ?? lines[firstLine]?.start ?? text.length;
  const first = lines.find(
    (each) => each.start >= from && each.textEnd > each.textStart && !isComment(text, each),
  );
  return first !== undefined && /^[^，。；：:]{2,60}[：:]/.test(text.slice(first.textStart, first.textEnd));
}

/** The last character that is printed before offset `end`. */
function lastCharacter({ lines, text, firstLine }: Report, end: number): Span {
  const line = lines.findLast(
    (each) =>
      each.start < end && each.number >= firstLine && each.textEnd > each.textStart && !isComment(text, each),
  );
  return { start: Math.max(0, (line?.textEnd ?? 0) - 1), end: line?.textEnd ?? 0 };
}

/** What a 请示 asks with, in a line of its own or at the end of its last paragraph. */
const ASKS = /(?:批示|批复|批准|审批|核批|指示|审定|审示|审核|函复)[^。；]{0,8}[。！]?$/;

function closingOf(report: Report): RequiredPart {
  const { text, closing, attachmentNote, signature, date } = report;
  const end = Math.min(...[attachmentNote, signature, date].map((part) => part?.start ?? text.length));
  const last = lastCharacter(report, end);
  return {
    name: '结尾用语',
    isThere: closing !== undefined || ASKS.test(text.slice(Math.max(0, last.end - 40), last.end)),
    place: closing ?? last,
    message: '请示没有结尾用语，如“妥否，请批示。”。',
  };
}

/** 关于追加经费和核定编制的请示: a verb that asks on either side. */
const ASKS_FOR =
  '(?:申请|请求|追加|增加|增设|解决|核定|核增|拨付|批准|安排|调整|设立|购置|新增|划拨|补助|建设|购买)';
const TWO_MATTERS = new RegExp(
  `${ASKS_FOR}\\p{Script=Han}{2,12}(?:和|及|以及|并|暨|、)${ASKS_FOR}\\p{Script=Han}{2,}的请示`,
  'u',
);

function onlyMatter(report: Report, head: Span): RequiredPart {
  const [further] = severalRequests.check(report);
  return {
    name: '一文一事',
    isThere: further === undefined && !TWO_MATTERS.test(titleOfReport(report) ?? ''),
    place: head,
    message: `${further ? '正文' : '标题'}里有两个请求事项，请示应当一文一事（条例第十五条）。`,
  };
}

function signOffOf(report: Report): RequiredPart[] {
  const { text, signature, date, parts, kind } = report;
  // （2026年3月5日） below the title says both.
  const byline = parts.find(({ role }) => role === 'byline');
  const last = lastCharacter(report, text.length);
  return [
    {
      name: '署名',
      isThere: signature !== undefined || has(report, '署名') || byline !== undefined,
      place: signature ?? date ?? last,
      message: `${kind}没有发文机关署名（GB/T 9704—2012，7.3.5）。`,
    },
    {
      name: '成文日期',
      isThere: date !== undefined || has(report, '成文日期') || byline !== undefined,
      place: date ?? signature ?? last,
      message: `${kind}没有成文日期（GB/T 9704—2012，7.3.5.4）。`,
    },
  ];
}

/** In the head that the front matter prints; a paper without it has none. */
function signatoryOf(report: Report): RequiredPart[] {
  const { text, frontMatter, kind } = report;
  const head = frontMatter?.known.发文字号 ?? frontMatter?.known.发文机关;
  if (!head) return [];
  const style = valuesOf(frontMatter, '版式')[0];
  if (style && !/^文件/.test(text.slice(style.start, style.end))) return [];
  return [
    {
      name: '签发人',
      isThere: has(report, '签发人'),
      place: frontMatter?.known.签发人 ?? head,
      message: `${kind}是上行文，版头应当标注签发人（GB/T 9704—2012，7.2.6）。`,
    },
  ];
}

function secrecyOf(report: Report): RequiredPart[] {
  const level = valuesOf(report.frontMatter, '密级')[0];
  if (!level) return [];
  return [
    {
      name: '保密期限',
      isThere: has(report, '保密期限') || /★./.test(report.text.slice(level.start, level.end)),
      place: level,
      message: '标了密级，还应当标注保密期限（GB/T 9704—2012，7.2.2）。',
    },
  ];
}

/** Both stand in one line of the 版记. */
function printingOf(report: Report): RequiredPart[] {
  const keys = ['印发机关', '印发日期'] as const;
  const [written] = keys.filter((key) => has(report, key));
  if (!written) return [];
  return keys.map((key) => ({
    name: key,
    isThere: has(report, key),
    place: valuesOf(report.frontMatter, key)[0] ?? valuesOf(report.frontMatter, written)[0]!,
    message: `版记里的印发机关和印发日期要写全，没有${key}（GB/T 9704—2012，7.4.3）。`,
  }));
}
