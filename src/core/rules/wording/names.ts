import { fromHan, hanTens, toHan } from '../../text/numerals';
import { replacedOnRequest } from '../engine/found';
import type { Found } from '../engine/rule';

// Names that must not be wrong: the General Secretary's, the state's, those of the party's congresses and plenums, and
// what all formulas are made of. Each slip is found by what stands there, so that nothing right is near it.

/** The last congress that there can be: the one after the twentieth. */
const LAST_CONGRESS = 21;

interface NameSlip {
  /** What it stands right behind; undefined where it may stand anywhere. */
  readonly head?: string;
  /** What stands there wrongly, with all that has to stand around; sticky where it has a head. */
  readonly wrong: RegExp;
  /** What belongs there; undefined where nobody knows, and null where it is right. */
  readonly right: string | ((match: RegExpExecArray) => string | undefined | null);
}

/** What follows the name or the office in a text that means him. */
const HIS = '(?=总书记|主席|同志为核心|新时代中国|经济思想|法治思想|强军思想|外交思想|文化思想|生态文明思想)';
/** What follows a congress. */
const CONGRESS =
  '(?=精神|报告|以来|召开|代表|提出|指出|强调|作出|确定|明确|擘画|描绘|胜利|闭幕|开幕|决策|部署|关于|文件|[，。、；：”》）]|$)';
const HAN = '[\\u4e00-\\u9fff]';

const slip = (wrong: string, right: NameSlip['right']): NameSlip => ({
  wrong: new RegExp(wrong, 'g'),
  right,
});

/** A slip right behind `head`, which is searched for nowhere else. */
const slipBehind = (head: string, wrong: string, right: NameSlip['right']): NameSlip => ({
  head,
  wrong: new RegExp(wrong, 'y'),
  right,
});

const congress = (n: number | undefined): string | undefined | null =>
  (n ?? Infinity) <= LAST_CONGRESS ? null : undefined;

/** No slip is in a paragraph without one of these characters or words: most paragraphs are skipped by it. */
interface Group {
  readonly heads: readonly string[];
  readonly slips: readonly NameSlip[];
}

const LEADER: readonly NameSlip[] = [
  // 学习 + 习近平 is right; so are 研习 and the like.
  slip('(?<![学研修练复温自补讲传实演预见熟])习习近平', '习近平'),
  // 某大学习近平新时代…研究院, 领学习近平总书记…, 学甲、学习近平总书记… are right.
  slip(
    '(?<![大中小同科哲文医化数理农法汉求留领导跟自研讲带培互、])学习近平(?![时常原稳均缓等台面])',
    '学习习近平',
  ),
  slip('习近平平(?![安稳等台常淡凡易])', '习近平'),
  slip('习近近平', '习近平'),
  slip(`近习平${HIS}`, '习近平'),
  slip(`习平近${HIS}`, '习近平'),
  slip(`习[进尽劲锦今金晋禁紧斤仅谨津巾静镜竟敬净]平${HIS}`, '习近平'),
  slip(`习近(?!平)${HAN}${HIS}`, '习近平'),
  slip(`习近${HIS}`, '习近平'),
  slip(`习平${HIS}`, '习近平'),
  slip(`[席刁夕息西喜昔]近平${HIS}`, '习近平'),
  slip('(?<![习席刁夕息西喜昔近])近平(?=总书记)', '习近平'),
  slip(
    '习总近平书记|习近总平书记|习近平书总记|习近平总记书|习近平总总书记|习近平总书书记|习近平总书记书记',
    '习近平总书记',
  ),
  slip('习近平总(?:书[计纪己籍济季级技继绩]|[收树数叔输署]记)', '习近平总书记'),
];

const STATE: readonly NameSlip[] = [
  slip('中国人民共和国', '中华人民共和国'),
  slip('中华人民人民共和国', '中华人民共和国'),
];

const PARTY: readonly NameSlip[] = [
  slip('中国共产[当挡档荡堂常]', '中国共产党'),
  slip('中国产共党', '中国共产党'),
  slip('中国共(?:党|共产党|产产党)', '中国共产党'),
];

