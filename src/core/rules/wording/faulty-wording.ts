import { hanFigures } from '../../text/numerals';
import { isDigit, isHan } from '../../text/punctuation';
import type { About } from '../engine/about';
import type { Found, ParagraphRule } from '../engine/rule';

interface Pattern {
  /** What it begins with, literally. */
  readonly head: string;
  /** From the head on, to the end of what is said wrongly; sticky. A group `drop` is what is one too many. */
  readonly whole: RegExp;
  readonly message: string;
}

const pattern = (head: string, whole: RegExp, message: string): Pattern => ({ head, whole, message });

/** A figure, in either numerals. */
const N = String.raw`(?:\d[\d.,]*[百千]?[万亿]*|[${hanFigures}]+)`;
/** What it counts, as short as may be: a word, not another clause. */
const OF = '[^，。；、：\\d]{0,6}?';
/** The same before 以上 and 以下, which grades, levels and ages have rightly: 至少1名中级以上职称. */
const OF_AMOUNT = '[^，。；、：\\d级职星层档类]{0,4}?';
/** 约 and 近 that are words of their own: neither 节约 nor 附近. */
const ABOUT = '(?:(?<![节制条公合预契签违履邀失解缔])约|(?<![附最临相远靠邻亲贴])近|大概[为有]?)';
const sticky = (source: string): RegExp => new RegExp(source, 'dy');

const LIMITS: readonly Pattern[] = [
  ...['左右', '上下'].map((around) =>
    pattern(
      around,
      sticky(`(?<=${ABOUT}${N.replaceAll('*', '{0,8}').replaceAll('+', '{1,8}')}余?${OF})(?<drop>${around})`),
      `“约”“近”与“${around}”意思重复，留一个即可。`,
    ),
  ),
  pattern(
    '超过',
    sticky(`(?<!不)超过${N}[%％]?${OF_AMOUNT}(?<drop>以上)`),
    '“超过”与“以上”意思重复，留一个即可。',
  ),
  ...['不超过', '不多于', '不高于', '最多', '至多'].map((most) =>
    pattern(
      most,
      sticky(`${most}${N}[%％]?${OF_AMOUNT}(?<drop>以内|之内|以下)`),
      `“${most}”与“以内”“以下”意思重复，留一个即可。`,
    ),
  ),
  ...['至少', '最少', '不少于', '不低于'].map((least) =>
    pattern(
      least,
      sticky(`${least}${N}[%％]?${OF_AMOUNT}(?<drop>以上)`),
      `“${least}”与“以上”意思重复，留一个即可。`,
    ),
  ),
  ...['不足', '不到'].map((under) =>
    pattern(
      under,
      sticky(`(?<!不)${under}${N}[%％]?${OF_AMOUNT}(?<drop>以下|以内|左右)`),
      `“${under}”后不再说“以下”“以内”“左右”。`,
    ),
  ),
  pattern(
    '低于',
    sticky(`(?<!不)低于${N}[%％]?${OF_AMOUNT}(?<drop>以下)`),
    '“低于”与“以下”意思重复，留一个即可。',
  ),
];

