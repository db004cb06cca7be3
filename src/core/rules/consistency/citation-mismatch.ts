import { datesOfIssue } from '../../facts/dates/dateOfIssue';
import { type CitedPaper, citedPapersOf } from '../../facts/papers/citedPapers';
import { type DocumentNumber, writeDocumentNumber } from '../../facts/papers/documentNumbers';
import type { Report } from '../../report/model';
import { difference, isSubsequence, shared } from '../../text/difference';
import { sentenceAt } from '../../text/sentences';
import type { Span } from '../../text/span';
import type { About } from '../engine/about';
import type { Found, ReportRule } from '../engine/rule';
import { mayBeMistyped, onlyDifference } from './alike';
import { numberConflicts, titleConflicts } from './headMatter';
import { repealed } from './repealed';

/** Papers cited in a way that cannot be right twice: one number with two titles, one title with two numbers. */
export const citationMismatch: ReportRule = {
  code: 'citation-mismatch',
  category: 'consistency',
  severity: 'warning',
  title: '引用的文件前后不一致',
  source: '一个文号对应一份文件；引用公文先引标题，后引发文字号；GB/T 15834—2011 4.15',
  check(report) {
    const own = [...titleConflicts(report), ...numberConflicts(report)];
    const cited = citationsOf(report);
    if (cited.length === 0) return own;
    return [
      ...own,
      ...cited.flatMap(numberFirst),
      ...cited.flatMap(marksInside),
      ...twoNumbers(report.text, cited),
      ...twoTitles(cited),
      ...nearlySame(cited),
      ...outOfForce(report, cited),
    ];
  },
};

/** A citation with its place in the report. */
interface Citation extends Omit<CitedPaper, 'number'> {
  /** Behind it in brackets, as 公文 write it. */
  readonly number: (DocumentNumber & { readonly written: string }) | undefined;
}

function citationsOf({ lines, firstLine }: Report): Citation[] {
  const all: Citation[] = [];
  for (const { start, number, paragraph } of lines) {
    if (number < firstLine) continue;
    for (const paper of citedPapersOf(paragraph)) all.push(citation(paper, start));
  }
  return all;
}

/** `paper` in offsets of the report; its paragraph begins at `by`. */
function citation(paper: CitedPaper, by: number): Citation {
  const { number, numberBefore, inside } = paper;
  return {
    ...paper,
    ...moved(by, paper),
    number: number && { ...number, ...moved(by, number), written: writeDocumentNumber(number) },
    numberBefore: numberBefore && { ...numberBefore, ...moved(by, numberBefore) },
    inside: inside.map((each) => moved(by, each)),
  };
}

const moved = (by: number, { start, end }: Span): Span => ({ start: start + by, end: end + by });
const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** 国办发〔2026〕12号《关于…的通知》 */
function numberFirst({ numberBefore, title, end }: Citation): Found[] {
  // What is served on people is called by its number: 〔2026〕12号《行政处罚决定书》.
  if (!numberBefore || title.length < SHORT || /[书单证]$/.test(title)) return [];
  return [
    {
      start: numberBefore.start,
      end,
      message: `引用公文先引标题，后引发文字号，写作“《…》（${writeDocumentNumber(numberBefore)}）”。`,
      severity: 'information',
    },
  ];
}

/** 《关于印发《办法》的通知》 */
function marksInside({ inside }: Citation): Found[] {
  const [first] = inside;
  if (!first) return [];
  return [
    {
      ...first,
      message: '书名号里面再用书名号，里面的用单书名号“〈 〉”（GB/T 15834—2011，4.15）。',
      severity: 'information',
      fix: inside.flatMap(({ start, end }) => [
        { start, end: start + 1, text: '〈' },
        { start: end - 1, end, text: '〉' },
      ]),
      safe: false,
    },
  ];
}

/** Titles as short as these name many papers: 工作报告, 实施方案. */
const SHORT = 6;

/** One paper, as far as its title tells: whoever issued it may be left out. */
const mayBeSame = (a: Citation, b: Citation): boolean =>
  a.core === b.core &&
  a.edition === b.edition &&
  (a.issuer.endsWith(b.issuer) || b.issuer.endsWith(a.issuer));

