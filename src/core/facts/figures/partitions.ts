import { type Paragraph, perParagraph } from '../../report/paragraph';
import { fromHanCount } from '../../text/numerals';
import type { Span } from '../../text/span';
import { bareLabel, excludeEachOther, haveNamesOfTheirOwn, isAndIsNot, makeUpTheWhole } from './oneKind';
import { type Quantity, quantitiesOf } from './quantities';

/** A whole and parts of it, in offsets of their paragraph. */
export interface Partition {
  readonly whole: Quantity;
  /** In reading order, one at least. */
  readonly parts: readonly Quantity[];
  /** The parts are said to be all there are; else they may leave something over. */
  readonly isComplete: boolean;
  /** Each is said to be part of the whole, however many there are: 其中. */
  readonly isAmong: boolean;
}

/** How many figures are looked at before and behind one of these words. */
const WINDOW = 30;

/** What the words of a paragraph say of wholes and their parts. */
export const partitionsOf: (paragraph: Paragraph) => readonly Partition[] = perParagraph((paragraph) => {
  const quantities = quantitiesOf(paragraph);
  const { text } = paragraph;
  if (quantities.length < 2) return NONE;
  const readers = READERS.filter(({ cue }) => cue.test(text));
  if (readers.length === 0) return NONE;
  const found: Partition[] = [];
  for (let index = 0; index < quantities.length; index++) {
    const place = new Place(text, quantities, index);
    for (const { read } of readers) found.push(...read(place));
  }
  return found.length > 0 ? found : NONE;
});

const NONE: readonly never[] = [];

/** A figure and those around it. */
class Place {
  readonly each: Quantity;
  /** The one before it. */
  readonly last: Quantity | undefined;
  constructor(
    readonly text: string,
    private readonly all: readonly Quantity[],
    private readonly index: number,
  ) {
    this.each = all[index]!;
    this.last = all[index - 1];
  }
  get before(): readonly Quantity[] {
    return this.all.slice(Math.max(0, this.index - WINDOW), this.index);
  }
  /** Itself and those behind it. */
  get from(): readonly Quantity[] {
    return this.all.slice(this.index, this.index + WINDOW);
  }
  get next(): Quantity | undefined {
    return this.all[this.index + 1];
  }
}

/** Verbs that begin another statement: what stands behind them is no part of what was spoken of before. */
const VERB =
  /^(?:共|并|又|还|已|再|新|完成|实现|修复|改造|建成|建设|投入|投资|开展|组织|举办|召开|实施|发放|查处|查获|办理|办结|受理|整改|整治|治理|封禁|培训|转移|安置|救助|检查|排查|消除|争取|落实|筹集|拨付|引进|签约|带动|惠及|覆盖|接待|发展|提供|支持|帮助|解决|收回|挽回|清理|拆除|栽植|营造|推广|出动|立案|移送|处理|处置|罚款|关闭|淘汰|盘活|开工|竣工|整合|累计|涉及|化解|调解|吸纳|实有|使用|支出|收入|节约|为|可|面积|总|占|另)/;
/** A figure that is compared with another, or is not counted like those around it. */
const COMPARED =
  /比|较(?!大)|同期|增长|增加|增至|减少|下降|降低|提高|上升|上涨|多于|少于|高于|低于|超过|人均|户均|平均|占(?!地)|每|上年|去年|计划|目标|[由从至]$|(?<!收)到$/;
/** What cannot be added up, or has no parts: rates, standards, prices. */
const NOT_ADDED =
  /(?:率|指数|额度|标准|最高|最低|价|价格|比重|比例|占比|增速|年龄|分值|满分|期限|金额)(?:[为是到]|提高到|达到?)?$/;
const COUNT = '[两二三四五六七八九十]';