/** A clause with a figure in it, as short as may be. */
const PATTERNS: readonly Pattern[] = [
  pattern('涉及到', /涉及(?<drop>到)/dy, '“涉及”已有“到”的意思，不再加“到”。'),
  ...['付诸', '诉诸', '见诸'].map((verb) =>
    pattern(`${verb}于`, sticky(`${verb}(?<drop>于)`), `“诸”是“之于”的合音，“${verb}”后不再加“于”。`),
  ),
  pattern('公诸于', /公诸(?<drop>于)(?!众|世)/dy, '“诸”是“之于”的合音，“公诸”后不再加“于”。'),
  pattern('来自于', /来自(?<drop>于)/dy, '“来自”后不再加“于”。'),
  ...['近', '约', '大概'].map((about) =>
    // 近十多年, 近20余天: a time that is past.
    pattern(
      about,
      sticky(`${ABOUT}${N}(?<drop>[多余])(?!年|个?月|天|日|周|小时|分钟|世纪)`),
      `“${about}”与“多”“余”意思重复，留一个即可。`,
    ),
  ),
  ...['超过', '逾', '不足', '不到'].map((over) =>
    pattern(
      over,
      sticky(`(?<!不)${over}${N}(?<drop>[多余])(?!年|天|日)`),
      `“${over}”与“多”“余”意思重复，留一个即可。`,
    ),
  ),
  ...['减少', '下降', '降低', '缩短'].map((verb) =>
    pattern(verb, sticky(`${verb}了?\\d[\\d.]*倍`), `${verb}不能说“倍”，应写${verb}了百分之几或几分之几。`),
  ),
  pattern(
    '通过',
    // Not 使用, 使命: words that begin so.
    /(?<=(?:^|[。；])[ \u3000]*)通过[^，。；：]{2,40}，(?<drop>使得|使(?![得用命者节馆劲]))(?!其)[^，。；]{2,}/dy,
    '“通过……，使……”缺主语，删去“通过”或者“使”。',
  ),
  pattern(
    '的原因是',
    /的原因是[^，。；]{1,30}?(?:所致|造成的|导致的)/dy,
    '“原因是”与“所致”“造成的”杂糅，留一个即可。',
  ),
  pattern('原因是因为', /原因是(?<drop>因为)/dy, '“原因是”与“因为”意思重复，留一个即可。'),
  pattern('切忌不要', /切忌(?<drop>不要)/dy, '“切忌”就是千万不要，不再加“不要”。'),
  // 是为了以…为目的 needs one of two pairs gone: which, the writer knows.
  pattern(
    '是为了',
    /是为了(?:以[^，。；]{1,20}?为目的|[^，。；]{1,20}?(?<drop>为目的))/dy,
    '“为了”与“为目的”杂糅，留一个即可。',
  ),
  ...['防止', '避免'].map((verb) =>
    pattern(
      verb,
      sticky(`${verb}[^，。；、：]{0,12}?(?<drop>不再|不要)(?:发生|出现)`),
      `“${verb}……不再发生”说反了，应为“${verb}……再次发生”。`,
    ),
  ),
  pattern('亲眼目睹', /(?<drop>亲眼)目睹/dy, '“目睹”就是亲眼看到，不再加“亲眼”。'),
  pattern('凯旋归来', /凯旋(?<drop>归来)/dy, '“凯旋”就是胜利归来，不再加“归来”。'),
  pattern('悬殊很大', /悬殊(?<drop>很大)/dy, '“悬殊”就是差别很大，不再加“很大”。'),
  pattern('各种不同', /各种(?<drop>不同)/dy, '“各种”已有“不同”的意思。'),
  ...['目前', '当前'].map((now) =>
    pattern(`${now}现状`, sticky(`(?<drop>${now})现状`), `“现状”就是目前的状况，不再加“${now}”。`),
  ),
];

const ALL: readonly Pattern[] = [...PATTERNS, ...LIMITS];
/** The patterns by the first characters of their heads. */
const byFirst = new Map<string, Pattern[]>();
for (const each of ALL) byFirst.set(each.head[0]!, [...(byFirst.get(each.head[0]!) ?? []), each]);
/** Hyphen, minus and dash, where a figure stands behind them. */
const SIGNS = '-－−–';

/** Words that say a thing twice, or contradict each other: 超过…以上, 涉及到, 减少…倍, 通过…使…. */
export const faultyWording: ParagraphRule = {
  code: 'faulty-wording',
  category: 'wording',
  severity: 'hint',
  title: '语句重复、矛盾或杂糅',
  source: '《党政机关公文处理工作条例》第十九条',
  triggers: [...SIGNS, ...ALL.map(({ head }) => head)],
  scope: 'file',
  scan({ text }, places) {
    const found: Found[] = [];
    // Asked at most once: a paragraph may be very long.
    let answer: boolean | undefined;
    const isSentence = () => (answer ??= /[，。；]/.test(text) && !/[|\t]/.test(text));
    for (const at of places) {
      if (SIGNS.includes(text[at]!)) {
        const turned = turnedByMinus(text, at, isSentence);
        if (turned) found.push(turned);
        continue;
      }
      for (const { head, whole, message } of byFirst.get(text[at]!)!) {
        if (!text.startsWith(head, at)) continue;
        whole.lastIndex = at;
        const match = whole.exec(text);
        if (match) found.push(describe(match, message));
      }
    }
    return found;
  },
};

/** What goes the other way, by what is said of it. */
const OPPOSITE: Readonly<Record<string, string>> = {
  增长: '下降',
  增加: '减少',
  上升: '下降',
  提高: '降低',
  提升: '降低',
  上涨: '下跌',
};
const FALLS = ['下降', '减少', '降低', '下跌', '回落'];