/** One title with two numbers, of which one is a slip for the other: they differ in agency, year or serial alone. */
function twoNumbers(text: string, cited: readonly Citation[]): Found[] {
  const found: Found[] = [];
  const known = new Map<string, Citation[]>();
  for (const each of cited) {
    if (!each.number || each.core.length < SHORT) continue;
    const before = known.get(each.core);
    if (!before) {
      known.set(each.core, [each]);
      continue;
    }
    const { number } = each;
    if (before.some((other) => mayBeSame(other, each) && other.number!.written === number.written)) continue;
    const first = before.find(
      (other) => mayBeSame(other, each) && isSlipFor(other.number!, number) && !isListed(text, other, each),
    );
    before.push(each);
    if (!first) continue;
    found.push({
      ...spanOf(number),
      message: `《${each.title}》的文号这里是${number.written}，前面是${first.number!.written}。`,
      related: [{ ...spanOf(first.number!), message: '前面的文号' }],
    });
  }
  return found;
}

function isSlipFor(a: DocumentNumber, b: DocumentNumber): boolean {
  const differing = [a.agency !== b.agency, a.year !== b.year, a.serial !== b.serial];
  if (differing.filter(Boolean).length !== 1) return false;
  // A regulation that was amended has the number of another order: only digits put wrongly are a slip.
  if (a.year === undefined && !isDigitSlip(String(a.serial), String(b.serial))) return false;
  // 政办发 for 临政办发: the place is left out.
  return !differing[0] || !(a.agency.endsWith(b.agency) || b.agency.endsWith(a.agency));
}

/** 12 and 21, 61 and 67: the digits of one are those of the other but for one, or for two that are exchanged. */
const isDigitSlip = (a: string, b: string): boolean =>
  a.length === b.length &&
  a.length > 1 &&
  (onlyDifference(a, b) !== undefined || [...a].sort().join('') === [...b].sort().join(''));

/** Papers of one title in one sentence are listed side by side: they are several. */
const isListed = (text: string, { start }: Citation, other: Citation): boolean =>
  !/[。！？\n]/.test(text.slice(start, other.start));

/** One number with two titles. */
function twoTitles(cited: readonly Citation[]): Found[] {
  const found: Found[] = [];
  const known = new Map<string, Citation>();
  for (const each of cited) {
    if (!each.number || each.title.length < SHORT) continue;
    const first = known.get(each.number.written);
    if (!first) {
      known.set(each.number.written, each);
      continue;
    }
    const difference = differenceOf(first, each);
    if (difference === 'none') continue;
    found.push({
      ...spanOf(each),
      message: `${each.number.written}这里是《${each.title}》的文号，前面是《${first.title}》的。`,
      ...(difference === 'doubtful' && { severity: 'information' as const }),
      related: [{ ...spanOf(first), message: '前面的标题' }],
    });
  }
  return found;
}

/** Whether one title is the other put more briefly, or what the other sends out. */
function differenceOf(a: Citation, b: Citation): 'none' | 'certain' | 'doubtful' {
  const [one, other] = [plain(a.core), plain(b.core)];
  if (isCharacterLost(a.core, b.core)) return 'certain';
  if (isSubsequence(one, other) || isSubsequence(other, one)) return 'none';
  // One notice may send out two papers; two notices have two numbers.
  const areNotices = [a, b].every(
    ({ core }) => core.startsWith('关于') || /的\p{Script=Han}{1,6}$/u.test(core),
  );
  const isAkin = shared(one, other) * 10 >= Math.max(one.length, other.length) * 6;
  return areNotices || isAkin ? 'certain' : 'doubtful';
}

/** One character fewer in a long title, and none that titles are written with or without. */
function isCharacterLost(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length - short.length !== 1 || short.length < LONG + 2 || !isSubsequence(short, long))
    return false;
  const { inB } = difference(short, long);
  return (
    inB.end - inB.start === 1 &&
    /\p{Script=Han}/u.test(long[inB.start]!) &&
    !/[的了和与及省市县区乡镇等子副分总直学]/.test(long[inB.start]!) &&
    inB.end < long.length
  );
}

const plain = (title: string): string =>
  title.replace(/[〈〉、，（）()]|关于|印发|的(?=通知|函|意见|决定|批复)/g, '');