/** What a paragraph is asked for at each of its figures, and without what it need not be. */
const READERS: readonly { cue: RegExp; read: (place: Place) => readonly Partition[] }[] = [
  { cue: /其中/, read: amongThem },
  { cue: /[：（(]|[，。]按/, read: listed },
  { cue: /其余|剩余|余下/, read: remainder },
  { cue: /[共总]|合计/, read: total },
  { cue: /[，：]由/, read: made },
  { cue: /已|应[到检考参发缴评]/, read: settled },
  { cue: /分别|各/, read: respectively },
  { cue: /中[，,：]/, read: withinNamed },
  { cue: /[数量额][（(]/, read: inBracketsOfNamed },
  { cue: /已[^。]*[，、；](?:正在|未|尚未|仍在)/, read: settledInSteps },
  { cue: /[，、][不未](?:按[期时]|如期)/, read: soAndNotSo },
  { cue: /[，,（(]/, read: inTurn },
];

/** 其中: what follows up to the end of the list is part of what was counted before, once for each unit. */
function amongThem(place: Place): readonly Partition[] {
  const { text, each: first, last } = place;
  if (!last) return NONE;
  if (!first.before.includes('其中') && first.mark === '') return NONE;
  const lead = text.slice(Math.max(last.end, first.start - 80), first.start);
  const at = lead.lastIndexOf('其中');
  // 通过其中3件 speaks of some of them and begins no list.
  if (
    at < 0 ||
    /[\p{Script=Han}]/u.test(lead[at - 1] ?? (at === 0 ? text[first.start - lead.length - 1]! : ''))
  )
    return NONE;
  const [, names] = /^其中[，,：:]?([^，,：:。；;！？（）()]{0,40})$/.exec(lead.slice(at)) ?? [];
  if (names === undefined) return NONE;
  const named = namesOf(names);
  if (!named && /、|.{24}/.test(names)) return NONE;
  const list = listFrom(text, place.from);
  const { before } = place;
  const parts =
    named && named.length === list.length
      ? list.map((part, index) => ({ ...part, before: named[index]! }))
      : list;
  if (named && parts === list) return NONE;
  return [...new Set(parts.map(({ unit }) => unit))].flatMap((unit): Partition[] => {
    const own = parts.filter((part) => part.unit === unit);
    const whole =
      wholeNamed(before, own) ?? wholeBefore(text, before, { at: first.start - lead.length + at, unit });
    const isComplete = isRemainder(own.at(-1)!) || makeUpTheWhole(own.map(labelOf));
    if (whole) return [{ whole, parts: own, isComplete, isAmong: true }];
    const further = own.length > 1 ? wholeFurtherAhead(before, own) : undefined;
    return further ? [{ whole: further, parts: own, isComplete, isAmong: false }] : [];
  });
}

/** 考场124个、考点2个，其中甲处86个考场、乙处38个考场: the figure of the sentence whose noun all parts repeat. */
function wholeNamed(before: readonly Quantity[], parts: readonly Quantity[]): Quantity | undefined {
  const [first, ...others] = parts;
  const noun = first!.after;
  if (noun.length < 2 || others.some(({ after }) => after !== noun)) return undefined;
  const last = before.at(-1)!;
  if (last.after === noun || last.before.endsWith(noun)) return undefined;
  return before.findLast(
    ({ unit, sentence, depth, before: words, after }) =>
      unit === first!.unit &&
      sentence === last.sentence &&
      depth === 0 &&
      (after === noun || (after === '' && words.endsWith(noun))),
  );
}

/** 接待1.26万人次，调阅档案4.35万卷次。其中现场0.94万人次、远程0.42万人次: the only one of its unit in the sentence, and about their sum. */
function wholeFurtherAhead(before: readonly Quantity[], parts: readonly Quantity[]): Quantity | undefined {
  const { sentence } = before.at(-1)!;
  const own = before.filter((each) => each.sentence === sentence && each.unit === parts[0]!.unit);
  const [whole] = own;
  if (
    !whole ||
    own.length > 1 ||
    whole.depth > 0 ||
    COMPARED.test(whole.before) ||
    NOT_ADDED.test(whole.before)
  )
    return undefined;
  return makeAbout(parts, whole) ? whole : undefined;
}

/** 甲、乙、丙分别为: the names of the figures that follow. */
function namesOf(words: string): readonly string[] | undefined {
  const [, names] = /^(.+[、和及与].+?)分别(?:[为是有达]|达到)?$/.exec(words) ?? [];
  return names?.split(/[、和及与]/);
}

/** What the parts behind 其中, which stands at `at`, are parts of: the last figure of their unit before it. */
function wholeBefore(
  text: string,
  before: readonly Quantity[],
  { at, unit }: { readonly at: number; readonly unit: string },
): Quantity | undefined {
  const last = before.at(-1)!;
  const between = text.slice(last.end, at).trimEnd();
  // In brackets the whole stands right before them.
  if (/[（(][^）)]*$/.test(between)) {
    return last.unit === unit && !/[，。；：、！？]/.test(between) ? last : undefined;
  }
  // 其中 may begin a sentence: then the one before it is spoken of.
  if (/[。；！？]/.test(between.slice(0, -1))) return undefined;
  for (const each of before.toReversed()) {
    if (each.sentence !== last.sentence || each.depth > 0) return undefined;
    // 为预算12.5亿元的102.9%: only something to compare with.
    if (
      isShare(each) ||
      each.after === '的' ||
      COMPARED.test(each.before.replace(/[由从增加提高至到达]+$/, ''))
    )
      continue;
    if (each.unit === unit) return NOT_ADDED.test(each.before) ? undefined : each;
    // 300户900人: both are wholes.
    if (each.mark !== '') return undefined;
  }
  return undefined;
}

/** 在岗职工734人。…在岗职工中，男性458人，女性276人: the whole is named again before its parts. */
function withinNamed(place: Place): readonly Partition[] {
  const { text, each: first } = place;
  if (first.mark === '' || !'，,：'.includes(first.mark)) return NONE;
  const lead = text.slice(Math.max(0, first.beforeStart - LONGEST_NAMED), first.beforeStart);
  const [, name] = /(?:^|[，。；：、])在?([^，。；：、其\d]{2,12})中[，,：]$/.exec(lead) ?? [];
  if (name === undefined) return NONE;
  const whole = place.before.findLast(
    ({ unit, before, after, value }) =>
      unit === first.unit &&
      value > first.value &&
      (before.endsWith(name) || (before === '' && after === name)),
  );
  if (!whole || whole.depth !== first.depth || COMPARED.test(whole.before)) return NONE;
  const parts = listFrom(text, place.from).filter(({ unit }) => unit === whole.unit);
  const isComplete = isRemainder(parts.at(-1)!) || makeUpTheWhole(parts.map(labelOf));
  return [{ whole, parts, isComplete, isAmong: true }];
}
const LONGEST_NAMED = 16;

/** 发放贷款4260笔。…贷款笔数（新房2380笔、二手房1920笔）: the whole is named again before brackets that hold its parts. */
function inBracketsOfNamed({ text, each: first, before, from }: Place): readonly Partition[] {
  if (first.mark !== '（' || isCountless(first)) return NONE;
  const [, name] =
    /([^，。；：、（）()\d]{2,12})[数量额]$/.exec(
      text.slice(Math.max(0, first.beforeStart - LONGEST_NAMED), first.beforeStart - 1),
    ) ?? [];
  if (name === undefined) return NONE;
  const named = before.filter(
    ({ unit, depth, before: words, after }) =>
      unit === first.unit && depth === 0 && shareTwo(`${words}${after}`, name),
  );
  const [whole] = named;
  const parts = listFrom(text, from).filter(({ depth }) => depth > 0);
  const last = parts.at(-1)!;
  if (!whole || named.length > 1 || parts.length < 2 || text[last.end] !== '）') return NONE;
  if (parts.some(({ unit }) => unit !== whole.unit) || !haveNamesOfTheirOwn(parts.map(labelOf))) return NONE;
  return makeAbout(parts, whole) ? [{ whole, parts, isComplete: true, isAmong: false }] : NONE;
}

/** Whether two characters in a row stand in both. */
const shareTwo = (a: string, b: string): boolean =>
  [...b].some((_, at) => at + 2 <= b.length && a.includes(b.slice(at, at + 2)));

const isShare = ({ unit }: Quantity): boolean => unit === '%' || unit === '个百分点';

/** The parts that are listed: marks, names and figures, and nothing said in between. */
function listFrom(text: string, [first, ...others]: readonly Quantity[]): Quantity[] {
  const parts = [first!];
  let last = first!;
  for (const each of others) {
    const between = text.slice(last.end, each.start);
    if (each.sentence !== first!.sentence || /[；;]|其中/.test(between)) break;
    if (each.depth > first!.depth) continue;
    if (each.depth < first!.depth) break;
    const said = between.replace(/（[^（）]*）|\([^()]*\)/g, '');
    if ((said.match(/[，,：:]/g) ?? []).length > 1) break;
    last = each;
    if (COMPARED.test(each.before) || isShare(each)) continue;
    if (/[，,]/.test(said) && VERB.test(each.before)) break;
    // 进村（社区）18次: its name stands before the brackets.
    if (each.before === '' && each.mark === '）') {
      parts.push({ ...each, before: /[^，。；：、（）\d]*(?=（[^（）]*）$)/.exec(between)?.[0] ?? '' });
      continue;
    }
    // 东城镇200户500人: the people are those of the same place.
    const isBehind = each.before === '' && each.mark === '' && parts.length > 0;
    parts.push(isBehind ? { ...each, before: parts.at(-1)!.before } : each);
  }
  return parts;
}

/** A whole with its parts in brackets or behind a colon, or told by kinds. */
function listed(place: Place): readonly Partition[] {
  const { text, each: whole, next } = place;
  if (!next || isCountless(whole) || NOT_ADDED.test(whole.before)) return NONE;
  const lead = text.slice(whole.end, Math.min(next.start, whole.end + 41));
  const opening =
    /^[^，。；：、！？（）()]{0,12}(?:[（(：]|[，。]按[^，。；：]{1,10}[，：])(?!其中|含|包括|包含|比|较|占|如|约|每|即|由|原|上年|去年)[^，。；：、！？（）()]*$/;
  if (lead.length > 40 || !opening.test(lead)) return NONE;
  const parts = listFrom(text, place.from.slice(1)).filter(({ unit }) => unit === whole.unit);
  if (parts.length < 2) return NONE;
  const isDivided = isRemainder(parts.at(-1)!) || excludeEachOther(parts.map(labelOf));
  if (!isDivided && !(fillBrackets(text, whole, parts) && makeAbout(parts, whole))) return NONE;
  return [{ whole, parts, isComplete: true, isAmong: false }];
}

/** （医师50人、护士60人、医技15人）: names and figures in a row, and nothing else in the brackets or behind the colon. */
function fillBrackets(text: string, whole: Quantity, parts: readonly Quantity[]): boolean {
  const [, brackets, behind] = FILLED.exec(text.slice(whole.end, whole.end + LONGEST_FILLED)) ?? [];
  const inside = brackets ?? behind;
  if (inside === undefined) return false;
  const items = inside.split(/[、，,]/);
  return (
    items.length === parts.length &&
    items.every((item) => /^[^\d等约其比较占]{1,12}\d[\d.]*[^\d等其比较占]{1,4}$/.test(item)) &&
    haveNamesOfTheirOwn(parts.map(labelOf))
  );
}

const FILLED =
  /^[^，。；：、！？（）()]{0,12}(?:[（(]([^（）()]{1,200})[）)]|：([^（）()。；：]{1,200})[。；])/;
const LONGEST_FILLED = 220;

const isCountless = (quantity: Quantity): boolean => quantity.unit === '' || isShare(quantity);

/** 其余3件: with the parts before it, all there are. */
function remainder(place: Place): readonly Partition[] {
  const { text, each: rest } = place;
  if (!/^(?:其余|剩余|余下)(?:的)?[^\d]{0,6}$/.test(rest.before) || isCountless(rest)) return NONE;
  const own = place.before.filter(({ unit, sentence }) => unit === rest.unit && sentence === rest.sentence);
  const whole = own.find((each, at) => !COMPARED.test(each.before) && at < own.length - 1);
  const last = own.at(-1);
  // 18家，其中政府督办6家、部门督办12家，已销案15家，剩余3家: what is settled and what is left make it up.
  if (whole && last && own.length > 2 && last.depth === rest.depth && SETTLED.test(last.before)) {
    // 检查212个，发现问题17个，已整改15个，其余2个: of those that were found.
    const found = own.at(-2)!;
    const settledOf = FOUND.test(found.before) ? found : whole;
    return [{ whole: settledOf, parts: [last, rest], isComplete: true, isAmong: false }];
  }
  if (last && own.length === 1) return remainderOfLast(place, last);
  if (!whole || text.slice(Math.max(0, whole.beforeStart - 3), rest.start).includes('其中')) return NONE;
  // 317户，农拆15户（完成11户），剩余4户: left of the fifteen.
  const isOfAnother = own.some((other, at) =>
    own.slice(at + 1).some(({ value }) => other.value === value + rest.value),
  );
  const parts = [...own.slice(own.indexOf(whole) + 1), rest];
  if (isOfAnother || parts.some(({ value, depth }) => value >= whole.value || depth > whole.depth))
    return NONE;
  return [{ whole, parts, isComplete: true, isAmong: false }];
}

/** 发现问题12处。已整改9处，其余3处正在整改: of what the sentence before has found, where that is all of its unit there. */
function remainderOfLast({ each: rest, before }: Place, settledPart: Quantity): readonly Partition[] {
  const ahead = before.filter(
    ({ unit, sentence }) => unit === rest.unit && sentence === settledPart.sentence - 1,
  );
  const whole = ahead.at(-1);
  if (!whole || !SETTLED.test(settledPart.before) || settledPart.depth !== rest.depth) return NONE;
  if (COMPARED.test(whole.before) || !FOUND.test(whole.before)) return NONE;
  const parts = [settledPart, rest];
  return makeAbout(parts, whole) ? [{ whole, parts, isComplete: true, isAmong: false }] : NONE;
}

/** What is then settled, or not yet. */
const FOUND = /发现|查出|检出|排查|摸排|梳理|反馈|交办|转办|受理|收到|查找|查摆/;

const TOTAL = new RegExp(`(?:合计|共计|总计|总共|一共|${COUNT}[^\\d]{0,3}共|^共)(?:为|是|有)?$`);
/** 全年共办理: only behind parts that are all of one kind. */
const LOOSE_TOTAL = /^(?:[上下]半年|全[年市县区省州镇乡村校院局]|总|累计)?(?:共|总)[^\d]{0,8}$/;

/** 两批共拨付: as many as there are parts. */
const COUNTED_TOTAL = new RegExp(`^(${COUNT})[^\\d]{1,3}共[^\\d]{0,8}$`);

/** 每年可减排: how often it is done makes no comparison of it. */
const EVERY = /每[年月天]/;

/** Several figures, and behind them what they make together. */
function total(place: Place): readonly Partition[] {
  const { text, each: whole } = place;
  const [, number] = COUNTED_TOTAL.exec(whole.before) ?? [];
  const isLoose = !TOTAL.test(whole.before);
  if ((isLoose && number === undefined && !LOOSE_TOTAL.test(whole.before)) || whole.unit === '') return NONE;
  const parts: Quantity[] = [];
  for (const each of place.before.toReversed()) {
    const between = text.slice(each.end, parts.at(-1)?.start ?? whole.start);
    if (each.sentence !== whole.sentence || /[；;：:]/.test(between)) break;
    if (each.unit === '%') continue;
    // What is of another kind, in brackets or behind 等 and 及 may be part of the sum.
    if (each.unit !== whole.unit || each.depth !== whole.depth) return NONE;
    // 4个社区分别有12个、15个: how many they are is none of them.
    if (/分别|各/.test(each.after) && parts.length > 1) break;
    if (
      /[等及]|[和与]./.test(each.after) ||
      each.after.length > 8 ||
      /各$/.test(each.before) ||
      COMPARED.test(each.before.replace(EVERY, ''))
    )
      return NONE;
    parts.push(each);
  }
  parts.reverse();
  // 员工5240人，其中管理人员620人，…，合计5240人: the first is the whole as well.
  if (parts.length > 2 && parts[0]!.value === whole.value) parts.shift();
  if (parts.length < 2) return NONE;
  // 甲村12户、乙村15户，三村共40户: one of them is not told.
  if (number !== undefined && fromHanCount(number) !== parts.length) return NONE;
  if (isLoose && number === undefined && !excludeEachOther(labelsOf(text, parts))) return NONE;
  return [{ whole, parts, isComplete: true, isAmong: false }];
}

/** What the parts are called, each before its figure or all before the first: 一季度、二季度分别办件. */
function labelsOf(text: string, parts: readonly Quantity[]): readonly string[] {
  const lead = text.slice(Math.max(0, parts[0]!.start - LONGEST_NAMES), parts[0]!.start);
  const [, row] =
    /(?:^|[，。；：])([^，。；：]+[、和及与][^，。；：]+?)(?:分别|各)[^，。；：、]{0,6}$/.exec(lead) ?? [];
  const names = row?.split(/[、和及与]/);
  return names?.length === parts.length ? names : parts.map(labelOf);
}
const LONGEST_NAMES = 60;

/** 由…组成: parts that make up a whole named before. */
function made(place: Place): readonly Partition[] {
  const { text, each: whole } = place;
  const lead = /^[^，。；：]{0,12}[，：]由/.exec(text.slice(whole.end, whole.end + 16))?.[0];
  if (!lead || isCountless(whole)) return NONE;
  const at = whole.end + lead.length;
  const list = /^[^。；]{4,160}?(?=组成|构成)/.exec(text.slice(at, at + 170))?.[0] ?? '';
  const parts = place.from.filter(
    ({ start, end, unit }) => start >= at && end <= at + list.length && unit === whole.unit,
  );
  return parts.length > 1 ? [{ whole, parts, isComplete: true, isAmong: false }] : NONE;
}

const SETTLED =
  /^(?:已|已经|其中已)(?:全部|全)?(?:完成)?(?:整改|办结|化解|处置|销号|销案|解决|结案|审结|拨付|兑付|到位|验收|竣工|完工|回复|答复)(?:到位|完成|完毕|销号|销案|办结)?$/;

/** 发现问题47个，已整改45个; 应到代表120人，实到118人: of as many as were there. */
function settled({ text, each: part, last: whole }: Place): readonly Partition[] {
  if (!whole || whole.unit !== part.unit || isCountless(part) || whole.sentence !== part.sentence)
    return NONE;
  if (!/^[，、]$/.test(text.slice(whole.end, part.beforeStart)) || whole.depth !== part.depth) return NONE;
  const [, due] = /应(到|检|考|参会|参训|参加|发|缴|评)[^\d]{0,6}$/.exec(whole.before) ?? [];
  const isOfThem =
    SETTLED.test(part.before) || (due !== undefined && new RegExp(`^实际?${due}`).test(part.before));
  return isOfThem ? [{ whole, parts: [part], isComplete: false, isAmong: true }] : NONE;
}

/** 反馈问题14个，已完成整改11个，基本完成2个，正在推进1个: how far each of them has been brought. */
function settledInSteps({ text, each: first, last: whole, from }: Place): readonly Partition[] {
  if (!whole || !SETTLED.test(first.before) || isCountless(first) || COMPARED.test(whole.before)) return NONE;
  const parts: Quantity[] = [];
  let ahead = whole;
  for (const each of from) {
    const isStep = parts.length === 0 || BROUGHT_SO_FAR.test(each.before);
    if (!isStep || !isNextTo(text, ahead, each)) break;
    parts.push(each);
    ahead = each;
  }
  if (parts.length < 2 || !NOT_YET.test(parts.at(-1)!.before)) return NONE;
  return makeAbout(parts, whole) ? [{ whole, parts, isComplete: true, isAmong: false }] : NONE;
}
const BROUGHT_SO_FAR =
  /^(?:基本|阶段性|部分|正在|正|未|尚未|仍在|长期|持续)[^\d]{0,8}$|^(?:已|已经)(?:基本)?(?:完成|整改|立行立改)/;
const NOT_YET = /^(?:正在|正|未|尚未|仍在|长期|持续)/;

/** Whether one figure stands right behind another, is counted as that is, and nothing but a mark parts its words from it. */
const isNextTo = (text: string, { end, unit, depth, sentence, after }: Quantity, next: Quantity): boolean =>
  unit === next.unit &&
  depth === next.depth &&
  sentence === next.sentence &&
  /^[，、；]$/.test(text.slice(end, next.beforeStart).replace(after, ''));

/** 发出建议112件，按期回复109件，未按期回复3件: what is so and what is not. */
function soAndNotSo({ text, each: not, before }: Place): readonly Partition[] {
  const [whole, is] = before.slice(-2);
  const said = IN_TIME.exec(not.before)?.[1] ?? '';
  if (!whole || !is || said === '' || isCountless(not) || COMPARED.test(whole.before)) return NONE;
  if (!is.before.endsWith(said) || /[不未]/.test(is.before)) return NONE;
  if (!isNextTo(text, whole, is) || !isNextTo(text, is, not)) return NONE;
  const parts = [is, not];
  return makeAbout(parts, whole) ? [{ whole, parts, isComplete: true, isAmong: false }] : NONE;
}

/** 属实 and 不属实 leave some over; what is due is in time or not. */
const IN_TIME = /^[不未]((?:按[期时]|如期).+)$/;

/** Parts that nothing but their kind and their sum ties to a whole: no further from it than a slip leads. */
const makeAbout = (parts: readonly Quantity[], { value, start }: Quantity): boolean => {
  const sum = parts.reduce((all, part) => all + part.value, 0);
  return (
    sum > value * LEAST_MADE &&
    sum <= value / LEAST_MADE &&
    parts.every((part) => part.value < value && part.start > start)
  );
};
const LEAST_MADE = 0.8;
/** A plan has its parts as well. */
const PLANNED = /计划|目标|任务/g;

/** 投入8.4亿元，2022年、2023年、2024年分别投入2.3亿元、2.9亿元、3.2亿元: as many names as figures, without 其中. */
function respectively({ text, each: first, from, last: whole }: Place): readonly Partition[] {
  if (!whole || whole.unit !== first.unit || isCountless(whole) || whole.sentence !== first.sentence)
    return NONE;
  if (NOT_ADDED.test(whole.before) || COMPARED.test(whole.before.replace(PLANNED, ''))) return NONE;
  const lead = text.slice(whole.end, first.start);
  const [, said] = /^[^，。；：、！？（）()\d]{0,8}[，：]([^，。；：！？（）()]{5,60})$/.exec(lead) ?? [];
  const [, row, verb] = /^(.+[、和及与].+?)(?:分别|各)([^、和及与]{0,6})$/.exec(said ?? '') ?? [];
  if (row === undefined || /其中|比|较|增|减/.test(said!) || /率|比|增|减|降/.test(verb!)) return NONE;
  const names = row.split(/[、和及与]/);
  const parts = listFrom(text, from).slice(0, names.length);
  if (parts.length < names.length || from[names.length]?.mark === '、') return NONE;
  const named = parts.map((part, index) => ({ ...part, before: names[index]! }));
  if (!areOfOneKind(names, whole) || parts.some(({ unit }) => unit !== whole.unit)) return NONE;
  return makeAbout(parts, whole) ? [{ whole, parts: named, isComplete: true, isAmong: false }] : NONE;
}

/** 2022年、2023年; 税收收入、非税收入 of 各项收入; what excludes each other. */
const areOfOneKind = (names: readonly string[], { before }: Quantity): boolean =>
  names.every((name) => /^(?:19|20)\d\d年$/.test(name)) ||
  excludeEachOther(names) ||
  (before.length > 1 && names.every((name) => name.length > 2 && name.endsWith(before.slice(-2))));

/** 4134家，其中主板1963家，创业板887家: the second is a part, and those behind it are others. */
const isPart = (
  text: string,
  before: readonly Quantity[],
  { unit, value, sentence, beforeStart }: Quantity,
) =>
  before.some(
    (each) =>
      each.unit === unit &&
      each.sentence === sentence &&
      (each.value >= value || text.slice(each.end, beforeStart + 4).includes('其中')),
  );

/** 听证会19场，上半年8场，下半年11场; 企业26户，包括一级企业8户、二级企业18户: parts of one kind right behind their whole. */
function inTurn({ text, each: whole, next, from, before }: Place): readonly Partition[] {
  if (!next || next.unit !== whole.unit || isCountless(whole) || whole.sentence !== next.sentence)
    return NONE;
  if (NOT_ADDED.test(whole.before) || COMPARED.test(whole.before.replace(PLANNED, ''))) return NONE;
  const lead = text.slice(whole.end, next.start);
  const [, cue] =
    /^[^，。；：、！？（）()]{0,10}[，,（(](?:共)?(包括|包含|涵盖|分为|分别[是为]|即|由)?[^，。；：、！？（）()]{0,12}$/.exec(
      lead,
    ) ?? [];
  if (cue === undefined && !/^[^，。；：、！？（）()]{0,10}[，,][^，。；：、！？（）()]{1,10}$/.test(lead))
    return NONE;
  if (/其中|比|较|增|减|其余/.test(lead) || isPart(text, before, whole)) return NONE;
  const parts = listFrom(text, from.slice(1)).map((part, index) =>
    index === 0 && cue !== undefined
      ? { ...part, before: part.before.replace(new RegExp(`^共?${cue}`), '') }
      : part,
  );
  if (parts.length < 2 || parts.some(({ unit, isRough }) => unit !== whole.unit || isRough)) return NONE;
  const last = parts.at(-1)!;
  if (/^等/.test(text.slice(last.end, last.end + 10).replace(last.after, '')) || /^等/.test(last.after))
    return NONE;
  const labels = parts.map(labelOf);
  if (!excludeEachOther(labels) || !makeAbout(parts, whole)) return NONE;
  // 规划8个，已建成5个，在建2个: of the last nothing is said.
  const isComplete =
    !(labels.some((label) => UNDER_WAY.test(label)) || isAndIsNot(labels)) ||
    labels.some((label) => TO_COME.test(label));
  return [{ whole, parts, isComplete, isAmong: false }];
}
const UNDER_WAY = /^(?:已|在建|正在|建成|完工|竣工|通过|审[批查核]通过|退回|驳回)/;
const TO_COME = /未|拟|尚|待/;

const isRemainder = (part: Quantity): boolean =>
  /^(?:其余|其他|其它|剩余|余下|剩下)/.test(bareLabel(labelOf(part)));

/** What a part is called: the words before its figure, else those behind it. */
export const labelOf = ({ before, after }: Quantity): string => {
  const words = bareLabel(before);
  return words === '' ? after : words;
};

/** The place of a list of quantities. */
export const spanOf = (quantities: readonly Quantity[]): Span => ({
  start: quantities[0]!.start,
  end: quantities.at(-1)!.end,
});