/** 增长-5.2% in a sentence is 下降5.2%, and 下降-5.2% says it twice. Tables of figures have the sign. */
function turnedByMinus(text: string, at: number, isSentence: () => boolean): Found | undefined {
  if (at < 2 || !isDigit(text.charCodeAt(at + 1)) || !isHan(text.charCodeAt(at - 1))) return undefined;
  const figure = /^\d[\d.]*(?:[%％‰]|个百分点|[万亿]?[元人户吨])(?![-－−–~～—至到])/.exec(
    text.slice(at + 1, at + 16),
  )?.[0];
  if (figure === undefined) return undefined;
  const lead = /(?:[了约]|了约)?$/.exec(text.slice(at - 2, at))![0];
  const start = at - lead.length - 2;
  const verb = text.slice(Math.max(0, start), start + 2);
  const opposite = OPPOSITE[verb];
  if (opposite === undefined && !FALLS.includes(verb)) return undefined;
  if (text[start - 1] === '负' || !isSentence()) return undefined;
  const minus = { start: at, end: at + 1, text: '' };
  const right = `${opposite ?? verb}${lead}${figure}`;
  return {
    start,
    end: at + 1 + figure.length,
    message: `文句里不用负号，应写作“${right}”。`,
    fix: opposite === undefined ? [minus] : [{ start, end: start + 2, text: opposite }, minus],
    safe: false,
  };
}

function describe(match: RegExpExecArray, message: string): Found {
  const drop = match.indices?.groups?.drop;
  const found = { start: match.index, end: match.index + match[0].length, message };
  return drop ? { ...found, fix: [{ start: drop[0], end: drop[1], text: '' }], safe: false } : found;
}