/** 《…传承方案》 and 《…传乘方案》: titles that differ in one character, which sounds or looks like the other. */
function nearlySame(cited: readonly Citation[]): Found[] {
  const counts = new Map<string, { count: number; first: Citation }>();
  for (const each of cited) {
    const counted = counts.get(each.core);
    if (counted) counted.count++;
    else counts.set(each.core, { count: 1, first: each });
  }
  const halves = new Map<string, Citation[]>();
  const found: Found[] = [];
  for (const { first: each } of counts.values()) {
    if (each.core.length < LONG) continue;
    const middle = each.core.length >> 1;
    const keys = [
      `${each.core.length}<${each.core.slice(0, middle)}`,
      `${each.core.length}>${each.core.slice(middle)}`,
      `<${each.core.slice(0, 4)}`,
      `>${each.core.slice(-4)}`,
    ];
    const candidates = keys.flatMap((key) => halves.get(key) ?? []);
    const isOnce = (before: Citation): boolean =>
      Math.min(counts.get(before.core)!.count, counts.get(each.core)!.count) === 1;
    const other = candidates.find((before) => isMistyped(before, each) && isOnce(before));
    const longer = other ? undefined : candidates.find((before) => isLost(before, each) && isOnce(before));
    if (longer) {
      found.push({
        ...spanOf(each),
        message: `《${each.title}》与前面的《${longer.title}》只差一个字，一处多了或少了，请核对。`,
        severity: 'information',
        related: [{ ...spanOf(longer), message: '前面的标题' }],
      });
    }
    for (const key of keys) halves.set(key, [...(halves.get(key) ?? []), each]);
    if (!other) continue;
    const at = onlyDifference(other.core, each.core)!;
    found.push({
      ...spanOf(each),
      message: `《${each.title}》与前面的《${other.title}》只差一个字：这里是“${each.core[at]}”，前面是“${other.core[at]}”。`,
      related: [{ ...spanOf(other), message: '前面的标题' }],
    });
  }
  return found;
}

/** From so many characters on one other character makes no other title. */
const LONG = 8;

const isLost = (a: Citation, b: Citation): boolean =>
  !(a.number && b.number) && isCharacterLost(a.core, b.core);

function isMistyped(a: Citation, b: Citation): boolean {
  // Two titles with one number are told already; with two they are two papers.
  if (a.number && b.number) return false;
  const at = onlyDifference(a.core, b.core);
  return at !== undefined && mayBeMistyped(a.core[at]!, b.core[at]!);
}

/** Right before its title, or anywhere in its sentence: it is spoken of as of something past. */
const CALLED_PAST = /(?:原|旧|当时的?|原来的|废止的?|失效的?|替代了?|取代了?|代替了?)$/;
const SPOKEN_OF_AS_PAST =
  /废止|失效|停止执行|不再(?:施行|执行|适用)|取代|[施实]行前|实施前|编纂|已由|衔接|历史|(?:施行|实施|有效)期间/;

/** A regulation that was out of force when the paper was written. */
function outOfForce(report: Report, cited: readonly Citation[]): Found[] {
  const known = cited.flatMap((each) => {
    const regulation = repealed(each.title);
    return regulation ? [{ each, regulation }] : [];
  });
  if (known.length === 0) return [];
  const today = dayOfPaper(report);
  if (today === undefined) return [];
  return known.flatMap(({ each, regulation: { by, date } }) => {
    if (today < date) return [];
    const { start, end } = sentenceAt(report.text, lineOf(report.text, each), each.end);
    const sentence = report.text.slice(start, each.start) + report.text.slice(each.end, end);
    if (SPOKEN_OF_AS_PAST.test(sentence) || CALLED_PAST.test(report.text.slice(start, each.start))) return [];
    const years = sentence.match(/(?<!\d)(?:19|20)\d{2}(?=年|[）)])/g) ?? [];
    if (years.some((year) => year <= date.slice(0, 4))) return [];
    const [year, month, day] = date.split('-').map(Number);
    return [
      {
        ...spanOf(each),
        message: `《${each.title}》自${year}年${month}月${day}日起已经废止（见${by}），请核对是否仍应引用。`,
        severity: 'information' as const,
      },
    ];
  });
}

function lineOf(text: string, { start, end }: Span): Span {
  const from = text.lastIndexOf('\n', start) + 1;
  const to = text.indexOf('\n', end);
  return { start: from, end: to < 0 ? text.length : to };
}

