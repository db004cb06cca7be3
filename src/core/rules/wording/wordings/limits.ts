import { N, type Pattern, pattern } from './pattern';

// Figures with two words about how exact they are: 约三成左右, 至少五人以上, 近500多人.

/** What it counts, as short as may be: a word, not another clause. */
const OF = '[^，。；、：\\d]{0,6}?';
/** The same before 以上 and 以下, which grades and levels have rightly: 至少1名中级以上职称, 超过3家规模以上企业. */
const OF_AMOUNT = '[^，。；、：\\d级职星层档类规限]{0,4}?';
/** 约 and 近 that are words of their own: neither 节约 nor 附近. */
const ABOUT_ALONE = '(?<![节制条公合预契签违履邀失解缔])约';
const ABOUT = `(?:${ABOUT_ALONE}|(?<![附最临相远靠邻亲贴])近|大概[为有]?)`;
/** 大约还需要三天左右: what may stand between the word and the figure, but neither 约谈 nor 约定. */
const TAKES = '(?![定谈束见会请稿法])[^，。；、：！？]{0,8}?';
/** Looked back for, so that a long row of figures costs no more than its length. */
const SHORT_N = N.replaceAll('*', '{0,8}').replaceAll('+', '{1,8}');
/** 5%—8%, 三到五个, 三分之一: as far back as a range goes. */
const RANGE = `(?:${SHORT_N}[%％]?(?:[—－~～-]{1,2}|至|到|分之))?${SHORT_N}`;

/** Time that is past: 近十多年来 is usual. */
const NO_TIME = '(?!年|个?月|天|日|周|小时|分钟|世纪)';

export const LIMITS: readonly Pattern[] = [
  ...['左右', '上下'].map((around) =>
    pattern(
      around,
      `(?<=(?:${ABOUT}|(?:${ABOUT_ALONE}|大概)${TAKES})(?:${RANGE}|半|几十?)余?${OF})(?<drop>${around})(?!为)`,
      `“约”“近”与“${around}”意思重复，留一个即可。`,
    ),
  ),
  pattern(
    '以上',
    `(?<=(?:(?:将近|接近)(?:有|为|占|在|达到?)?)${SHORT_N}[%％]?[^，。；、：\\d级职星层档类]{0,4}?)(?<drop>以上)`,
    '“近”与“以上”矛盾，留一个即可。',
  ),
  pattern(
    '约',
    `${ABOUT_ALONE}(?:为|有|占|在|需|达到?)?${N}[%％]?${OF_AMOUNT}(?<drop>以上|以下)`,
    '“约”与“以上”“以下”矛盾，留一个即可。',
  ),
  pattern('接近', `接近[^，。；：！？]{0,24}?(?<drop>近)${N}`, '“接近”与“近”意思重复，留一个即可。'),
  ...['高达', '多达'].map((reaching) =>
    pattern(
      reaching,
      `${reaching}${N}[%％]?${OF_AMOUNT}(?<drop>以上|左右|之多)`,
      `“${reaching}”与“以上”“左右”意思重复或者矛盾，留一个即可。`,
    ),
  ),
  ...['超过', '突破'].map((over) =>
    pattern(
      over,
      `(?<!不)${over}了?${N}[%％]?${OF_AMOUNT}(?<drop>以上|左右|之多)`,
      `“${over}”与“以上”“左右”意思重复或者矛盾，留一个即可。`,
    ),
  ),
  ...['不超过', '不多于', '不高于', '最多', '至多'].map((most) =>
    pattern(
      most,
      `${most}${N}[%％]?${OF_AMOUNT}(?<drop>以内|之内|以下)`,
      `“${most}”与“以内”“以下”意思重复，留一个即可。`,
    ),
  ),
  ...['至少', '最少', '不少于', '不低于', '起码'].map((least) =>
    pattern(
      least,
      `${least}[^，。；、：\\d级]{0,4}?${N}[%％]?${OF_AMOUNT}(?<drop>以上|左右)`,
      `“${least}”与“以上”“左右”意思重复或者矛盾，留一个即可。`,
    ),
  ),
  ...['不足', '不到'].map((under) =>
    pattern(
      under,
      `(?<!不)${under}${N}[%％]?${OF_AMOUNT}(?<drop>以下|以内|左右)`,
      `“${under}”后不再说“以下”“以内”“左右”。`,
    ),
  ),
  pattern('低于', `(?<!不)低于${N}[%％]?${OF_AMOUNT}(?<drop>以下)`, '“低于”与“以下”意思重复，留一个即可。'),
  ...['近', '约', '大概'].map((about) =>
    pattern(about, `${ABOUT}${N}(?<drop>[多余])${NO_TIME}`, `“${about}”与“多”“余”意思重复，留一个即可。`),
  ),
  // Of time only what counts it as it is: 近十多年来 is usual.
  pattern(
    '大约',
    `大约(?:有|要|需)?${N}个?(?<drop>[多余])(?:年|个?月|天|日|周|小时|分钟|世纪)`,
    '“约”“近”与“多”“余”意思重复，留一个即可。',
  ),
  ...['已近', '将近', '历时近', '长达近'].map((nearly) =>
    pattern(
      nearly,
      `${nearly}${N}个?(?<drop>[多余])(?:年|个?月|天|日|周|小时|分钟|世纪)`,
      '“约”“近”与“多”“余”意思重复，留一个即可。',
    ),
  ),
  ...['超过', '逾', '不足', '不到'].map((over) =>
    pattern(
      over,
      `(?<!不)${over}${N}(?<drop>[多余])(?!年|天|日)`,
      `“${over}”与“多”“余”意思重复，留一个即可。`,
    ),
  ),
  ...['减少', '下降', '降低', '缩短', '缩小'].map((verb) =>
    pattern(verb, `${verb}了?${N}多?倍`, `${verb}不能说“倍”，应写${verb}了百分之几或几分之几。`),
  ),
];
