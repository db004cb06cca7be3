import type { Quantity } from '../quantities';
import { areNear, clausesBetween, isCount, LAST_YEAR, NONE, type Place, type Ratio, YEAR } from './ratio';

// What is left of one figure when another is taken from it: 编制72个，实有65人，空编7个.

/** A word for what is left, and how what it is left of and what is taken are told. */
type Remainder = readonly [left: RegExp, of: RegExp, taken: RegExp];

const REMAINDERS: readonly Remainder[] = [
  [
    /^(?:现有)?(?:空编|缺编|空缺|缺员|空岗)$/,
    /编制|编数|核定|应配|应有/,
    /实有|在编|现有(?!编)|在岗|到岗|实配|使用|已用/,
  ],
  [/^超编$/, /实有|在编|现有(?!编)|在岗|实配/, /编制|编数|核定|应配/],
  [
    /^净(?:增加?|增长|流入|入库|转入|迁入)[^\d]{0,6}$/,
    /新(?:增|注册|登记|开|设|办|建)|转入|迁入|流入|入库/,
    /出库|减少|注销|退出|关闭|关停|销户|迁出|转出|流出|退库|停业|取消/,
  ],
  [/^(?:当年|本年)?(?:结余|结存|盈余|节余)[^\d]{0,4}$/, /收入|筹集|到位|接收|募集/, /支出|使用|发放|拨付/],
  [
    /^(?:净资产|所有者权益)[^\d]{0,4}$/,
    /资产(?:总额|合计|总计)?$|总资产$/,
    /负债(?:总额|合计|总计)?$|总负债$/,
  ],
  [/^(?:资产)?净值[^\d]{0,2}$/, /原值/, /折旧/],
  [/^(?:缺考|缺席|缺勤|请假|弃考|未到)[^\d]{0,4}$/, /报名|应[到考参出]/, /参加考试|实到|实考|实际参|参考/],
  [/^实(?:到|际到会|际出席|际参会)[^\d]{0,4}$/, /应[到参出]/, /请假|缺席|缺勤/],
  [/^(?:贸易)?顺差$/, /出口/, /进口/],
  [/^(?:贸易)?逆差$/, /进口/, /出口/],
];

/** One of the words above: most paragraphs and figures have none. */
export const MAY_BE_LEFT =
  /[空缺超]编|空缺|缺员|空岗|净[增流资入转迁值]|缺[考席勤]|请假|弃考|实到|实际[到出参]|未到|结余|结存|[盈节]余|所有者权益|[顺逆]差/;

/** What has come from before, or is counted otherwise: more than the two figures makes up what is left. */
const OTHERWISE = /结转|上年结[余存]|期初|年初|滚存|历年|累计结|调入|调出|约|左右|少数股东/;
/** How many figures before it the two stand at most. */
const WINDOW = 4;

/** 新登记420户，注销130户，净增290户 */
export function remainder({ text, each: rate, before, behind }: Place): readonly Ratio[] {
  const kind = REMAINDERS.find(([left]) => left.test(rate.before));
  if (!kind || !isCount(rate)) return NONE;
  const [, ofWhat, taken] = kind;
  // 请假2人，缺席1人: together they are what is left.
  if ([...before, rate, ...behind].filter((each) => ABSENT.test(each.before)).length > 1) return NONE;
  const near = before.slice(-WINDOW).filter((each) => areCountedAlike(each, rate));
  const [base, ...bases] = near.filter((each) => ofWhat.test(each.before) && !taken.test(each.before));
  const [figure, ...figures] = near.filter((each) => taken.test(each.before) && each !== base);
  if (!base || !figure || bases.length > 0 || figures.length > 0) return NONE;
  const first = base.start < figure.start ? base : figure;
  if (clausesBetween(text, first, rate) > 3 || OTHERWISE.test(text.slice(first.beforeStart, rate.start)))
    return NONE;
  if (base.depth !== figure.depth || base.depth !== rate.depth) return NONE;
  return areNear(base.value - figure.value, rate.value)
    ? [{ kind: 'left', base, figure, rate, others: NONE }]
    : NONE;
}

/** Who did not come, by why. */
const ABSENT = /请假|缺[考席勤]|弃考|未到|[病事公]假|迟到|免考|缓考/;

/** Posts are counted as 个 and 名, and who holds them as 人. */
const areCountedAlike = (a: Quantity, b: Quantity): boolean =>
  a.unit === b.unit || [a, b].every(({ unit }) => unit === '人' || unit === '个');

const MOST_MORE = 1.1;
const BEFORE = new RegExp(`^而?(?:${LAST_YEAR}|${YEAR}|年初|期初)(?:年?[底末]|同期)?仅?[为有是]?$`);
/** 较年初增加: no more and no less than what there is now. */
const MORE_THAN_THEN = new RegExp(
  `[比较](?:${LAST_YEAR}|年初|期初)(?:年?[底末]|同期)?(?:净增加?|增加|增长|减少|下降)$`,
);
const AFTER = /(?:总数|总量|总规模|累计|保有量|增加到|增至)(?:已)?(?:达到?|为|增至|增加到|有)?$/;

/** 新增消火栓420个，总数达到6850个，上年底为6430个: what is there and what was. */
export function added({ text, each: base, before }: Place): readonly Ratio[] {
  if (!BEFORE.test(base.before)) return NONE;
  const [rate, figure] = before.slice(-2);
  if (!rate || !figure || !isCount(rate) || rate.unit !== figure.unit || rate.unit !== base.unit) return NONE;
  const isThan = MORE_THAN_THEN.test(rate.before);
  const isNet = isThan || rate.before.startsWith('净增');
  if (!isNet && !/^新[增建设开]/.test(rate.before)) return NONE;
  if (!AFTER.test(figure.before) && !(isThan && /^(?:达到?|增至|增加到|降至|减至)$/.test(figure.before)))
    return NONE;
  if (clausesBetween(text, rate, figure) > 1 || clausesBetween(text, figure, base) > 1) return NONE;
  const given = isThan ? Math.abs(figure.value - base.value) : figure.value - base.value;
  // Some may have been given up meanwhile, or taken over by the hundred: only a few more than were added are a slip.
  if (!areNear(given, rate.value)) return NONE;
  if (!isNet && (given < rate.value || given > rate.value * MOST_MORE)) return NONE;
  return [{ kind: 'difference', base, figure, rate, others: NONE }];
}
