import { type Paragraph, perParagraph } from '../report/paragraph';
import { isHan } from '../text/punctuation';

// Where names of places, offices, firms and works end. Nothing in Chinese shows where a name begins: what is kept is what
// stands before its last word, to be compared with what stands before the same word elsewhere.

/** 石桥镇: the word that says what it is, and the two characters before it. */
export interface PlaceName {
  /** Both together, with which the name ends. */
  readonly words: string;
  readonly start: number;
}

/** 绿源农业科技有限公司: up to `REACH` characters of Chinese that end in the name of a body or a work. */
export interface LongName {
  readonly words: string;
  readonly start: number;
}

export interface ProperNames {
  readonly places: readonly PlaceName[];
  readonly long: readonly LongName[];
}

const REACH = 16;

const PLACES = words(
  '镇 乡 村 街道 社区 水库 河 湖 渠 灌区 泵站 水厂 大桥 林场 小学 中学 学校 幼儿园 医院 卫生院 大道 隧道 公园 广场 景区 机场 ' +
    '码头 电站 车站 路 桥 山 岭 港',
);

const LONG = words(
  '公司 集团 合作社 委员会 办公室 局 厅 中心 银行 大学 学院 中学 小学 幼儿园 医院 卫生院 法院 检察院 派出所 支队 大队 工程 项目 ' +
    '专班 指挥部 领导小组 工作组 产业园 工业园 园区 开发区 示范区 新区 基地 水库 灌区 泵站 水厂 电站 电厂 大桥 隧道 大道 公路 ' +
    '快速路 通道 铁路 高铁 机场 枢纽 码头 景区 公园 博物馆 图书馆 文化馆 体育馆 纪念馆 书院 研究院 研究所 协会 工业区 商会 基金会',
);

function words(list: string): readonly string[] {
  return list.split(' ');
}

/** By the last character: what ends there. */
const ENDINGS = new Map<string, { word: string; isPlace: boolean; isLong: boolean }[]>();
for (const word of new Set([...PLACES, ...LONG])) {
  const last = word.at(-1)!;
  const own = { word, isPlace: PLACES.includes(word), isLong: LONG.includes(word) };
  ENDINGS.set(
    last,
    [...(ENDINGS.get(last) ?? []), own].sort((a, b) => b.word.length - a.word.length),
  );
}
const ENDS = new Uint8Array(0x10000);
for (const last of ENDINGS.keys()) ENDS[last.charCodeAt(0)] = 1;

/** What stands in no name: 的石镇 is none. */
const NO_STEM =
  /[的了和与及在对为从各全每本该到由向把被是有等不个种多往至于并同所这那其将以]|农村|乡村|城镇|乡镇|村镇|城乡|中小学|实[现施]|[振复]兴/;
/** What goes on behind 乡 or 路 and makes another word of it: 乡村, 路线. */
const GOES_ON = '村镇亲土贤情愁民庄级落线径面网灯域区';

/** The ends of names in a paragraph, in reading order. */
export const properNamesOf: (paragraph: Paragraph) => ProperNames = perParagraph(
  ({ text, textStart, textEnd }) => {
    const places: PlaceName[] = [];
    const long: LongName[] = [];
    let run = 0;
    for (let at = textStart; at < textEnd; at++) {
      const code = text.charCodeAt(at);
      if (!isHan(code)) {
        run = 0;
        continue;
      }
      run++;
      if (ENDS[code] === 0) continue;
      const ending = ENDINGS.get(text[at]!)!.find(({ word }) => text.startsWith(word, at + 1 - word.length));
      if (!ending) continue;
      const { word, isPlace, isLong } = ending;
      if (isPlace && run >= word.length + 2) {
        const start = at + 1 - word.length - 2;
        const words = text.slice(start, at + 1);
        const goesOn = word.length === 1 && GOES_ON.includes(text[at + 1] ?? ' ');
        if (!goesOn && !NO_STEM.test(words)) places.push({ words, start });
      }
      if (isLong && run >= LEAST) {
        const start = at + 1 - Math.min(run, REACH);
        long.push({ words: text.slice(start, at + 1), start });
      }
    }
    return places.length + long.length > 0 ? { places, long } : NONE;
  },
);

/** Shorter ones are no long names. */
const LEAST = 5;

const NONE: ProperNames = { places: [], long: [] };
