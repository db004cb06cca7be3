import { type Paragraph, perParagraph } from '../../report/paragraph';
import { excludeEachOther, haveNamesOfTheirOwn, makeUpTheWhole } from './oneKind';
import { type Quantity, quantitiesOf } from './quantities';

// Shares in per cent that are those of one whole.

/** 甲公司持股51%: of the one firm that the sentence speaks of, with who holds it. */
const HOLDS = /^[^持出认对]{2,}(?:持股|占股|出资|认缴)(?:比例)?(?:为|占)?$/;
const AGES = /(?<![^，。；：、])(\d{1,3}(?:周?岁)?(?:[—–~～至-]\d{1,3})?周?岁(?:及)?(?:以[上下内])?)的?占$/;
const SHARE = /.占(?:比)?(?:为)?$/;
/** What is further over 100% is of several wholes, unless the words leave no doubt. */
const MOST_SHARED = 115;

/** Shares of one whole: “好”的占66%，“较好”的占25%; 甲、乙、丙分别占50%、30%、20%; 甲持股51%、乙持股49%. */
export const sharesOf: (paragraph: Paragraph) => readonly (readonly Quantity[])[] = perParagraph(
  (paragraph) => {
    const { text } = paragraph;
    if (quantitiesOf(paragraph).length < 2 || !/[占股]|出资|认缴/.test(text)) return NONE;
    const lists: (readonly Quantity[])[] = [];
    let list: Quantity[] = [];
    let hasCounted = false;
    const close = () => {
      const isDivided = list.every(({ before }) => HOLDS.test(before))
        ? totalOf(list) <= MOST_SHARED
        : list.every(({ before }) => /^\d/.test(before)) ||
          excludeEachOther(list.map(({ before }) => before)) ||
          (list.length > 2 && /^(?:其他|其它|其余)/.test(list.at(-1)!.before));
      // 本科55人，占95%，硕士9人，占16%: what is counted besides may be among the first.
      const isSure = !hasCounted || makeUpTheWhole(list.map(({ before }) => before));
      if (list.length > 1 && isDivided && isSure) lists.push(list);
      list = [];
      hasCounted = false;
    };
    const quantities = quantitiesOf(paragraph);
    quantities.forEach((each, index) => {
      if (list.length > 0 && each.sentence !== list[0]!.sentence) close();
      if (each.unit !== '%') return;
      const row = sharesInARow(text, quantities, index);
      if (row) lists.push(row);
      // 18—35岁占45%: the ages are what it is called by.
      const ages = /^(?:周岁)?(?:及?以[上下内])?的?占$/.test(each.before)
        ? AGES.exec(text.slice(0, each.start))?.[1]
        : undefined;
      const label = ages ?? counted(text, quantities[index - 1], each);
      if (label !== ages) hasCounted = true;
      const isOwn = label !== undefined || SHARE.test(each.before) || HOLDS.test(each.before);
      if (isOwn && !each.isRough && !row) list.push(label === undefined ? each : { ...each, before: label });
      else close();
    });
    close();
    return lists;
  },
);

/** 男生2960人，占57.5%: what is counted right before its share. */
const counted = (
  text: string,
  ahead: Quantity | undefined,
  { before, start }: Quantity,
): string | undefined =>
  ahead !== undefined &&
  ahead.unit !== '%' &&
  ahead.before !== '' &&
  /^占(?:比)?(?:为)?$/.test(before) &&
  /^[，（]占/.test(text.slice(ahead.end, start))
    ? ahead.before
    : undefined;

/** 甲、乙、丙分别占50%、30%、20%: as many names as shares; two may be shares of two things. */
function sharesInARow(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): readonly Quantity[] | undefined {
  const first = quantities[index]!;
  if (!SHARED_OUT.test(first.before)) return undefined;
  const others = quantities.slice(index + 1);
  const end = others.findIndex(({ unit, before, mark }) => unit !== '%' || mark !== '、' || before !== '');
  const row = [first, ...(end < 0 ? others : others.slice(0, end))];
  const lead = text.slice(Math.max(0, first.start - LONGEST_NAMES), first.start);
  const [, names] = NAMES_AHEAD.exec(lead) ?? [];
  const own = names?.split(/[、和及与]/) ?? [];
  if (row.length < 3 || own.length !== row.length) return undefined;
  // 分别占40%、35%、30%（可以兼报）
  if (/^[（(]/.test(text.slice(row.at(-1)!.end))) return undefined;
  // 男性、女性、党员: what may be one besides the other.
  if (!haveNamesOfTheirOwn(own)) return undefined;
  return row.every(({ isRough }) => !isRough) && totalOf(row) <= MOST_SHARED ? row : undefined;
}

const LONGEST_NAMES = 60;
const SHARED_OUT = /(?:分别占(?:比)?|占比分别)(?:为)?$/;
const NAMES_AHEAD = new RegExp(`([^，。；：（）()]+?)${SHARED_OUT.source}`);

const totalOf = (parts: readonly Quantity[]): number => parts.reduce((sum, { value }) => sum + value, 0);

const NONE: readonly never[] = [];
