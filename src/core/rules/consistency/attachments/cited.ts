import { type Annex, citedAttachmentsOf, type NamedAttachment } from '../../../facts/papers/attachments';
import type { Report } from '../../../report/model';
import type { Found } from '../../engine/rule';

/** 附件：申报表等材料 is one entry for all that is sent along. */
const COLLECTIVE = /(?:材料|资料|文件|表格|附表|附件|等)$/;

/** （见附件4） where three are listed. */
export function citedBeyond(
  report: Report,
  named: readonly NamedAttachment[],
  annexes: readonly Annex[],
): Found[] {
  const last = named.at(-1);
  if (!last) return [];
  const name = report.text.slice(last.name.start, last.name.end);
  if (named.length < 2 && (named[0]!.ordinal !== undefined || COLLECTIVE.test(name))) return [];
  const listed = Math.max(
    named.length,
    ...named.map(({ ordinal }) => ordinal ?? 0),
    ...annexes.map(({ ordinal }) => ordinal),
  );
  const end = Math.min(
    report.attachmentNote?.start ?? Infinity,
    report.attachments[0]?.marker.start ?? Infinity,
  );
  // 附件： in front of the first of several; in the front matter there is none.
  const { label } = named[0]!;
  const opening = named.length > 1 && label.end > label.start && label;
  const found: Found[] = [];
  for (const { start, paragraph } of report.lines.slice(report.firstLine)) {
    if (start >= end) break;
    for (const cited of citedAttachmentsOf(paragraph)) {
      if (cited.ordinal <= listed) continue;
      found.push({
        start: start + cited.start,
        end: start + cited.end,
        message: `这里说到附件${cited.ordinal}，附件只有${listed}个。`,
        related: [
          ...(opening ? [{ ...opening, message: '附件说明' }] : []),
          { start: last.start, end: last.end, message: '最后一个附件' },
        ],
      });
    }
  }
  // Where a note of one name is cited as several, that one stands for all of them: 附件：申报材料.
  return named.length === 1 && found.length > 1 ? [] : found;
}