export const about: About = {
  shows: '超过…以上、涉及到、减少…倍',
  wrong: [
    {
      text: '改革⟦涉及到⟧群众利益。',
      says: '“涉及”已有“到”的意思，不再加“到”。',
      becomes: '改革涉及群众利益。',
    },
    {
      text: '把方案⟦付诸于⟧行动。',
      says: '“诸”是“之于”的合音，“付诸”后不再加“于”。',
      becomes: '把方案付诸行动。',
    },
    { text: '意见⟦来自于⟧基层。', says: '“来自”后不再加“于”。', becomes: '意见来自基层。' },
    {
      text: '大约300人⟦左右⟧参加。',
      says: '“约”“近”与“左右”意思重复，留一个即可。',
      becomes: '大约300人参加。',
    },
    {
      text: '投资约3.5亿元⟦左右⟧。',
      says: '“约”“近”与“左右”意思重复，留一个即可。',
      becomes: '投资约3.5亿元。',
    },
    { text: '近200户⟦左右⟧受益。', says: '“约”“近”与“左右”意思重复，留一个即可。', becomes: '近200户受益。' },
    {
      text: '覆盖率⟦超过95%以上⟧。',
      says: '“超过”与“以上”意思重复，留一个即可。',
      becomes: '覆盖率超过95%。',
    },
    {
      text: '⟦超过300人以上⟧参加。',
      says: '“超过”与“以上”意思重复，留一个即可。',
      becomes: '超过300人参加。',
    },
    { text: '⟦不足20人左右⟧。', says: '“不足”后不再说“以下”“以内”“左右”。', becomes: '不足20人。' },
    {
      text: '⟦近500多⟧人参加，⟦约三百余⟧户受益。',
      says: ['“近”与“多”“余”意思重复，留一个即可。', '“约”与“多”“余”意思重复，留一个即可。'],
      becomes: '近500人参加，约三百户受益。',
    },
    {
      text: '⟦超过600多⟧家，⟦逾30余⟧项。',
      says: ['“超过”与“多”“余”意思重复，留一个即可。', '“逾”与“多”“余”意思重复，留一个即可。'],
      becomes: '超过600家，逾30项。',
    },
    {
      text: '约三成⟦左右⟧，大概40人⟦上下⟧。',
      says: ['“约”“近”与“左右”意思重复，留一个即可。', '“约”“近”与“上下”意思重复，留一个即可。'],
      becomes: '约三成，大概40人。',
    },
    {
      text: '最多⟦不超过5个以内⟧，⟦至多3天之内⟧。',
      says: ['“不超过”与“以内”“以下”意思重复，留一个即可。', '“至多”与“以内”“以下”意思重复，留一个即可。'],
      becomes: '最多不超过5个，至多3天。',
    },
    {
      text: '⟦至少5人以上⟧，⟦不少于三次以上⟧，⟦不低于90%以上⟧。',
      says: [
        '“至少”与“以上”意思重复，留一个即可。',
        '“不少于”与“以上”意思重复，留一个即可。',
        '“不低于”与“以上”意思重复，留一个即可。',
      ],
      becomes: '至少5人，不少于三次，不低于90%。',
    },
    {
      text: '⟦不到30人左右⟧，⟦低于60分以下⟧。',
      says: ['“不到”后不再说“以下”“以内”“左右”。', '“低于”与“以下”意思重复，留一个即可。'],
      becomes: '不到30人，低于60分。',
    },
    {
      text: '产值⟦增长-5.2%⟧，销量⟦提高了-3个百分点⟧。',
      says: ['文句里不用负号，应写作“下降5.2%”。', '文句里不用负号，应写作“降低了3个百分点”。'],
      becomes: '产值下降5.2%，销量降低了3个百分点。',
    },
    {
      text: '产值⟦下降－5%⟧，同比回落。',
      says: '文句里不用负号，应写作“下降5%”。',
      becomes: '产值下降5%，同比回落。',
    },
    { text: '差错⟦减少了2倍⟧。', says: '减少不能说“倍”，应写减少了百分之几或几分之几。' },
    { text: '能耗⟦降低3倍⟧。', says: '降低不能说“倍”，应写降低了百分之几或几分之几。' },
    {
      text: '⟦通过开展专项整治，使市场秩序明显好转⟧。',
      says: '“通过……，使……”缺主语，删去“通过”或者“使”。',
      becomes: '通过开展专项整治，市场秩序明显好转。',
    },
    { text: '事故⟦的原因是操作不当造成的⟧。', says: '“原因是”与“所致”“造成的”杂糅，留一个即可。' },
    {
      text: '⟦防止同类问题不再发生⟧。',
      says: '“防止……不再发生”说反了，应为“防止……再次发生”。',
      becomes: '防止同类问题发生。',
    },
    {
      text: '延误的主要⟦原因是因为⟧材料不全。',
      says: '“原因是”与“因为”意思重复，留一个即可。',
      becomes: '延误的主要原因是材料不全。',
    },
    {
      text: '检查⟦切忌不要⟧走过场。',
      says: '“切忌”就是千万不要，不再加“不要”。',
      becomes: '检查切忌走过场。',
    },
    {
      text: '群众⟦亲眼目睹⟧了变化。',
      says: '“目睹”就是亲眼看到，不再加“亲眼”。',
      becomes: '群众目睹了变化。',
    },
    { text: '掌握⟦目前现状⟧。', says: '“现状”就是目前的状况，不再加“目前”。', becomes: '掌握现状。' },
    {
      text: '销量⟦提高了-3个百分点⟧，同比回落。',
      says: '文句里不用负号，应写作“降低了3个百分点”。',
      becomes: '销量降低了3个百分点，同比回落。',
    },
    {
      text: '意见⟦见诸于⟧文件，⟦诉诸于⟧行动，⟦公诸于⟧媒体。',
      says: [
        '“诸”是“之于”的合音，“见诸”后不再加“于”。',
        '“诸”是“之于”的合音，“诉诸”后不再加“于”。',
        '“诸”是“之于”的合音，“公诸”后不再加“于”。',
      ],
      becomes: '意见见诸文件，诉诸行动，公诸媒体。',
    },
    { text: '销量⟦下降了-3%⟧。', says: '文句里不用负号，应写作“下降了3%”。', becomes: '销量下降了3%。' },
    {
      text: '能耗⟦下降了2倍⟧，周期⟦缩短3倍⟧。',
      says: [
        '下降不能说“倍”，应写下降了百分之几或几分之几。',
        '缩短不能说“倍”，应写缩短了百分之几或几分之几。',
      ],
    },
    {
      text: '工作做好⟦是为了以服务群众为目的⟧。',
      says: '“为了”与“为目的”杂糅，留一个即可。',
    },
    {
      text: '⟦避免事故不再出现⟧。',
      says: '“避免……不再发生”说反了，应为“避免……再次发生”。',
      becomes: '避免事故出现。',
    },
    {
      text: '两队实力⟦悬殊很大⟧，队伍⟦凯旋归来⟧。',
      says: ['“悬殊”就是差别很大，不再加“很大”。', '“凯旋”就是胜利归来，不再加“归来”。'],
      becomes: '两队实力悬殊，队伍凯旋。',
    },
    {
      text: '听取⟦各种不同⟧意见，摸清⟦当前现状⟧。',
      says: ['“各种”已有“不同”的意思。', '“现状”就是目前的状况，不再加“当前”。'],
      becomes: '听取各种意见，摸清现状。',
    },
    {
      text: '⟦近30多⟧户，⟦大概20余⟧人，⟦不足300多⟧元，⟦不到20余⟧件。',
      says: [
        '“近”与“多”“余”意思重复，留一个即可。',
        '“大概”与“多”“余”意思重复，留一个即可。',
        '“不足”与“多”“余”意思重复，留一个即可。',
        '“不到”与“多”“余”意思重复，留一个即可。',
      ],
      becomes: '近30户，大概20人，不足300元，不到20件。',
    },
    {
      text: '延误⟦的原因是材料不全所致⟧。延误⟦的原因是材料不全导致的⟧。',
      says: '“原因是”与“所致”“造成的”杂糅，留一个即可。',
    },
    {
      text: '整治有成效。⟦通过开展专项整治，使得市场秩序明显好转⟧。',
      says: '“通过……，使……”缺主语，删去“通过”或者“使”。',
      becomes: '整治有成效。通过开展专项整治，市场秩序明显好转。',
    },
    {
      text: '走访已完成；⟦通过走访群众，使政策家喻户晓⟧。',
      says: '“通过……，使……”缺主语，删去“通过”或者“使”。',
      becomes: '走访已完成；通过走访群众，政策家喻户晓。',
    },
    {
      text: '　　⟦通过走访群众，使政策家喻户晓⟧。',
      says: '“通过……，使……”缺主语，删去“通过”或者“使”。',
      becomes: '　　通过走访群众，政策家喻户晓。',
    },
    {
      text: '⟦增长-5％⟧、⟦增加-3‰⟧、⟦增加-3万元⟧、⟦增加-3亿元⟧、⟦增加-3元⟧，⟦增加-3人⟧，⟦增加-3户⟧，⟦增加-3吨⟧，增加-2倍。',
      says: [
        '文句里不用负号，应写作“下降5％”。',
        '文句里不用负号，应写作“减少3‰”。',
        '文句里不用负号，应写作“减少3万元”。',
        '文句里不用负号，应写作“减少3亿元”。',
        '文句里不用负号，应写作“减少3元”。',
        '文句里不用负号，应写作“减少3人”。',
        '文句里不用负号，应写作“减少3户”。',
        '文句里不用负号，应写作“减少3吨”。',
      ],
      becomes: '下降5％、减少3‰、减少3万元、减少3亿元、减少3元，减少3人，减少3户，减少3吨，增加-2倍。',
    },
    {
      text: '⟦增长－5%⟧，⟦上升−5%⟧，⟦提升–5%⟧，⟦上涨-5%⟧。',
      says: [
        '文句里不用负号，应写作“下降5%”。',
        '文句里不用负号，应写作“下降5%”。',
        '文句里不用负号，应写作“降低5%”。',
        '文句里不用负号，应写作“下跌5%”。',
      ],
      becomes: '下降5%，下降5%，降低5%，下跌5%。',
    },
    {
      text: '⟦减少-5%⟧，⟦降低-5%⟧，⟦下跌-5%⟧，⟦回落-5%⟧。',
      says: [
        '文句里不用负号，应写作“减少5%”。',
        '文句里不用负号，应写作“降低5%”。',
        '文句里不用负号，应写作“下跌5%”。',
        '文句里不用负号，应写作“回落5%”。',
      ],
      becomes: '减少5%，降低5%，下跌5%，回落5%。',
    },
    {
      text: '⟦增长约-5%⟧，⟦增长了约-5%⟧。',
      says: ['文句里不用负号，应写作“下降约5%”。', '文句里不用负号，应写作“下降了约5%”。'],
      becomes: '下降约5%，下降了约5%。',
    },
    { text: '⟦增长-5%⟧；持平', says: '文句里不用负号，应写作“下降5%”。', becomes: '下降5%；持平' },
    {
      text: '⟦增长-5.25个百分点⟧，持平',
      says: '文句里不用负号，应写作“下降5.25个百分点”。',
      becomes: '下降5.25个百分点，持平',
    },
    {
      text: '⟦不多于5个以内⟧，⟦不高于3%以下⟧，⟦最多2天之内⟧，⟦最少3人以上⟧。',
      says: [
        '“不多于”与“以内”“以下”意思重复，留一个即可。',
        '“不高于”与“以内”“以下”意思重复，留一个即可。',
        '“最多”与“以内”“以下”意思重复，留一个即可。',
        '“最少”与“以上”意思重复，留一个即可。',
      ],
      becomes: '不多于5个，不高于3%，最多2天，最少3人。',
    },
    {
      text: '⟦不超过5个以下⟧，⟦不足3人以下⟧，⟦不足3人以内⟧。',
      says: [
        '“不超过”与“以内”“以下”意思重复，留一个即可。',
        '“不足”后不再说“以下”“以内”“左右”。',
        '“不足”后不再说“以下”“以内”“左右”。',
      ],
      becomes: '不超过5个，不足3人，不足3人。',
    },
    {
      text: '⟦防止问题不要发生⟧，⟦避免问题不要出现⟧。',
      says: [
        '“防止……不再发生”说反了，应为“防止……再次发生”。',
        '“避免……不再发生”说反了，应为“避免……再次发生”。',
      ],
      becomes: '防止问题发生，避免问题出现。',
    },
    {
      text: '---\n标题: 关于⟦涉及到⟧群众利益事项的报告\n---\n正文在此。',
      says: '“涉及”已有“到”的意思，不再加“到”。',
      becomes: '---\n标题: 关于涉及群众利益事项的报告\n---\n正文在此。',
    },
    {
      text: '⟦通过会议，使政策家喻户晓⟧。',
      says: '“通过……，使……”缺主语，删去“通过”或者“使”。',
      becomes: '通过会议，政策家喻户晓。',
    },
    {
      text: '⟦通过走访，使满意⟧。',
      says: '“通过……，使……”缺主语，删去“通过”或者“使”。',
      becomes: '通过走访，满意。',
    },
    {
      text: '举办活动⟦是为了服务群众为目的⟧。',
      says: '“为了”与“为目的”杂糅，留一个即可。',
      becomes: '举办活动是为了服务群众。',
    },
  ],
  right: [
    '涉及人数较多。',
    '大约300人参加，左右两侧设有通道。',
    '约谈3家企业，其左右邻舍均已告知。',
    '超过300人，其中党员占40%以上。',
    '工程量增加了2倍。',
    '由3倍减少到2倍。',
    '会议通过了决议，使工作有章可循。',
    '我们通过走访，使群众了解政策。',
    '公诸于众。',
    '防止问题再次发生。',
    '附近5公里左右的村庄。',
    '节约300万元左右，节约资金200余万元，附近30余户。',
    '近十多年来，近20余天，近3个多月。',
    '至少配备1名中级以上职称人员，规模以上企业，逾期5次以上。',
    '低于13%左右的目标。',
    '负增长-5%，增幅为-5%，增长-5%～3%。',
    '| 增长-5% | 下降，见表 |',
    '增长-5.2%',
    '下降-5%～3%。',
    '会议指出，通过走访群众，使政策家喻户晓。',
    '通过走访群众，使其了解政策；通过走访群众，使得其了解政策。',
    '通过会，使政策家喻户晓。',
    '通过走访：甲村，使政策家喻户晓。',
    '通过走访群众，使用情况良好。',
    '通过走访，使好。',
    '公诸于世。',
    '调查是为了群众，以服务群众为目的。',
    '延误的原因是材料不全，事故是操作不当造成的。',
    '增长-5%-3%，增长-5%－3%，增长-5%−3%，增长-5%–3%，增长-5%~3%，增长-5%～3%，增长-5%—3%，增长-5%至3%，增长-5%到3%。',
    '增长-5%\t下降，见表',
    '利润-5%，长-5%。',
    '增长-5天，持平',
    '防止反弹，问题不再发生。',
    '不超过300多人，不逾30余人。',
    '近20多年，约20余个月，近20多个月，约30多天，近30多日，近3余周，约3多小时，近3多分钟，近2多世纪。',
    '超过20多年，逾20余天，不足20多日。',
    '不超过95%以上，不低于60分以下，不不足3人以下。',
    '增长为-5%，增加为-3人。',
    '通过走访群众，使命感更强；通过走访，使者、使节、使馆、使劲各归其位。',
    '甲通过走访群众，使政策家喻户晓。',
    '通过走访，落实，使政策家喻户晓。',
    '通过走访，使劲。',
    '延误的原因是下雨；事故是操作不当造成的。',
    '延误的原因是下雨。事故是操作不当造成的。',
    '这是为了群众；以服务为目的。',
    'A-3%，持平',
    '增长 -3%，持平',
    '-3%，增长',
  ],
};
