import { type Paragraph, perParagraph } from '../../report/paragraph';
import { fromHanCount } from '../../text/numerals';
import type { Span } from '../../text/span';
import { type Announcement, announcementsIn, isWithAnother } from './announcements';

/** Names in a row and the number that stands with them, in offsets of their paragraph. */
export interface NamedList extends Span {
  readonly announced: Announcement;
  /** How many names there are; two numbers where an 和 may be part of a name. */
  readonly counts: readonly number[];
}

const NONE: readonly never[] = [];

/** The rows of names of a paragraph that are said to be so many. */
export const namedListsOf: (paragraph: Paragraph) => readonly NamedList[] = perParagraph(({ text }) => {
  if (!/[、》”]/.test(text)) return NONE;
  const sets = [...setsIn(text), ...setsBehind(text)];
  // 做到“三个到位”，即… announces three as well, of the same.
  const isOfSet = (each: Announcement): boolean =>
    sets.some(({ announced }) => announced.start <= each.start && each.end <= announced.end);
  const lists = announcementsIn(text).flatMap((announced) =>
    isOfSet(announced)
      ? NONE
      : (behind(text, announced) ??
        marked(text, announced) ??
        inOnePair(text, announced) ??
        before(text, announced) ??
        series(text, announced) ??
        andOthers(text, announced) ??
        NONE),
  );
  return [...lists, ...sets, ...rankedIn(text)];
});

/** 排名前三位的镇依次为甲镇、乙镇、丙镇: as many as there are places. */
const rankedIn = (text: string): NamedList[] =>
  Array.from(text.matchAll(RANKED)).flatMap(
    ({ 0: whole, 1: number, 2: measure, index }): readonly NamedList[] => {
      const from = index + whole.length;
      const row =
        /^(?:（[^（）]*）|[^，。；：！？（）]){2,160}/.exec(text.slice(from, from + 160))?.[0] ?? '';
      const names = row.replace(/（[^（）]*）/g, '');
      // 3. says nothing of how far the row goes.
      if (!/^[，。；]/.test(text[from + row.length] ?? '') || !names.includes('、')) return NONE;
      if (/\d|等$/.test(names) || names.split('、').some(({ length }) => length > LONGEST_NAME)) return NONE;
      const count = /\d/.test(number!) ? Number(number) : (fromHanCount(number!) ?? 0);
      const start = index + 1;
      const end = start + number!.length + measure!.length;
      const noun = { noun: '', saysBelow: false, isBare: false, isQuoted: false };
      return [
        {
          announced: { start, end, count, ...noun },
          start: from,
          end: from + row.length,
          counts: countsOf(row),
        },
      ];
    },
  );
const RANKED =
  /[前后末]([两二三四五六七八九十]|\d{1,2})([位名个])[^，。；：、！？\d]{0,14}?(?:依次|分别)(?:是|为)[：:]?/g;

