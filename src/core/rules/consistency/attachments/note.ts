import type { Annex, NamedAttachment } from '../../../facts/papers/attachments';
import type { Report } from '../../../report/model';
import type { Found } from '../../engine/rule';

// How the 附件说明 itself is written: the marks behind its names, and its numbers.

const MARK_BEHIND = /[；;。，,、]+$/;

/** 附件：1.甲；2.乙。 */
export function marksBehindNames({ text }: Report, named: readonly NamedAttachment[]): Found[] {
  const marks = named.flatMap(({ name }) => {
    const mark = MARK_BEHIND.exec(text.slice(name.start, name.end));
    // 1.甲；2.乙 in one line: there the mark parts them.
    return mark && /^\s*(?:[\r\n]|$)/.test(text.slice(name.end, name.end + 8))
      ? [{ start: name.start + mark.index, end: name.end }]
      : [];
  });
  const [first, ...others] = marks;
  if (!first) return [];
  return [
    {
      ...first,
      message: '附件名称后面不加标点符号（GB/T 9704—2012，7.3.4）。',
      fix: marks.map((mark) => ({ ...mark, text: '' })),
      safe: false,
      ...(others.length > 0 && { related: others.map((mark) => ({ ...mark, message: '这里也有' })) }),
    },
  ];
}

/** 附件：1.甲 or 附件1 where there is one only. */
export function lonelyNumber(
  { text }: Report,
  named: readonly NamedAttachment[],
  annexes: readonly Annex[],
): Found[] {
  const [only] = named;
  if (!only || named.length > 1 || annexes.length > 1) return [];
  const { label } = only;
  const counted = annexes.find(({ ordinal }) => ordinal === 1);
  const ordinal = /\d+[.．、]$/.exec(text.slice(label.start, label.end));
  if (ordinal && !/附件\d+[.．、]$/.test(text.slice(label.start, label.end))) {
    return [
      {
        start: label.start + ordinal.index,
        end: label.end,
        message: '只有一个附件，名称前不编号（GB/T 9704—2012，7.3.4）。',
        ...(counted && { related: [{ ...counted.marker, message: '这里也不编号' }] }),
      },
    ];
  }
  if (!counted || only.ordinal !== undefined) return [];
  return [
    {
      ...counted.marker,
      message: '附件说明里只有一个附件，没有编号，这里写作“附件”，不编号（GB/T 9704—2012，7.3.7）。',
      severity: 'information',
      related: [{ ...only.name, message: '附件说明里的名称' }],
    },
  ];
}

/** 1. 2. 4.: what the note counts, where no annex tells which number is right. */
export function miscounted(named: readonly NamedAttachment[]): Found[] {
  if (named[0]?.ordinal !== 1) return [];
  const at = named.findIndex(({ ordinal }, index) => ordinal !== index + 1);
  const item = named[at];
  if (item?.ordinal === undefined) return [];
  // Those above are counted through.
  const above = named[at - 1]!;
  return [
    {
      ...item.name,
      message: `附件说明里“${item.words}”编为${item.ordinal}，上一个附件是${at}，编号${item.ordinal <= at ? '重复' : '不连续'}。`,
      related: [
        { start: above.start, end: above.end, message: '附件说明里的上一个附件' },
        { ...item.label, message: '这里的编号' },
      ],
    },
  ];
}
