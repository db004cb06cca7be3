import {
  type Annex,
  attachmentFacts,
  citedAttachmentsOf,
  type NamedAttachment,
} from '../../facts/papers/attachments';
import { overlapsBlank } from '../../report/blanks/scan';
import type { Report } from '../../report/model';
import { difference, shared } from '../../text/difference';
import type { Span } from '../../text/span';
import type { About } from '../engine/about';
import type { Found, ReportRule } from '../engine/rule';
import { attachmentConflicts } from './headMatter';

/**
 * The 附件说明, the annexes themselves and what the text says of them: names, numbers, how many (GB/T 9704-2012, 7.3.4 and
 * 7.3.7). Annexes mostly are files of their own: they are only compared where one at least stands here.
 */
export const attachmentMismatch: ReportRule = {
  code: 'attachment-mismatch',
  category: 'consistency',
  severity: 'warning',
  title: '附件说明、附件和正文对不上',
  source: 'GB/T 9704—2012 7.3.4、7.3.7',
  check(report) {
    const { named, annexes } = attachmentFacts(report);
    if (named.length === 0 && annexes.length === 0) return [];
    // A paper that is sent out has attachments of its own.
    const sendsOut = report.attachments.some(({ marker }) => marker.start === marker.end);
    return [
      ...marksBehindNames(report, named),
      ...attachmentConflicts(report),
      ...(sendsOut ? [] : [...lonelyNumber(report, named, annexes), ...compared(report, named, annexes)]),
      ...(sendsOut ? [] : citedBeyond(report, named, annexes)),
      ...(annexes.length === 0 ? miscounted(named) : []),
    ];
  },
};

const MARK_BEHIND = /[；;。，,、]+$/;