/** “四公开”，即依据公开、程序公开、结果公开: a name that has a number, and each thing its word. */
function setsIn(text: string): NamedList[] {
  return Array.from(text.matchAll(SET)).flatMap((match): NamedList[] => {
    const [whole, number, word] = match as unknown as [string, string, string];
    const from = match.index + whole.length;
    const listed = /^[^。；：！？“”]{2,120}/.exec(text.slice(from, from + 120))?.[0] ?? '';
    const list = /[（(]$/.test(whole) ? listed.replace(/[）)].*$/, '') : listed;
    // 一是… is another kind of list.
    if (/^(?:一是|一要|其一|第一|首先|[（(①])/.test(list)) return [];
    const own: string[] = [];
    for (const [name] of list.matchAll(/[^，、]+/g)) {
      if (!name.includes(word)) break;
      own.push(name);
    }
    // Without 即 the words have to say it all: “三个到位”，组织到位、责任到位、督查到位.
    const isTold = /(?:即|就是|做到|实现|[是为：:（(])$/.test(whole);
    if (own.length < 2 || own.some((name) => name.length > LONGEST_NAME || /等$/.test(name))) return [];
    if (!isTold && (word.length < 2 || own.some((name) => !name.endsWith(word)))) return [];
    const row = list.slice(0, own.join('，').length);
    // 劳动有特色和效果有评价 are two of “六有”.
    const counted = own.reduce((sum, name) => {
      const parts = name.split(/[和及与]/);
      return sum + (parts.every((part) => part.includes(word)) ? parts.length : 1);
    }, 0);
    const start = match.index + 1;
    const end = start + whole.indexOf('”') - 1;
    const count = fromHanCount(number)!;
    const announced = { start, end, count, noun: word, saysBelow: false, isBare: false, isQuoted: true };
    return [{ announced, start: from, end: from + row.length, counts: [counted] }];
  });
}
const SET =
  /“([两二三四五六七八九])个?([^“”\d，。、]{1,4})”[^，。；：“”、]{0,4}[，,：:（(](?:即|也就是|做到|实现|分别是|分别为)?[：:]?/g;

/** “进企业、进农村、进社区”四进活动: each has the word that stands behind the number. */
const setsBehind = (text: string): NamedList[] =>
  Array.from(text.matchAll(SET_BEHIND)).flatMap(
    ({ 0: whole, 1: row, 2: number, 3: word, index }): readonly NamedList[] => {
      const names = row!.split('、');
      if (!names.every((name) => name.length > 1 && name.startsWith(word!))) return NONE;
      const end = index + whole.length;
      const start = end - 2;
      const count = fromHanCount(number!)!;
      const announced = {
        start,
        end,
        count,
        noun: word!,
        saysBelow: false,
        isBare: false,
        isQuoted: false,
      };
      return [{ announced, start: index, end: index + row!.length + 2, counts: [names.length] }];
    },
  );
const SET_BEHIND = /“([^“”，。；：]+、[^“”，。；：]+)”“?([两二三四五六七八九十])([^“”\d，。、个项大条])/g;

/** What stands before a number, as far as a row reaches. */
const aheadOf = (text: string, { start }: Announcement): string =>
  text.slice(Math.max(0, start - LONGEST_ROW), start);
/** UTF-16 units. */
const LONGEST_ROW = 160;

/** “强基”“提质”“赋能”三大行动; 《甲》《乙》等2项制度: what stands in marks right before the number. */
function marked(text: string, announced: Announcement): NamedList | undefined {
  const ahead = aheadOf(text, announced);
  const [whole, row, etc] =
    /((?:“[^“”]{1,12}”[、和及与]?){2,}|(?:《[^《》]*》(?:（[^（）]*）)?[、和及与]?){2,})(等)?$/.exec(ahead) ??
    [];
  if (whole === undefined || row === undefined) return undefined;
  const names = row.match(/“[^“”]*”|《[^《》]*》/g)!.length;
  if (etc && names <= announced.count) return undefined;
  // 落实“藏粮于地”“藏粮于技”10项任务: the number is of something else.
  if (announced.count > 2 * names) return undefined;
  // “甲”（一成）、“乙”和“丙”; “甲”与“乙”、“丙”与“丁”: more belongs to the row, or pairs make it up.
  if (
    /[、和及与“”》），]$/.test(ahead.slice(0, ahead.length - whole.length)) ||
    /[和及与].*[、和及与]/.test(row.replace(/“[^“”]*”|《[^《》]*》/g, ''))
  )
    return undefined;
  const start = announced.start - whole.length;
  return { announced, start, end: start + row.length, counts: [names] };
}

/** “一院一策、一科一品、一人一档”四项机制: all in one pair of marks. */
function inOnePair(text: string, announced: Announcement): NamedList | undefined {
  const ahead = aheadOf(text, announced);
  const [whole, row, etc] = /“([^“”，。；：]*、[^“”，。；：]*)”(等)?$/.exec(ahead) ?? [];
  if (row === undefined) return undefined;
  const names = row.split('、').length;
  if (etc ? names <= announced.count : announced.count > 2 * names) return undefined;
  // “甲、乙”“丙”三项: more belongs to the row.
  if (/[、和及与“”》），]$/.test(ahead.slice(0, ahead.length - whole!.length))) return undefined;
  const start = announced.start - whole!.length;
  return { announced, start, end: start + row.length + 2, counts: countsOf(row) };
}

/** 儿科、骨科、康复科等两个专科: more that are named than are counted, whatever they are. */
function andOthers(text: string, announced: Announcement): NamedList | undefined {
  const ahead = aheadOf(text, announced);
  const [, mark = '', row = ''] =
    /(^|[，。；：！？（）“”《》\d])([^，。；：！？（）“”《》\d]*)等$/.exec(ahead) ?? [];
  const names = row.split('、');
  // ）、乙校、丙校等; ，加强甲、乙等四大方面: what belongs to the row as well stands further ahead.
  if (names.includes('') || (mark === '，' && OPENS_CLAUSE.test(row))) return undefined;
  // 服务队、协会负责人就甲事、乙事等两件: only what leads up to the row stands before its first name.
  const [, ...own] = names;
  const lengths = own.map(({ length }) => length).sort((a, b) => a - b);
  if (lengths.at(-1)! > 2 * lengths[Math.floor((lengths.length - 1) / 2)]! + 2) return undefined;
  const counts = countsOf(row);
  if (counts[0]! <= announced.count) return undefined;
  const end = announced.start - 1;
  return { announced, start: end - row.length, end, counts };
}
const OPENS_CLAUSE =
  /^(?:并|及|加[强快大]|推[进动]|抓[好实]|落实|完善|做好|开展|强化|提[升高]|优化|健全|建立|深化|组织|实施|严格)/;

/** “四大工程”，即甲、乙、丙、丁 */
function behind(text: string, announced: Announcement): NamedList | undefined {
  // 3组：甲、乙: a line for the third of them.
  if (announced.isBare || (announced.noun === '' && /^[ \u3000]*\d+$/.test(text.slice(0, announced.end - 1))))
    return undefined;
  if (isWithAnother(text, announced)) return undefined;
  const from = announced.end + announced.noun.length;
  const [lead] =
    /^”?(?:[，,]?(?:即|分别是|分别为|分别位于|分别设在|分布在)[：:]?|[：:](?!“(?![^“”，。；：]{1,12}”\p{Script=Han})))/u.exec(
      text.slice(from, from + 24),
    ) ?? [];
  if (!lead) return undefined;
  // “两张清单、三项机制”，即…: several numbers for one row.
  if (
    /^[^“。]*[、和]/.test(
      text
        .slice(Math.max(0, from - 24), announced.start)
        .split('“')
        .at(-1) ?? '',
    ) &&
    text[from] === '”'
  )
    return undefined;
  const start = from + lead.length;
  const list =
    /^(?:“[^“”，。；：！？]{1,12}”|[^，。；：！？\d]){2,200}/.exec(text.slice(start, start + 200))?.[0] ?? '';
  const end = start + list.length;
  const titles = list.match(/《[^《》]*》/g);
  if (titles && list.replace(/《[^《》]*》/g, '').replace(/[、和及与]/g, '') === '') {
    return { announced, start, end, counts: [titles.length] };
  }
  // 一是… is another kind of list; behind ； it goes on.
  if (!list.includes('、') || /等|以及其他|^[一第首（(①]/.test(list) || !/^[，。]?$/.test(text[end] ?? ''))
    return undefined;
  const isColon = /[：:]$/.test(lead);
  if (isColon && (text[end] === '，' || list.split('、').some(({ length }) => length > LONGEST_NAME)))
    return undefined;
  const head = isPlace(list) ? isPlace : undefined;
  const counts = countsOf(/^“[^“”]*”$/.test(list) ? list.slice(1, -1) : list, head);
  // 6所学校分别位于甲镇、乙镇: two may stand in one place.
  if (/位于|在/.test(lead) && counts.at(-1)! < announced.count && counts.at(-1)! !== announced.count - 1)
    return undefined;
  return { announced, start, end, counts };
}

/** What is longer says something of a thing instead of naming it. UTF-16 units. */
const LONGEST_NAME = 16;

/** 甲镇、乙镇、丙镇3个镇: places, offices and what is named by what it is. */
function before(text: string, announced: Announcement): NamedList | undefined {
  const ahead = aheadOf(text, announced);
  const row =
    /[^，。；：！？（）\d]*$/.exec(ahead)?.[0].replace(/(?:(?:组成|参加|在内|参与|联合组成)的|共)$/, '') ??
    '';
  if (!row.includes('、')) return undefined;
  // 甲镇、乙镇、丙镇等2个镇: fewer may be named, but not more.
  const etc = /等[^、]{0,4}$/.exec(row)?.[0] ?? '';
  const names = row.slice(0, row.length - etc.length).split('、');
  const head = headOf(names.at(-1)!, announced.noun);
  if (head === undefined) return undefined;
  // Only names that end alike stand in the row; with others before them it belongs to the sentence.
  if (!names.every((name) => head(name) && name.length <= 24)) return undefined;
  const end = announced.start - (ahead.length - ahead.lastIndexOf(row) - row.length);
  const counts = countsOf(row.slice(0, row.length - etc.length), head);
  if (etc !== '' && counts[0]! <= announced.count) return undefined;
  return { announced, start: end - row.length, end, counts };
}

/** 新增甲、乙、丙3个专业: what is divided into so many, whose names end as they like. */
function series(text: string, announced: Announcement): NamedList | undefined {
  if (!DIVIDED.test(announced.noun)) return undefined;
  const ahead = aheadOf(text, announced);
  const row = /[^，。；：！？（）“”《》\d]*$/.exec(ahead)?.[0] ?? '';
  const names = row.split('、');
  if (names.length < 3 || /等[^、]{0,4}$/.test(row) || DONE_WITH.test(row)) return undefined;
  if (names.some((name) => name.length < 2 || name.length > LONGEST_NAME)) return undefined;
  const counts = countsOf(row);
  // 甲县、乙县、丙县12个项目: each may have several.
  if (counts.every((count) => Math.abs(count - announced.count) > 1)) return undefined;
  const start = announced.start - row.length;
  return { announced, start, end: announced.start, counts };
}
const DIVIDED =
  /^(?:学科|专业(?!层)|课程|板块|类别|领域|方向|专题|维度|环节|[股科处]室|工作组|专班|案由|病种|险种)/;
/** A verb right before the number: of these places and things there are so many. */
const DONE_WITH =
  /[各每的了有共设建增报获在为于]$|(?:实施|推进|开展|谋划|争取|完成|打造|布局|新开|开展|涉及|覆盖|调整|撤销|停招|成立|组建|作为|组成)$/;

const PLACES = '县市区镇乡村';
const isPlace: HasHead = (name) => /(?:[县市区镇乡村]|街道)$/.test(name);
/** How names end of what a noun counts; what the words 各, 其他 stand in is no name. */
const BODIES: readonly (readonly [noun: RegExp, end: RegExp])[] = [
  [
    /^\p{Script=Han}{0,4}?(?:部门|单位)/u,
    /(?:局|委|办|厅|院|中心|公司|集团|办公室|部|处|站|所|馆|大队|支队|会|社|厂|行|[小中大]学|学校|幼儿园|基地|公安|教育|财政|民政)$/,
  ],
  [/^\p{Script=Han}{0,4}?机构/u, /(?:院|中心|站|所|馆|公司|会|社|行|学校|门诊部|药房|药店|公寓)$/],
  [/^\p{Script=Han}{0,4}?企业/u, /(?:公司|集团|厂|社|农场|酒店|商场|超市)$/],
  [
    /^\p{Script=Han}{0,3}?(?:学校|高校|院校)/u,
    /(?:[小中大]学|学校|学院|幼儿园|[职技]校|\p{Script=Han}[一二三四五六七八九十]中)$/u,
  ],
];
const NO_BODY = /[各每]|其他|所属|下属|直属|有关|相关/;

/** Whether a name ends as those of its row do. */
type HasHead = (name: string) => boolean;

/** What the names of a row must end with to be what `noun` counts. */
function headOf(last: string, noun: string): HasHead | undefined {
  const body = BODIES.find(([counted]) => counted.test(noun))?.[1];
  if (body?.test(last)) return (name) => body.test(name) && !NO_BODY.test(name);
  const end = last.at(-1)!;
  if (PLACES.includes(end))
    return noun.startsWith(end) || /^(?:县|乡镇|街道|市|区)/.test(noun)
      ? (name) => PLACES.includes(name.at(-1) ?? ' ')
      : undefined;
  return noun.includes(end) && !/[和与及的]/.test(end) && noun.length <= 6
    ? (name) => name.endsWith(end)
    : undefined;
}

/** How many names a row has, with its 和 taken for a mark and for part of a name. */
function countsOf(row: string, head?: HasHead): number[] {
  const outside = row.replace(/“[^”]*”|《[^》]*》|（[^）]*）/g, (inner) => '一'.repeat(inner.length));
  // What stands before an 和 and ends like a name is one: 县教育局和县公安局, but 农业和农村局.
  const joined = outside
    .split(/以及|[和及与]/)
    .slice(0, -1)
    .filter((part) => head?.(part)).length;
  const least = outside.split('、').length + joined;
  const most = outside.split(/、|以及|[和及与]/).filter((name) => name !== '').length;
  return least === most ? [least] : Array.from({ length: most - least + 1 }, (_, index) => least + index);
}
