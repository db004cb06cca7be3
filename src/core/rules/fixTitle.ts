import type { Report } from '../report/types';
import type { Finding } from './rule';

/** How a repair is offered, in a few Chinese words; undefined for a finding without one. */
export function fixTitle(report: Report, { fix, safe, code }: Finding): string | undefined {
  const first = fix?.[0];
  if (!first) return undefined;
  const stands = report.text.slice(first.start, first.end);
  const words =
    first.text === '' ? `删去“${stands}”` : stands === '' ? `补上“${first.text}”` : `改为“${first.text}”`;
  const following = fix.length > 1 ? `${words}，后面的序号顺延` : words;
  // A gap may be a lost section: whoever closes it should know that this is what happens.
  return safe === false && code.endsWith('-sequence') ? `重新编号：${following}` : following;
}
