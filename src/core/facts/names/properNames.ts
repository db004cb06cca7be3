import type { Paragraph } from '../../report/paragraph';
import { isHan } from '../../text/punctuation';

// Where names of places, offices, firms and works end. Nothing in Chinese shows where a name begins: what is kept is what
// stands before its last word, to be compared with what stands before the same word elsewhere.

/** The ends of names in a paragraph: thousands in a long report, so they are pairs of numbers, start and end by turns. */
export interface ProperNames {
  /** 石桥镇: the word that says what it is, and the two characters before it. */
  readonly places: readonly number[];
  /** 绿源农业科技有限公司: up to `REACH` characters of Chinese that end in the name of a body or a work. */
  readonly long: readonly number[];
}

/** UTF-16 units. */
const REACH = 16;

const PLACES = words(
  '镇 乡 村 街道 社区 水库 河 湖 渠 灌区 泵站 水厂 大桥 林场 小学 中学 学校 幼儿园 医院 卫生院 大道 隧道 公园 广场 景区 机场 ' +
    '码头 电站 车站 路 桥 山 岭 港 寺 塔 陵园 遗址 剧院 驿站 收费站 服务区 立交 口岸 酒店 宾馆 派出所 司法所 客运站',
);

const LONG = words(
  '公司 集团 合作社 委员会 办公室 局 厅 中心 银行 大学 学院 中学 小学 幼儿园 医院 卫生院 法院 检察院 派出所 支队 大队 工程 项目 ' +
    '专班 指挥部 领导小组 工作组 产业园 工业园 园区 开发区 示范区 新区 基地 水库 灌区 泵站 水厂 电站 电厂 大桥 隧道 大道 公路 ' +
    '快速路 通道 铁路 高铁 机场 枢纽 码头 景区 公园 博物馆 图书馆 文化馆 体育馆 纪念馆 书院 研究院 研究所 协会 工业区 商会 基金会 学校 ' +
    '事务所 司法所 服务站 服务区 收费站 客运站 火车站 高铁站 体育场 剧院 剧团 艺术团 研究会 联合会 农场 牧场 加工厂 煤矿 古镇 古城',
);

function words(list: string): readonly string[] {
  return list.split(' ');
}

interface Ending {
  readonly word: string;
  readonly isPlace: boolean;
  readonly isLong: boolean;
}

/** By the code of the last character: what ends there, the longest first. */
const ENDINGS: (readonly Ending[] | undefined)[] = new Array(0x10000);
for (const word of new Set([...PLACES, ...LONG])) {
  const last = word.charCodeAt(word.length - 1);
  const own = { word, isPlace: PLACES.includes(word), isLong: LONG.includes(word) };
  ENDINGS[last] = [...(ENDINGS[last] ?? []), own].sort((a, b) => b.word.length - a.word.length);
}
const ENDS = new Uint8Array(0x10000);
ENDINGS.forEach((endings, code) => {
  if (endings) ENDS[code] = 1;
});

/** What stands in no name of a place: 的石镇 is none. */
const NO_STEM = new Uint8Array(0x10000);
for (const character of '的了和与及在对为从各全每本该到由向把被是有等不个种多往至于并同所这那其将以')
  NO_STEM[character.charCodeAt(0)] = 1;
/** Words that end as places do, or that a place is no part of. */
const NO_PLACE = /农村|乡村|城镇|乡镇|村镇|城乡|中小学|实[现施]|[振复]兴/;
/** What goes on behind 乡 or 路 and makes another word of it: 乡村, 路线. */
const GOES_ON = '村镇亲土贤情愁民庄级落线径面网灯域区';
/** Shorter ones are no long names. */
const LEAST = 5;

/** The ends of names in a paragraph, in reading order. */
export function properNamesIn({ text, textStart, textEnd }: Paragraph): ProperNames {
  let places: number[] | undefined;
  let long: number[] | undefined;
  for (let at = textStart + 2; at < textEnd; at++) {
    const code = text.charCodeAt(at);
    if (ENDS[code] === 0) continue;
    const ending = endingAt(text, at, ENDINGS[code]!);
    if (!ending) continue;
    const { word, isPlace, isLong } = ending;
    const run = runBefore(text, at, textStart);
    if (isPlace && run >= word.length + 2 && isPlaceAt(text, at, word)) {
      places ??= [];
      places.push(at - 1 - word.length, at + 1);
    }
    if (isLong && run >= LEAST) {
      long ??= [];
      long.push(at + 1 - run, at + 1);
    }
  }
  return places || long ? { places: places ?? NONE.places, long: long ?? NONE.long } : NONE;
}

const NONE: ProperNames = { places: [], long: [] };

function endingAt(text: string, at: number, endings: readonly Ending[]): Ending | undefined {
  for (const ending of endings) {
    const { length } = ending.word;
    if (length === 1 || text.startsWith(ending.word, at + 1 - length)) return ending;
  }
  return undefined;
}

/** How many Chinese characters end with the one at `at`, as far as a name reaches. */
function runBefore(text: string, at: number, least: number): number {
  let run = 1;
  while (run < REACH && at - run >= least && isHan(text.charCodeAt(at - run))) run++;
  return run;
}

function isPlaceAt(text: string, at: number, { length }: string): boolean {
  const stem = at - 1 - length;
  if (NO_STEM[text.charCodeAt(stem)] === 1 || NO_STEM[text.charCodeAt(stem + 1)] === 1) return false;
  if (length === 1 && GOES_ON.includes(text[at + 1] ?? ' ')) return false;
  return !NO_PLACE.test(text.slice(stem, at + 1));
}
