import type { Span } from '../../text/span';
import type { About } from '../engine/about';
import type { ParagraphRule } from '../engine/rule';

/** 分别占总数的5%、40%和60%: parts of one whole. */
const SHARES =
  /分别占(?:总|全部|全体|其)[^，。；、%％\d]{0,10}(\d+(?:\.\d+)?[%％](?:[、和及与，](?:约)?\d+(?:\.\d+)?[%％])+)/y;
/** 三次产业结构为5:40:60 */
const SECTORS = /三次产业[^，。；%％\d]{0,12}[为是到](\d+(?:\.\d+)?(?:[:：∶]\d+(?:\.\d+)?){2})/y;
/** What rounding may add to a hundred. */
const ROUNDING = 0.5;

/** Shares of one whole that add up to more than a hundred per cent. */
export const shareTotal: ParagraphRule = {
  code: 'share-total',
  category: 'figures',
  severity: 'information',
  title: '各部分占比之和超过100%',
  source: '各部分之和不超过全部',
  triggers: ['分别占', '三次产业'],
  scope: 'file',
  scan: ({ text }) =>
    [...findLists(text, '分别占', SHARES), ...findLists(text, '三次产业', SECTORS)]
      .filter(({ total }) => total > 100 + ROUNDING)
      .map(({ start, end, total }) => ({
        start,
        end,
        message: `各部分加起来是${Number(total.toFixed(2))}%，超过了100%，请核对。`,
      }))
      .sort((a, b) => a.start - b.start),
};

/** The lists that `pattern` (its first group) finds where `head` stands, and what each adds up to. */
function findLists(text: string, head: string, pattern: RegExp): (Span & { total: number })[] {
  const found: (Span & { total: number })[] = [];
  for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) {
    pattern.lastIndex = at;
    const list = pattern.exec(text)?.[1];
    if (list === undefined) continue;
    const end = pattern.lastIndex;
    const total = [...list.matchAll(/\d+(?:\.\d+)?/g)].reduce((sum, [share]) => sum + Number(share), 0);
    found.push({ start: end - list.length, end, total });
  }
  return found;
}

export const about: About = {
  shows: '分别占总数的60%、45%',
  wrong: [
    { text: '男女职工分别占总数的⟦60%、45%⟧。', says: '各部分加起来是105%，超过了100%，请核对。' },
    { text: '三次产业结构为⟦5:40:60⟧。', says: '各部分加起来是105%，超过了100%，请核对。' },
    {
      text: '三次产业结构由6:42:52调整为5：40：65，男女职工分别占总数的⟦60%、45%⟧。',
      says: '各部分加起来是105%，超过了100%，请核对。',
    },
    { text: '三次产业结构为⟦5:40:55.6⟧。', says: '各部分加起来是100.6%，超过了100%，请核对。' },
    { text: '三次产业结构为⟦5:40:55.55⟧。', says: '各部分加起来是100.55%，超过了100%，请核对。' },
    { text: '男女职工分别占全部的⟦60％、约45％⟧。', says: '各部分加起来是105%，超过了100%，请核对。' },
    {
      text: '分别占全体职工的⟦60%和45%⟧，分别占其⟦60%及45%⟧，分别占总数⟦60%与45%⟧，分别占总数⟦60%，45%⟧。',
      says: '各部分加起来是105%，超过了100%，请核对。',
    },
    {
      text: '三次产业比例是⟦5∶40∶60⟧，三次产业占比调整到⟦5:40:60⟧。',
      says: '各部分加起来是105%，超过了100%，请核对。',
    },
    {
      text: '分别占总数的⟦33.3%、33.3%、38.4%⟧，分别占总数的⟦5%、100%⟧，分别占总数的⟦100%、5%⟧，分别占全体干部职工人数约的⟦60%、45%⟧。',
      says: '各部分加起来是105%，超过了100%，请核对。',
    },
    {
      text: '三次产业是⟦5.5：40.5:59⟧，三次产业为⟦105:0:0⟧，三次产业到⟦0:0:105⟧，三次产业增加值的占比调整优化为⟦5:40:60⟧。',
      says: '各部分加起来是105%，超过了100%，请核对。',
    },
    {
      text: '三次产业结构为⟦5:40:60⟧，男女职工分别占总数的⟦60%、45%⟧。',
      says: '各部分加起来是105%，超过了100%，请核对。',
    },
    {
      text: '分别占总数的比重一二三四五六⟦60%、45%⟧，三次产业增加值占全县生产总值比重为⟦5:40:60⟧。',
      says: '各部分加起来是105%，超过了100%，请核对。',
    },
    {
      text: '三类分别占总数的⟦50.5%、50.25%⟧，三次产业结构为⟦5.25:40.25:55.25⟧。',
      says: '各部分加起来是100.75%，超过了100%，请核对。',
    },
    {
      text: '---\n标题: 三次产业结构为⟦5:40:60⟧的报告\n---\n正文在此。',
      says: '各部分加起来是105%，超过了100%，请核对。',
    },
  ],
  right: [
    '男女职工分别占总数的60%、40%。',
    '党员占60%，本科以上占80%。',
    '三次产业结构由6:42:52调整为5:40:55。',
    '三项分别占总量的33.3%、33.3%和33.4%。',
    '两市党员分别占60%、55%。',
    '男女职工分别占总数的60%、40.5%。',
    '分别占总数，60%、45%；三次产业，为5:40:60；三次产业。为5:40:60；三次产业；为5:40:60；三次产业8%，为5:40:60。',
    '分别占总数的比重约一二三四五六七八九60%、45%。',
    '分别占总数的比重一二三四五六七60%、45%，三次产业增加值占了全县生产总值比重为5:40:60。',
    '分别占总数的105%，三次产业结构为5:105。',
    '三次产业比重8%为5:40:60。',
    '三次产业比重8％为5:40:60。',
  ],
};
