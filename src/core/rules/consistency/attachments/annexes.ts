import type { Annex, NamedAttachment } from '../../../facts/papers/attachments';
import { overlapsBlank } from '../../../report/blanks/scan';
import type { Report } from '../../../report/model';
import { difference, shared } from '../../../text/difference';
import type { Span } from '../../../text/span';
import type { Found } from '../../engine/rule';

// The annexes of a paper held against what its 附件说明 names.

/** Each named attachment with its annex, by title where that is the same, else by number. */
export function compared(
  report: Report,
  named: readonly NamedAttachment[],
  annexes: readonly Annex[],
): Found[] {
  if (named.length === 0) return [];
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

/** What a name is compared by: without marks around or behind it. */
const bare = (words: string): string => words.normalize('NFKC').replace(/[《》〈〉“”"'‘’;。,、]/g, '');

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