/** The date of issue as 2026-05-08; without one the last year that the paper names, which then begins on its first day. */
function dayOfPaper(report: Report): string | undefined {
  const { printed, given } = datesOfIssue(report);
  const issue = printed ?? given;
  if (issue) return [issue.year, two(issue.month), two(issue.day ?? 1)].join('-');
  const years = report.text.match(/(?<!\d)20\d{2}(?=年)/g);
  return years ? `${years.sort().at(-1)}-01-01` : undefined;
}

const two = (n: number): string => String(n).padStart(2, '0');

export const about: About = {
  shows: '一个文号两个标题；《…《…》…》',
  wrong: [
    {
      text: '---\n标题: ⟪关于做好防汛工作的通知⟫\n---\n⟦关于做好防汛抗旱工作的通知⟧\n各县水务局：\n请抓好落实。',
      says: [
        {
          message: '标题这里是“关于做好防汛抗旱工作的通知”，文件头里是“关于做好防汛工作的通知”，请核对。',
          related: '文件头里的标题',
        },
      ],
    },
    {
      text: '---\n标题: ⟪关于申请维修经费的请示⟫\n---\n⟦关于举办业务培训的请示⟧\n市财政局：\n理由充分。',
      says: [
        {
          message: '标题这里是“关于举办业务培训的请示”，文件头里是“关于申请维修经费的请示”，请核对。',
          severity: 'information',
          related: '文件头里的标题',
        },
      ],
    },
    {
      text: '---\n标题: ⟪临江市水务局2025年工作总结⟫\n---\n⟦临江市水务局2026年工作总结⟧\n一年来，各项工作有序推进。',
      says: [
        {
          message: '标题这里是“临江市水务局2026年工作总结”，文件头里是“临江市水务局2025年工作总结”，请核对。',
          related: '文件头里的标题',
        },
      ],
    },
    {
      text: '---\n标题: ⟪临江市旅游节庆活动方案⟫\n---\n⟦临江市旅游节活动方案⟧\n一、目标\n办好活动。',
      says: [
        {
          message: '标题这里是“临江市旅游节活动方案”，文件头里是“临江市旅游节庆活动方案”，请核对。',
          related: '文件头里的标题',
        },
      ],
    },
    {
      text: '---\n发文字号: ⟪临水发〔2026〕8号⟫\n---\n⟦临水发〔2026〕9号⟧\n关于做好防汛工作的通知\n各县水务局：\n请抓好落实。',
      says: [
        {
          message: '发文字号这里是“临水发〔2026〕9号”，文件头里是“临水发〔2026〕8号”，请核对。',
          related: '文件头里的发文字号',
        },
      ],
    },
    {
      text: '落实《关于加强客运安全管理的通知》（⟪临交发〔2026〕12号⟫）。\n对照《关于加强客运安全管理的通知》（⟦临交发〔2026〕21号⟧）自查。',
      says: [
        {
          message: '《关于加强客运安全管理的通知》的文号这里是临交发〔2026〕21号，前面是临交发〔2026〕12号。',
          related: '前面的文号',
        },
      ],
    },
    {
      text: '落实《临江市交通局关于加强客运安全管理的通知》（⟪临交发〔2026〕12号⟫）。\n对照《关于加强客运安全管理的通知》（⟦临交发〔2025〕12号⟧）自查。',
      says: [
        {
          message: '《关于加强客运安全管理的通知》的文号这里是临交发〔2025〕12号，前面是临交发〔2026〕12号。',
          related: '前面的文号',
        },
      ],
    },
    {
      text: '落实《关于加强客运安全管理的通知》（⟪临交发〔2026〕12号⟫）。\n对照《关于加强客运安全管理的通知》（⟦临交办〔2026〕12号⟧）自查。',
      says: [
        {
          message: '《关于加强客运安全管理的通知》的文号这里是临交办〔2026〕12号，前面是临交发〔2026〕12号。',
          related: '前面的文号',
        },
      ],
    },
    {
      text: '落实《临江市客运站管理办法》（⟪市政府令第21号⟫）。\n对照《临江市客运站管理办法》（⟦市政府令第12号⟧）自查。',
      says: [
        {
          message: '《临江市客运站管理办法》的文号这里是市政府令第12号，前面是市政府令第21号。',
          related: '前面的文号',
        },
      ],
    },
    {
      text: '落实《道路客运服务管理规范》（⟪交通运输部公告2024年第18号⟫）。\n对照《道路客运服务管理规范》（⟦交通运输部公告2025年第18号⟧）自查。',
      says: [
        {
          message:
            '《道路客运服务管理规范》的文号这里是交通运输部公告2025年第18号，前面是交通运输部公告2024年第18号。',
          related: '前面的文号',
        },
      ],
    },
    {
      text: '制定⟪《地方戏曲保护传承行动方案》⟫。\n落实⟦《地方戏曲保护传承行方案》⟧。',
      says: [
        {
          message:
            '《地方戏曲保护传承行方案》与前面的《地方戏曲保护传承行动方案》只差一个字，一处多了或少了，请核对。',
          severity: 'information',
          related: '前面的标题',
        },
      ],
    },
    {
      text: '落实⟪《关于加强客运安全管理的通知》⟫（临交发〔2026〕12号）。\n对照⟦《关于做好春运工作的意见》⟧（临交发〔2026〕12号，以下简称《意见》）自查，《意见》要求严格。',
      says: [
        {
          message:
            '临交发〔2026〕12号这里是《关于做好春运工作的意见》的文号，前面是《关于加强客运安全管理的通知》的。',
          related: '前面的标题',
        },
      ],
    },
    {
      text: '落实⟪《临江市客运站安全管理办法》⟫（临交发〔2026〕12号）。\n对照⟦《临江市客运站安全检查办法》⟧（临交发〔2026〕12号）自查。',
      says: [
        {
          message:
            '临交发〔2026〕12号这里是《临江市客运站安全检查办法》的文号，前面是《临江市客运站安全管理办法》的。',
          related: '前面的标题',
        },
      ],
    },
    {
      text: '落实⟪《关于加强客运安全管理的通知》⟫（临交发〔2026〕12号）。\n对照⟦《关于加强客运安全理的通知》⟧（临交发〔2026〕12号）自查。',
      says: [
        {
          message:
            '临交发〔2026〕12号这里是《关于加强客运安全理的通知》的文号，前面是《关于加强客运安全管理的通知》的。',
          related: '前面的标题',
        },
      ],
    },
    {
      text: '印发⟪《临江市客运站管理办法》⟫（临交发〔2026〕12号）。\n配套⟦《驾驶员考核细则》⟧（临交发〔2026〕12号）。',
      says: [
        {
          message: '临交发〔2026〕12号这里是《驾驶员考核细则》的文号，前面是《临江市客运站管理办法》的。',
          severity: 'information',
          related: '前面的标题',
        },
      ],
    },
    {
      text: '制定⟪《戏曲保护传承行动方案》⟫。\n落实⟦《戏曲保护传乘行动方案》⟧。',
      says: [
        {
          message:
            '《戏曲保护传乘行动方案》与前面的《戏曲保护传承行动方案》只差一个字：这里是“乘”，前面是“承”。',
          related: '前面的标题',
        },
      ],
    },
    {
      text: '制定⟪《戏曲保护传承行动方案》⟫。\n落实⟦《戏曲宝护传承行动方案》⟧。\n对照《戏曲保护传承行动方案》自查。',
      says: [
        {
          message:
            '《戏曲宝护传承行动方案》与前面的《戏曲保护传承行动方案》只差一个字：这里是“宝”，前面是“保”。',
          related: '前面的标题',
        },
      ],
    },
    {
      text: '按照⟦临交发〔2026〕12号《关于加强客运安全管理的通知》⟧自查，按照⟦临交发〔2026〕9号文件《临江市客运站管理办法》⟧整改。',
      says: [
        {
          message: '引用公文先引标题，后引发文字号，写作“《…》（临交发〔2026〕12号）”。',
          severity: 'information',
        },
        {
          message: '引用公文先引标题，后引发文字号，写作“《…》（临交发〔2026〕9号）”。',
          severity: 'information',
        },
      ],
    },
    {
      text: '转发《关于印发⟦《临江市客运站管理办法》⟧的通知》。',
      says: [
        {
          message: '书名号里面再用书名号，里面的用单书名号“〈 〉”（GB/T 15834—2011，4.15）。',
          severity: 'information',
        },
      ],
      becomes: '转发《关于印发〈临江市客运站管理办法〉的通知》。',
    },
    {
      text: '2026年，依照⟦《中华人民共和国侵权责任法》⟧和⟦《合同法》⟧划分责任。',
      says: [
        {
          message:
            '《中华人民共和国侵权责任法》自2021年1月1日起已经废止（见《中华人民共和国民法典》），请核对是否仍应引用。',
          severity: 'information',
        },
        {
          message: '《合同法》自2021年1月1日起已经废止（见《中华人民共和国民法典》），请核对是否仍应引用。',
          severity: 'information',
        },
      ],
    },
    {
      text: '关于安置工作情况的报告\n市政府：\n依照⟦《退役士兵安置条例》⟧安排工作，做到人人有岗位。\n临江市民政局\n2024年9月1日',
      says: [
        {
          message:
            '《退役士兵安置条例》自2024年9月1日起已经废止（见《退役军人安置条例》），请核对是否仍应引用。',
          severity: 'information',
        },
      ],
    },
  ],
  right: [
    '---\n标题: 临江市水务局关于做好防汛工作的通知\n---\n关于做好防汛工作的通知\n各县水务局：\n请抓好落实。',
    '---\n标题: 关于做好防汛工作的通知（试行）\n---\n关于做好\n防汛工作的通知\n各县水务局：\n请抓好落实。',
    '---\n标题: 年度总结\n---\n临江市水务局2026年工作总结\n一年来，各项工作有序推进。',
    '---\n发文字号: 临水发〔2026〕8号\n---\n水发〔2026〕8号\n关于做好防汛工作的通知\n各县水务局：\n请抓好落实。',
    '落实《关于加强客运安全管理的通知》（临交发〔2026〕12号）。\n对照《临江市交通局关于加强客运安全管理的通知》（临交发〔2026〕12号）自查。',
    '落实《2025年政务公开要点》（临政办发〔2025〕12号）。\n制定《2026年政务公开要点》（临政办发〔2026〕9号）。',
    '落实《关于加强客运安全管理的通知》（临交发〔2024〕12号）。\n对照《关于加强客运安全管理的通知》（临交发〔2026〕9号）自查。',
    '落实《关于加强客运安全管理的通知》（临交发〔2026〕12号）和《关于加强客运安全管理的通知》（临交发〔2026〕21号）。',
    '落实《临江市客运站管理办法》（临交发〔2024〕12号）。\n印发《临江市客运站管理办法（修订）》（临交发〔2024〕21号）。',
    '落实《临江市人民政府关于加强客运安全的意见》（临政发〔2026〕3号）。\n出台《宁溪县人民政府关于加强客运安全的意见》（宁政发〔2026〕3号）。',
    '落实《关于加强客运安全管理的通知》（政办发〔2026〕12号）。\n对照《关于加强客运安全管理的通知》（临政办发〔2026〕12号）自查。',
    '落实《关于印发〈临江市客运站管理办法〉的通知》（临交发〔2026〕12号）。\n对照《临江市客运站管理办法》（临交发〔2026〕12号）自查。',
    '落实《关于进一步加强道路客运安全管理的通知》（临交发〔2026〕12号）。\n对照《关于加强客运安全的通知》（临交发〔2026〕12号）自查。',
    '落实《关于客运工作的通知》（临交发〔2026〕12号、13号）。\n对照《关于货运工作的通知》（临交发〔2026〕12号）自查。',
    '学习《工作报告》（临政发〔2026〕1号）。\n学习《工作报告》（临政发〔2026〕2号）。',
    '学习《东区客运站改造工作方案》。\n学习《西区客运站改造工作方案》。',
    '学习《戏曲保护传承行动方案》。\n学习《戏曲保护传乘行动方案》。\n对照《戏曲保护传承行动方案》《戏曲保护传乘行动方案》自查。',
    '2026年，原《合同法》期间形成的纠纷已经化解。',
    '2026年，《担保法》同时废止，各单位清理了制度。',
    '2026年，对照2019年《合同法》的条款核对了旧账。',
    '2019年，依照《合同法》划分责任。',
    '依照《合同法》划分责任。',
    '依照《中华人民共和国民法典》划分责任。2026年完成。',
    '落实《客运站管理办法》（市政府令第121号）。\n《客运站管理办法》（市政府令第235号）作了修订。',
    '提交《主体结构分部工程验收记录》。\n提交《主体结构子分部工程验收记录》。',
    '送达临交罚字〔2026〕12号《行政处罚决定书》。',
    '批准《〈〈甲协议〉补充协议〉修正案》。',
  ],
};