/** 附件：1.甲；2.乙。 */
function marksBehindNames({ text }: Report, named: readonly NamedAttachment[]): Found[] {
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
function lonelyNumber(
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

/** Each named attachment with its annex, by title where that is the same, else by number. */
function compared(report: Report, named: readonly NamedAttachment[], annexes: readonly Annex[]): Found[] {
  if (named.length === 0 || annexes.length === 0) return [];
  const found: Found[] = [];
  const free = new Set(annexes);
  const left: NamedAttachment[] = [];
  for (const item of named) {
    const annex = [...free].find(({ words }) => words !== '' && bare(words) === bare(item.words));
    if (!annex) {
      left.push(item);
      continue;
    }
    free.delete(annex);
    found.push(...otherNumber(named, item, annex));
  }
  const numberOf = (item: NamedAttachment): number => item.ordinal ?? named.indexOf(item) + 1;
  const missing: NamedAttachment[] = [];
  for (const item of left) {
    const annex = [...free].find(
      ({ ordinal }) => ordinal === numberOf(item) || (ordinal === 0 && annexes.length === 1),
    );
    if (annex) {
      free.delete(annex);
      found.push(...otherName(report, item, annex));
    } else if (!item.isElsewhere && annexes.every(({ ordinal }) => ordinal > 0)) missing.push(item);
  }
  found.push(...notThere(missing, annexes));
  for (const annex of free) found.push(...notNamed(named, annexes, annex));
  found.push(...outOfOrder(annexes));
  return found.filter((each) => !overlapsBlank(report.placeholders, each));
}

/** Named, but not there. Where more are missing than stand there, they are files of their own. */
function notThere(missing: readonly NamedAttachment[], annexes: readonly Annex[]): Found[] {
  const [first, ...others] = missing;
  if (!first || missing.length > annexes.length) return [];
  const last = annexes.at(-1)!;
  return [
    {
      start: first.start,
      end: first.end,
      message: `附件说明列有${missing.map(({ words }) => `“${words}”`).join('、')}，文后没有${others.length > 0 ? '这几份附件' : '这份附件'}。`,
      ...(annexes.length === missing.length && { severity: 'information' as const }),
      related: [
        ...others.map(({ start, end }) => ({ start, end, message: '也没有这一份' })),
        { ...last.marker, message: `文后最后一份附件是附件${last.ordinal}` },
      ],
    },
  ];
}

/** 附件3 above what the note counts as 2. */
function otherNumber(named: readonly NamedAttachment[], item: NamedAttachment, annex: Annex): Found[] {
  if (item.ordinal === undefined || annex.ordinal === 0 || item.ordinal === annex.ordinal) return [];
  const above = named[named.indexOf(item) - 1];
  if (above?.ordinal !== undefined && item.ordinal !== above.ordinal + 1) {
    return [
      {
        ...item.name,
        message: `“${item.words}”文后是附件${annex.ordinal}，附件说明里编为${item.ordinal}，上一个附件是${above.ordinal}，编号${item.ordinal === above.ordinal ? '重复' : '不连续'}。`,
        related: [
          { start: above.start, end: above.end, message: '附件说明里的上一个附件' },
          { ...annex.marker, message: '文后的编号' },
        ],
      },
    ];
  }
  return [
    {
      ...annex.marker,
      message: `“${item.words}”在附件说明里是附件${item.ordinal}，这里写作附件${annex.ordinal}。`,
      related: [{ start: item.start, end: item.end, message: '附件说明里的编号' }],
    },
  ];
}

/** The title of an annex that is not its name in the note. */
function otherName({ text }: Report, item: NamedAttachment, annex: Annex): Found[] {
  const named = bare(item.words);
  const titled = bare(annex.words);
  if (titled === '' || named === '' || withoutEdition(titled) === withoutEdition(named)) return [];
  const { inA, inB } = difference(named, titled);
  const isPart = named.includes(titled) || titled.includes(named);
  const isAkin = shared(named, titled) * 2 >= Math.min(named.length, titled.length);
  return [
    {
      ...firstLine(text, annex.title),
      message: `附件${annex.ordinal || ''}的名称对不上：附件说明里是“${item.words}”，这里是“${annex.words}”${differing(named.slice(inA.start, inA.end), titled.slice(inB.start, inB.end))}。`,
      ...((isPart || !isAkin) && { severity: 'information' as const }),
      related: [{ ...item.name, message: '附件说明里的名称' }],
    },
  ];
}

/** （2026年）, （样式） behind a title say which one it is. */
const withoutEdition = (title: string): string => title.replace(/\([^()]{1,12}\)$/, '');

const differing = (there: string, here: string): string => {
  if (there === '') return `，多“${here}”`;
  if (here === '') return `，少“${there}”`;
  return there.length + here.length > 12 ? '' : `，“${there}”与“${here}”不同`;
};

/** A title over several lines is shown by its first one. */
function firstLine(text: string, { start, end }: Span): Span {
  const stop = text.slice(start, end).search(/[\r\n]/);
  return { start, end: stop < 0 ? end : start + stop };
}

/** 附件2 above 附件1, each there once. */
function outOfOrder(annexes: readonly Annex[]): Found[] {
  if (new Set(annexes.map(({ ordinal }) => ordinal)).size < annexes.length) return [];
  const at = annexes.findIndex(({ ordinal }, i) => ordinal > 0 && ordinal < (annexes[i - 1]?.ordinal ?? 0));
  if (at < 0) return [];
  const [before, own] = [annexes[at - 1]!, annexes[at]!];
  return [
    {
      ...own.marker,
      message: `附件${own.ordinal}排在附件${before.ordinal}的后面，次序颠倒。`,
      severity: 'information',
      related: [{ ...before.marker, message: '前面的附件' }],
    },
  ];
}

function notNamed(named: readonly NamedAttachment[], annexes: readonly Annex[], annex: Annex): Found[] {
  const twin = annexes.find(
    (other) => other.ordinal === annex.ordinal && other.marker.start < annex.marker.start,
  );
  if (annex.ordinal === 0) return [];
  if (twin) {
    return [
      {
        ...annex.marker,
        message: `前面已有一份附件${annex.ordinal}，附件编号重复。`,
        related: [{ ...twin.marker, message: `第一份附件${annex.ordinal}` }],
      },
    ];
  }
  const last = named.at(-1)!;
  return [
    {
      ...annex.marker,
      message: `文后有附件${annex.ordinal}${annex.words && `“${annex.words}”`}，附件说明只列了${named.length}个，没有它。`,
      related: [{ start: last.start, end: last.end, message: '附件说明列到这里' }],
    },
  ];
}

/** 1. 2. 4.: what the note counts, where no annex tells which number is right. */
function miscounted(named: readonly NamedAttachment[]): Found[] {
  if (named.length < 2 || named[0]!.ordinal !== 1) return [];
  const at = named.findIndex(({ ordinal }, index) => ordinal !== index + 1);
  const [above, item] = [named[at - 1], named[at]];
  if (!item || above?.ordinal === undefined || item.ordinal === undefined) return [];
  return [
    {
      ...item.name,
      message: `附件说明里“${item.words}”编为${item.ordinal}，上一个附件是${above.ordinal}，编号${item.ordinal <= above.ordinal ? '重复' : '不连续'}。`,
      related: [
        { start: above.start, end: above.end, message: '附件说明里的上一个附件' },
        { ...item.label, message: '这里的编号' },
      ],
    },
  ];
}

/** （见附件4） where three are listed. */
function citedBeyond(report: Report, named: readonly NamedAttachment[], annexes: readonly Annex[]): Found[] {
  const last = named.at(-1);
  if (!last || (named.length < 2 && named[0]!.ordinal !== undefined)) return [];
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

/** What a name is compared by: without marks around or behind it. */
const bare = (words: string): string => words.normalize('NFKC').replace(/[《》〈〉“”"'‘’;。,、]/g, '');

export const about: About = {
  shows: '附件说明列三个，文后只有两个',
  wrong: [
    {
      text: '---\n附件: ⟪任务清单⟫\n---\n关于防汛的通知\n各县水务局：\n请抓好落实。\n附件：⟦责任清单⟧',
      says: [
        {
          message: '附件名称这里是“责任清单”，文件头里是“任务清单”，请核对。',
          related: '文件头里的附件名称',
        },
      ],
    },
    {
      text: '---\n附件: ⟪任务清单⟫\n---\n关于防汛的通知\n各县水务局：\n请抓好落实。\n⟦附件：1.任务清单\n2.责任清单⟧',
      says: [
        {
          message: '附件这里是“2个”，文件头里是“1个”，请核对。',
          related: '文件头里的附件',
        },
      ],
    },
    {
      text: '关于报送材料的函\n市水务局：\n材料随函报送。\n附件：1.供水台账⟦、⟧\n2.排水台账⟪，⟫\n3.管网台账⟪；⟫\n临江市统计局\n2026年3月1日',
      says: [{ message: '附件名称后面不加标点符号（GB/T 9704—2012，7.3.4）。', related: '这里也有' }],
      becomes:
        '关于报送材料的函\n市水务局：\n材料随函报送。\n附件：1.供水台账\n2.排水台账\n3.管网台账\n临江市统计局\n2026年3月1日',
    },
    {
      text: '关于报送材料的函\n市水务局：\n材料随函报送。\n附件：⟦12.⟧供水台账\n临江市统计局\n2026年3月1日',
      says: '只有一个附件，名称前不编号（GB/T 9704—2012，7.3.4）。',
    },
    {
      text: '关于报送材料的函\n市水务局：\n材料随函报送。\n附件：⟦1.⟧供水台账\n临江市统计局\n2026年3月1日\n⟪附件1⟫\n供水台账\n内容。',
      says: [{ message: '只有一个附件，名称前不编号（GB/T 9704—2012，7.3.4）。', related: '这里也不编号' }],
    },
    {
      text: '关于报送材料的函\n市水务局：\n材料随函报送。\n附件：1.供水台账\n2.排水台账\n⟦3.管网台账⟧\n临江市统计局\n2026年3月1日\n附件1\n供水台账\n内容。\n⟪附件2⟫\n排水台账\n内容。',
      says: [
        {
          message: '附件说明列有“管网台账”，文后没有这份附件。',
          related: '文后最后一份附件是附件2',
        },
      ],
    },
    {
      text: '关于报送材料的函\n市水务局：\n材料随函报送（见⟦附件4⟧）。\n⟪附件：1.⟫供水台账\n⟪2.排水台账⟫\n临江市统计局\n2026年3月1日\n附件1\n供水台账\n内容。\n附件2\n排水台账\n内容。',
      says: [{ message: '这里说到附件4，附件只有2个。', related: ['附件说明', '最后一个附件'] }],
    },
    {
      text: '关于报送材料的函\n市水务局：\n材料随函报送。\n附件：1.供水台账\n　　　2.水库名册\n　　　⟦3.河道清单⟧\n临江市统计局\n2026年7月5日\n附件1\n供水台账\n数据齐全。\n⟪附件2⟫\n水库名册\n数据齐全。',
      says: [{ message: '附件说明列有“河道清单”，文后没有这份附件。', related: '文后最后一份附件是附件2' }],
    },
    {
      text: '关于报送材料的函\n市水务局：\n材料随函报送。\n附件：1.供水台账\n　　　⟦2.水库名册⟧\n临江市统计局\n2026年7月5日\n⟪附件1⟫\n供水台账\n数据齐全。',
      says: [
        {
          message: '附件说明列有“水库名册”，文后没有这份附件。',
          severity: 'information',
          related: '文后最后一份附件是附件1',
        },
      ],
    },
    {
      text: '关于报送材料的函\n市水务局：\n材料随函报送。\n附件：1.供水台账\n　　　2.水库名册\n　　　⟦3.河道清单⟧\n　　　⟪4.泵站清单⟫\n临江市统计局\n2026年7月5日\n附件1\n供水台账\n数据齐全。\n⟪附件2⟫\n水库名册\n数据齐全。',
      says: [
        {
          message: '附件说明列有“河道清单”、“泵站清单”，文后没有这几份附件。',
          severity: 'information',
          related: ['也没有这一份', '文后最后一份附件是附件2'],
        },
      ],
    },
    {
      text: '关于报送材料的函\n市水务局：\n材料随函报送。\n附件：1.供水台账\n　　　⟪2.水库名册⟫\n临江市统计局\n2026年7月5日\n附件1\n供水台账\n数据齐全。\n附件2\n水库名册\n数据齐全。\n⟦附件3⟧\n河道清单\n数据齐全。',
      says: [
        {
          message: '文后有附件3“河道清单”，附件说明只列了2个，没有它。',
          related: '附件说明列到这里',
        },
      ],
    },
    {
      text: '关于报送材料的函\n市水务局：\n材料随函报送。\n附件：1.供水台账\n　　　⟪2.水库名册⟫\n临江市统计局\n2026年7月5日\n附件1\n供水台账\n数据齐全。\n⟦附件3⟧\n水库名册\n数据齐全。',
      says: [{ message: '“水库名册”在附件说明里是附件2，这里写作附件3。', related: '附件说明里的编号' }],
    },
    {
      text: '关于报送材料的函\n市水务局：\n材料随函报送。\n附件：1.供水台账\n　　　⟪2|⟪1|2.⟫水库名册⟫\n　　　⟦2.⟧⟦河道清单⟧\n临江市统计局\n2026年7月5日\n附件1\n供水台账\n数据齐全。\n附件2\n水库名册\n数据齐全。\n⟪2|附件3⟫\n河道清单\n数据齐全。',
      says: [
        {
          message: '2.应为3.：上一个同级标题是2.。',
          code: 'numbering-sequence',
          severity: 'error',
          related: '上一个同级标题',
        },
        {
          message: '“河道清单”文后是附件3，附件说明里编为2，上一个附件是2，编号重复。',
          related: ['附件说明里的上一个附件', '文后的编号'],
        },
      ],
    },
    {
      text: '关于报送材料的函\n市水务局：\n材料随函报送。\n⟪2|附件：⟪1|1.⟫供水台账⟫\n　　　⟦3.⟧⟦水库名册⟧\n临江市统计局\n2026年7月5日\n附件1\n供水台账\n数据齐全。\n⟪2|附件2⟫\n水库名册\n数据齐全。',
      says: [
        {
          message: '3.之前缺2.：上一个同级标题是1.。请核对是否漏了内容；没有遗漏的，重新编号即可。',
          code: 'numbering-sequence',
          severity: 'error',
          related: '上一个同级标题',
        },
        {
          message: '“水库名册”文后是附件2，附件说明里编为3，上一个附件是1，编号不连续。',
          related: ['附件说明里的上一个附件', '文后的编号'],
        },
      ],
    },
    {
      text: '关于报送材料的函\n市水务局：\n材料随函报送。\n附件：1.供水台账\n　　　2.水库名册\n临江市统计局\n2026年7月5日\n⟪附件1⟫\n供水台账\n数据齐全。\n附件2\n水库名册\n数据齐全。\n⟦附件1⟧\n河道清单\n数据齐全。',
      says: [{ message: '前面已有一份附件1，附件编号重复。', related: '第一份附件1' }],
    },
    {
      text: '关于报送材料的函\n市水务局：\n材料随函报送。\n附件：1.供水台账\n　　　2.水库名册\n临江市统计局\n2026年7月5日\n⟪附件2⟫\n水库名册\n数据齐全。\n⟦附件1⟧\n供水台账\n数据齐全。',
      says: [{ message: '附件1排在附件2的后面，次序颠倒。', severity: 'information', related: '前面的附件' }],
    },
    {
      text: '关于报送材料的函\n市水务局：\n材料随函报送。\n附件：1.供水台账\n　　　2.⟪水库安全名册⟫\n临江市统计局\n2026年7月5日\n附件1\n供水台账\n数据齐全。\n附件2\n⟦水库名册⟧\n数据齐全。',
      says: [
        {
          message: '附件2的名称对不上：附件说明里是“水库安全名册”，这里是“水库名册”，少“安全”。',
          related: '附件说明里的名称',
        },
      ],
    },
    {
      text: '关于报送材料的函\n市水务局：\n材料随函报送。\n附件：1.供水台账\n　　　2.⟪水库防汛责任人和巡查人员名册⟫\n临江市统计局\n2026年7月5日\n附件1\n供水台账\n数据齐全。\n附件2\n⟦水利工程建设进度统计情况⟧\n数据齐全。',
      says: [
        {
          message:
            '附件2的名称对不上：附件说明里是“水库防汛责任人和巡查人员名册”，这里是“水利工程建设进度统计情况”。',
          severity: 'information',
          related: '附件说明里的名称',
        },
      ],
    },
    {
      text: '关于报送材料的函\n市水务局：\n材料随函报送。\n附件：1.供水台账\n　　　2.⟪农村饮水工程清单⟫\n临江市统计局\n2026年7月5日\n附件1\n供水台账\n数据齐全。\n附件2\n⟦农村供水工程清单⟧\n数据齐全。',
      says: [
        {
          message:
            '附件2的名称对不上：附件说明里是“农村饮水工程清单”，这里是“农村供水工程清单”，“饮”与“供”不同。',
          related: '附件说明里的名称',
        },
      ],
    },
    {
      text: '关于报送材料的函\n市水务局：\n材料随函报送。\n附件：⟪供水工程清单⟫\n临江市统计局\n2026年7月5日\n附件\n⟦农村供水工程清单⟧\n数据齐全。',
      says: [
        {
          message: '附件的名称对不上：附件说明里是“供水工程清单”，这里是“农村供水工程清单”，多“农村”。',
          severity: 'information',
          related: '附件说明里的名称',
        },
      ],
    },
    {
      text: '关于报送材料的函\n市水务局：\n材料随函报送。\n附件：1.供水台账⟦；⟧\n　　　2.水库名册⟪。⟫\n临江市统计局\n2026年7月5日',
      says: [{ message: '附件名称后面不加标点符号（GB/T 9704—2012，7.3.4）。', related: '这里也有' }],
      becomes:
        '关于报送材料的函\n市水务局：\n材料随函报送。\n附件：1.供水台账\n　　　2.水库名册\n临江市统计局\n2026年7月5日',
    },
    {
      text: '关于报送材料的函\n市水务局：\n材料随函报送。\n附件：⟦1.⟧供水台账\n临江市统计局\n2026年7月5日\n⟪附件1⟫\n供水台账\n数据齐全。',
      says: [{ message: '只有一个附件，名称前不编号（GB/T 9704—2012，7.3.4）。', related: '这里也不编号' }],
    },
    {
      text: '关于报送材料的函\n市水务局：\n材料随函报送。\n附件：⟪供水台账⟫\n临江市统计局\n2026年7月5日\n⟦附件1⟧\n供水台账\n数据齐全。',
      says: [
        {
          message: '附件说明里只有一个附件，没有编号，这里写作“附件”，不编号（GB/T 9704—2012，7.3.7）。',
          severity: 'information',
          related: '附件说明里的名称',
        },
      ],
    },
    {
      text: '关于报送材料的函\n市水务局：\n材料随函报送（见⟦附件3⟧），分工见⟦附件1至附件4⟧。\n⟪1|⟪2|附件：1.⟫⟫供水台账\n　　　⟪1|⟪2|2.水库名册⟫⟫\n临江市统计局\n2026年7月5日',
      says: [
        { message: '这里说到附件3，附件只有2个。', related: ['附件说明', '最后一个附件'] },
        { message: '这里说到附件4，附件只有2个。', related: ['附件说明', '最后一个附件'] },
      ],
    },
    {
      text: '关于报送材料的函\n市水务局：\n分工见⟦附件2⟧。\n⟪附件：供水台账⟫\n临江市统计局\n2026年7月5日',
      says: [{ message: '这里说到附件2，附件只有1个。', related: '最后一个附件' }],
    },
    {
      text: '关于报送材料的函\n市水务局：\n材料随函报送。\n⟪2|附件：⟪1|1.⟫供水台账⟫\n　　　⟪2|⟦3.⟧⟫⟦水库名册⟧\n临江市统计局\n2026年7月5日',
      says: [
        {
          message: '3.之前缺2.：上一个同级标题是1.。请核对是否漏了内容；没有遗漏的，重新编号即可。',
          code: 'numbering-sequence',
          severity: 'error',
          related: '上一个同级标题',
        },
        {
          message: '附件说明里“水库名册”编为3，上一个附件是1，编号不连续。',
          related: ['附件说明里的上一个附件', '这里的编号'],
        },
      ],
    },
    {
      text: '---\n附件: [供水台账, ⟪水库名册⟫]\n---\n分工见⟦附件三⟧。',
      says: [{ message: '这里说到附件3，附件只有2个。', related: '最后一个附件' }],
    },
  ],
  right: [
    '关于报送材料的函\n市水务局：\n材料随函报送（见附件1、附件2）。\n附件：1.供水台账\n　　　2.水库名册\n临江市统计局\n2026年7月5日',
    '关于报送材料的函\n市水务局：\n材料随函报送。\n附件：1.供水台账\n　　　2.水库名册\n临江市统计局\n2026年7月5日\n附件1\n供水台账\n数据齐全。\n附件2\n水库名册\n数据齐全。',
    '关于报送材料的函\n市水务局：\n材料随函报送。\n附件：1.供水台账\n　　　2.水库名册（另发）\n临江市统计局\n2026年7月5日\n附件1\n供水台账\n数据齐全。',
    '关于报送材料的函\n市水务局：\n材料随函报送。\n附件：1.供水台账\n　　　2.水库名册\n　　　3.河道清单\n临江市统计局\n2026年7月5日\n附件1\n供水台账\n数据齐全。',
    '关于报送材料的函\n市水务局：\n按《考核办法》附件5和施工合同附件6整改，分工见附件1表3、附件2图4。\n附件：1.供水台账\n　　　2.水库名册\n临江市统计局\n2026年7月5日',
    '关于报送材料的函\n市水务局：\n材料随函报送。\n附件：1.供水台账\n　　　2.农村供水工程和水库运行管护\n　　　　任务清单\n临江市统计局\n2026年7月5日\n附件1\n供水台账\n数据齐全。\n附件2\n农村供水工程和水库\n运行管护任务清单\n数据齐全。',
    '关于报送材料的函\n市水务局：\n材料随函报送，见附件。\n附件：供水台账\n临江市统计局\n2026年7月5日\n附件\n供水台账\n数据齐全。',
    '各科室：\n分工见附件3。',
    '关于报送材料的函\n市水务局：\n请填写申报表（附件2）和一览表（附件3）。\n附件：申报材料\n临江市统计局\n2026年7月5日',
    '关于报送材料的函\n市水务局：\n材料随函报送。\n附件：供水台账\n临江市统计局\n2026年7月5日\n附件\n供水台账（2026年）\n数据齐全。',
  ],
};
