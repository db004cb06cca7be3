import { parse } from '../report/parse';
import { isMonth, isReal } from '../text/dates';
import { fromHan, hanFigures } from '../text/numerals';
import type { PlaceholderKind } from './kind';

/** A figure as reports write it: 12, 1,240, 3.5, 十二, 三百余, 约30. */
const FIGURE = /^[约近超逾]?(?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:[.．]\d+)?[百千万亿]*[余多]?$/;
const HAN_FIGURE = new RegExp(`^[约近超逾]?[${hanFigures}]+[余多]?$`);
const DATE =
  /^(?:(\d{4})年)?(?:(\d{1,2})月(?:(\d{1,2})[日号]|份|底|初|末|[上中下]旬)?)?(?:底|初|末|[上下]半年)?$/;

/**
 * What does not seem right about `value` in a blank of this kind, as a Chinese sentence; undefined if nothing. It
 * warns and never forbids. `written` is what stands in the blank, `behind` what follows it in the text.
 */
export function remarkOn(
  kind: PlaceholderKind,
  written: string,
  value: string,
  behind: string,
): string | undefined {
  if (parse(value).placeholders.length > 0) return `“${value}”里还有没填的地方。`;
  switch (kind.id) {
    case 'count':
    case 'amount':
      return figureRemark(kind, value, behind);
    case 'date':
      return dateRemark(written, value, behind);
    case 'documentNumber':
      return numberRemark(written, value);
    case 'person':
      return /\d/.test(value) ? `这里要填${kind.label}，“${value}”里有数字。` : undefined;
    case 'organisation': {
      const office = /^[省市县区局厅委办处科所站院校队镇乡村]/.exec(behind)?.[0];
      return office !== undefined && value.endsWith(office) ? `后面已有“${office}”，这样会重复。` : undefined;
    }
    default:
      return undefined;
  }
}

function figureRemark({ label, unit }: PlaceholderKind, value: string, behind: string): string | undefined {
  const repeated =
    unit !== undefined && value.endsWith(unit) && behind.replace(/^[余多 ]/, '').startsWith(unit);
  if (repeated) return `后面已有“${unit}”，这样会重复。`;
  if (!FIGURE.test(value) && !HAN_FIGURE.test(value)) return `这里要填${label}，“${value}”不是数字。`;
  if (/[余多]$/.test(value) && /^[余多]/.test(behind)) return `后面已有“${behind[0]}”，这样会重复。`;
  const whole = unit !== undefined && /^(?:人次?|[名次户家件份篇])$/.test(unit);
  return whole && /[.．]\d/.test(value) && !/[万亿]/.test(value)
    ? `${label}一般是整数，“${value}”带小数。`
    : undefined;
}

function dateRemark(written: string, value: string, behind: string): string | undefined {
  const end = /[年月日号]$/.exec(written)?.[0];
  if (end === undefined) {
    const part = behind[0] ?? '';
    const number = /^\d+$/.test(value) ? Number(value) : fromHan(value);
    const highest = part === '月' ? 12 : part === '日' || part === '号' ? 31 : 9999;
    const lowest = part === '年' && /^\d/.test(value) ? 1000 : 1;
    if (value.endsWith(part) && part !== '') return `后面已有“${part}”，这样会重复。`;
    const fits = number !== undefined && number >= lowest && number <= highest;
    return fits ? undefined : `这里要填日期，“${value}${part}”不是日期。`;
  }
  const found = DATE.exec(value);
  if (!found || value === '') return `这里要填日期，“${value}”不像日期，如 2026年6月30日。`;
  const [, year, month, day] = found;
  if (month && !isMonth(Number(month))) return `“${value}”没有这一月。`;
  const inYear = year === undefined ? undefined : Number(year);
  if (day && !isReal({ year: inYear, month: Number(month), day: Number(day) }))
    return `“${value}”没有这一天。`;
  const dated = value.replace('号', '日');
  const missing = [...'年月日'].filter((part) => written.includes(part) && !dated.includes(part));
  const isVague = /[底初末旬份]|半年/.test(value);
  return missing.length > 0 && !isVague ? `原来写到“${missing.join('、')}”，现在没有了。` : undefined;
}

function numberRemark(written: string, value: string): string | undefined {
  if (!/[〔［[]/.test(written)) return /^\d+$/.test(value) ? undefined : `这里要填文号，“${value}”不是数字。`;
  if (/〔(?:19|20)\d{2}〕[1-9]\d*号$/.test(value)) return undefined;
  if (!written.endsWith('号') && /^〔(?:19|20)\d{2}〕$/.test(value)) return undefined;
  return `文号要写成〔2026〕12号的样子（六角括号，不加“第”，编号前不加 0）。`;
}
