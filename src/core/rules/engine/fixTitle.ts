import type { Report } from '../../report/model';
import { CLOSING_OF, OPENING_OF } from '../../text/punctuation';
import type { Finding } from './rule';

/** How a repair is offered, in a few Chinese words; undefined for a finding without one. */
export function fixTitle(report: Report, { fix, safe, habit, code }: Finding): string | undefined {
  const first = fix?.[0];
  if (!first) return undefined;
  const written = report.text.slice(first.start, first.end);
  if (isPairedMark(first.text)) return `改为 ${fix.map(({ text }) => text).join('……')}`;
  if (habit) return `全部改为“${first.text}”的写法（${fix.length}处）`;
  const words =
    first.text === '' ? `删去“${written}”` : written === '' ? `补上“${first.text}”` : `改为“${first.text}”`;
  if (!code.endsWith('-sequence')) return words;
  const following = fix.length > 1 ? `${words}，后面的序号顺延` : words;
  // A gap may be a lost section: whoever closes it should know that this is what happens.
  return safe === false ? `重新编号：${following}` : following;
}

/** In quotes of our own a quote could not be told from them. */
const isPairedMark = (text: string): boolean => text in OPENING_OF || text in CLOSING_OF;