const SOCIALISM: readonly NameSlip[] = [
  slip('特色中国社会主义', '中国特色社会主义'),
  slip('中国特色特色社会主义', '中国特色社会主义'),
  slip('中国特色社会(?:注意|主意|注义)', '中国特色社会主义'),
  slip('中特色国社会主义', '中国特色社会主义'),
];

const CONGRESSES: readonly NameSlip[] = [
  slip(`(?<=党的?)十大九|十大九${CONGRESS}`, '十九大'),
  slipBehind('党的', `十大[六七八](?=精神|报告|以来|召开|代表)`, ([written]) => `十${written!.at(-1)}大`),
  slipBehind('党的', '大十九', '十九大'),
  slipBehind('党的', '(?:二大十|大二十|二二十大|二十十大)', '二十大'),
  slipBehind('党的', `(?:十[六七八九]|二十一?)大大${CONGRESS}`, ([written]) => written!.slice(0, -1)),
  slipBehind('党的', `([${hanTens}]{2,4})大${CONGRESS}`, ([, n]) => congress(fromHan(n!))),
  slip(`(?<=中国共产党|中共|党的)第([${hanTens}]{1,5})次全国代表大会`, ([, n]) => congress(fromHan(n!))),
  slipBehind('党的', `(\\d{1,2})大${CONGRESS}`, ([, n]) =>
    Number(n) > 0 && Number(n) <= LAST_CONGRESS ? `${toHan(Number(n))}大` : undefined,
  ),
];

const PLENUMS: readonly NameSlip[] = [
  // 十九大四中全会: plenums are those of a committee, counted by its 届.
  slip(
    '(?:十[一二三四五六七八九]|二十一?)大(?=[一二三四五六七八]中全会)',
    ([written]) => `${written!.slice(0, -1)}届`,
  ),
  slip(
    '(?:十[一二三四五六七八九]?|二十一?)界(?=[一二三四五六七]中全会)',
    ([written]) => `${written!.slice(0, -1)}届`,
  ),
  // Since the fourteenth no committee has held more than seven.
  slip('(?:十[四五六七八九]|二十一?)届(?:[八九]|十[一二三]?)中全会', () => undefined),
];

const GROUPS: readonly Group[] = [
  { heads: ['习', '近平'], slips: LEADER },
  { heads: ['共和国'], slips: STATE },
  { heads: ['中国共', '中国产共'], slips: PARTY },
  { heads: ['特色'], slips: SOCIALISM },
  { heads: ['党的', '十大九', '全国代表大会'], slips: CONGRESSES },
  { heads: ['中全会'], slips: PLENUMS },
];

/** The slips in names that must not be wrong, in offsets of `text`; none overlapping. */
export function findNameSlips(text: string): readonly Found[] {
  let found = NONE;
  for (const { heads, slips } of GROUPS)
    if (heads.some((head) => text.includes(head))) found = slipsAmong(slips, text, found);
  return found;
}

const NONE: readonly Found[] = [];

/** What was `found` before, and the slips of one group that overlap none of that. */
function slipsAmong(slips: readonly NameSlip[], text: string, before: readonly Found[]): readonly Found[] {
  let found: Found[] | undefined;
  for (const { head, wrong, right } of slips) {
    for (const match of head ? matchesBehind(head, wrong, text) : text.matchAll(wrong)) {
      const { 0: written, index: start } = match;
      const end = start + written.length;
      const meant = typeof right === 'string' ? right : right(match);
      if (meant === null) continue;
      found ??= [...before];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push(
        meant === undefined
          ? { start, end, message: `没有“${written}”，请核对。` }
          : replacedOnRequest({ start, end }, `“${written}”有误，应为“${meant}”。`, meant),
      );
    }
  }
  return found ?? before;
}

/** What matches the sticky `wrong` right behind `head`, wherever that stands. */
function matchesBehind(head: string, wrong: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + head.length)) {
    wrong.lastIndex = at + head.length;
    const match = wrong.exec(text);
    if (match) matches.push(match);
  }
  return matches;
}
