import { judgeNumbering } from '../../numbering/judge';
import type { LineMarker, Report } from '../../report/model';
import { readMarker, writeLike } from '../../report/ordinals/schemes';
import { levelsOf } from '../../report/ordinals/siblings';
import { hanOrdinals } from '../../text/numerals';
import type { TextEdit } from '../../text/span';
import type { About } from '../engine/about';
import type { Found, ReportRule } from '../engine/rule';

/** So many ordinals of one level in the same wrong shape, and none in the right one, are how the paper writes them. */
const HABIT = 3;

/**
 * Wrong brackets, width or mark of an ordinal: GB/T 9704-2012 7.3.3, GB/T 15834-2011 B.3. What a paper holds to is said
 * once, for all of it.
 */
export const numberingShape: ReportRule = {
  code: 'numbering-shape',
  category: 'numbering',
  severity: 'error',
  title: '标题序号写法不规范',
  source: 'GB/T 9704—2012 7.3.3、GB/T 15834—2011 B.3',
  check(report) {
    const wrong = report.markers.filter(({ wellFormed }) => !wellFormed);
    const isList = wrong.some((marker) => isClosedOnly(report, marker)) && isTechnical(report);
    const malformed = isList ? wrong.filter((marker) => !isClosedOnly(report, marker)) : wrong;
    if (malformed.length === 0) return [];
    const found: Found[] = [];
    const inline = new Set(
      judgeNumbering(report)
        .filter(({ opensInline }) => opensInline)
        .map(({ marker }) => marker),
    );
    // The attachments of a 附件说明 are no level of the text: however they are counted says nothing of its habit.
    const noted = new Set(
      report.parts.flatMap(({ role, line }) => (role === 'attachment-note' ? [line] : [])),
    );
    for (const level of levelsOf(malformed)) {
      const isOfLevel = ({ scheme, rank }: LineMarker) => scheme === level.scheme && rank === level.rank;
      const markers = report.markers.filter(isOfLevel);
      const byShape = new Map<string, LineMarker[]>();
      for (const marker of malformed.filter(isOfLevel)) {
        const alike = byShape.get(marker.shape);
        if (alike) alike.push(marker);
        else byShape.set(marker.shape, [marker]);
      }
      const isHeld = markers.every(({ wellFormed, line }) => !wellFormed || noted.has(line));
      const apart = distinguishesLevels(report, level.scheme, level.rank, markers);
      for (const alike of byShape.values()) {
        // 1、 of another level, or with its first one in the heading's own line, stays: alone it would look otherwise.
        const keeps = apart || alike.some((marker) => inline.has(marker));
        if (isHeld && alike.length >= HABIT) found.push(habit(report, alike, keeps));
        else
          found.push(
            ...alike.map((marker) => {
              const one = slip(report, marker, apart || inline.has(marker));
              return isStyle(report, alike) ? { ...one, severity: 'information' as const } : one;
            }),
          );
      }
    }
    return found;
  },
};

/** Chapters numbered 1.1, 1.2, also without the blank that makes them ordinals. */
const SECTIONS = /^[ \t\u3000]*[1-9]\d?(?:\.[1-9]\d?)+[ \t]*\p{Script=Han}/gmu;

/** Whether sections are numbered 1.1; lists below them are 1) 2) then (GB/T 1.1—2020, 7.5). */
const isTechnical = ({ text, markers }: Report): boolean =>
  markers.some(({ scheme, depth }) => scheme === 'decimal' && depth > 1) ||
  (text.match(SECTIONS)?.length ?? 0) > 2;

/** 1) 2) is how lists are counted elsewhere than in official papers, in forms that these bring along for one: no slip of a key. */
const isStyle = (report: Report, alike: readonly LineMarker[]): boolean =>
  alike.length > 1 && alike.every((marker) => isClosedOnly(report, marker));

const isClosedOnly = ({ text }: Report, { start, end }: LineMarker): boolean =>
  /^[0-9]+ ?[)）]$/.test(text.slice(start, end));

function slip(report: Report, marker: LineMarker, keeps: boolean): Found {
  const { start, end } = marker;
  const written = report.text.slice(start, end);
  const edit = rewritten(report, marker);
  return {
    start,
    end,
    message: `“${written}”应写作“${edit.text.trimEnd()}”：${reason(marker, written)}。`,
    fix: [edit],
    ...(keeps && { safe: false, severity: 'information' as const }),
  };
}

function habit(report: Report, markers: readonly LineMarker[], keeps: boolean): Found {
  const [first, ...others] = markers;
  const { start, end } = first!;
  const written = report.text.slice(start, end);
  const edits = markers.map((marker) => rewritten(report, marker));
  const why = `“${written}”应写作“${edits[0]!.text.trimEnd()}”：${reason(first!, written)}`;
  return {
    start,
    end,
    severity: 'information',
    message: keeps
      ? `${why}。全文${markers.length}处都是这个写法；改了会与相邻的一级分不清，请先调整层次。`
      : `${why}。全文${markers.length}处都是这个写法，可以一次全部改好。`,
    related: others.map((other) => ({ start: other.start, end: other.end, message: '同样的写法' })),
    ...(!keeps && { fix: edits, habit: true }),
  };
}

/** Whether another level of the same scheme differs from this one by its shape alone: 1. below 1、. */
function distinguishesLevels(
  report: Report,
  scheme: string,
  rank: number,
  own: readonly LineMarker[],
): boolean {
  if (scheme === 'decimal') return false;
  const shapes = new Set(own.map(({ shape }) => shape));
  return report.markers.some(
    (marker) => marker.scheme === scheme && marker.rank !== rank && !shapes.has(marker.shape),
  );
}

/** The ordinal as it should be, and the blank behind it. */
function rewritten({ text }: Report, marker: LineMarker): TextEdit {
  const { start, end, ordinal } = marker;
  return { start, end, text: writeLike(marker, ordinal) + blankBehind(text, marker) };
}

/** What stood apart by a mark stands apart by a blank then; 1、5G基站 is no 1.5G基站, and a year is no decimal. */
function blankBehind(text: string, { end, scheme }: LineMarker): string {
  if (scheme === 'article') return /[、.．]/.test(text[end - 1]!) && /\S/.test(text[end] ?? '\n') ? '　' : '';
  return scheme === 'arabic' && /^\d(?!\d{3}年)/.test(text.slice(end, end + 5)) ? ' ' : '';
}

/** A blank within a numeral. */
const PULLED_APART = new RegExp(String.raw`[${hanOrdinals}][ \u3000\u00a0]+[${hanOrdinals}]`);

function reason({ scheme }: LineMarker, written: string): string {
  if (/^[㈠-㈩⑴-⒛]/.test(written)) return '括号、数字分开写，不用合为一字的符号';
  if (scheme === 'article')
    return /[、.．]$/.test(written) ? '条的序号后空一字，不用标点' : '序号中间不留空格';
  const own = readMarker(written, 0, written.length)?.scheme;
  if (own !== undefined && own !== scheme) return '前后的同级标题都这样写';
  if (scheme === 'bracketedHan' || scheme === 'bracketedArabic') {
    if (/[、.．，,]$/.test(written)) return '带括号的序号后不加标点';
    if (!/^[（(﹙]/.test(written)) return '序号用成对的全角括号';
    if (/[(﹙)﹚]/.test(written)) return '序号用全角括号';
    if (/[ \u3000]/.test(written)) return '括号内不留空格';
  }
  if (scheme === 'arabic') {
    return /[０-９]/.test(written) ? '序号数字用半角' : '阿拉伯数字序号后用半角圆点';
  }
  if (scheme === 'han' && PULLED_APART.test(written)) return '序号中间不留空格';
  if (scheme === 'han' && !/、$/.test(written)) return '汉字数字序号后用顿号';
  return '序号用规范的汉字数字';
}

export const about: About = {
  shows: '`(一)`、`（一）、`、`一.`、`1、`、`1)`',
  wrong: [
    {
      text: '⟦1、⟧5G基站建设。\n⟦2、⟧热线整合。',
      says: [
        { message: '“1、”应写作“1.”：阿拉伯数字序号后用半角圆点。' },
        { message: '“2、”应写作“2.”：阿拉伯数字序号后用半角圆点。' },
      ],
      becomes: '1. 5G基站建设。\n2.热线整合。',
      unasked: true,
    },
    {
      text: '⟦(一)⟧甲。\n（二）乙。',
      says: '“(一)”应写作“（一）”：序号用全角括号。',
      becomes: '（一）甲。\n（二）乙。',
      unasked: true,
    },
    {
      text: '1.1目的\n⟦1)⟧甲；\n⟦2)⟧乙。\n1.2范围',
      says: [
        { message: '“1)”应写作“（1）”：序号用成对的全角括号。', severity: 'information' },
        { message: '“2)”应写作“（2）”：序号用成对的全角括号。', severity: 'information' },
      ],
      becomes: '1.1目的\n（1）甲；\n（2）乙。\n1.2范围',
      unasked: true,
    },
    {
      text: '（1）甲\n（2）乙\n附件1\n登记表\n⟦1)⟧丙\n⟦2)⟧丁',
      says: [
        { message: '“1)”应写作“（1）”：序号用成对的全角括号。', severity: 'information' },
        { message: '“2)”应写作“（2）”：序号用成对的全角括号。', severity: 'information' },
      ],
      becomes: '（1）甲\n（2）乙\n附件1\n登记表\n（1）丙\n（2）丁',
      unasked: true,
    },
    {
      text: '一、甲\n⟦一)⟧乙\n⟦二）⟧丙',
      says: ['“一)”应写作“（一）”：序号用成对的全角括号。', '“二）”应写作“（二）”：序号用成对的全角括号。'],
      becomes: '一、甲\n（一）乙\n（二）丙',
      unasked: true,
    },
    {
      text: '⟦（一）、⟧甲。\n（二）乙。',
      says: '“（一）、”应写作“（一）”：带括号的序号后不加标点。',
      becomes: '（一）甲。\n（二）乙。',
      unasked: true,
    },
    {
      text: '⟦一.⟧甲\n二、乙',
      says: '“一.”应写作“一、”：汉字数字序号后用顿号。',
      becomes: '一、甲\n二、乙',
      unasked: true,
    },
    {
      text: '⟦1、⟧甲。\n2.乙。',
      says: '“1、”应写作“1.”：阿拉伯数字序号后用半角圆点。',
      becomes: '1.甲。\n2.乙。',
      unasked: true,
    },
    {
      text: '⟦１.⟧甲。\n2.乙。',
      says: '“１.”应写作“1.”：序号数字用半角。',
      becomes: '1.甲。\n2.乙。',
      unasked: true,
    },
    {
      text: '（一）目标\n⟦1、⟧抓项目。\n⟪2、⟫抓服务。\n（二）措施\n⟪1、⟫强领导。',
      says: [
        {
          message: '“1、”应写作“1.”：阿拉伯数字序号后用半角圆点。全文3处都是这个写法，可以一次全部改好。',
          severity: 'information',
          related: '同样的写法',
        },
      ],
      becomes: '（一）目标\n1.抓项目。\n2.抓服务。\n（二）措施\n1.强领导。',
      unasked: true,
    },
    {
      text: '⟦1、⟧甲。\n⟦2、⟧乙。',
      says: [
        '“1、”应写作“1.”：阿拉伯数字序号后用半角圆点。',
        '“2、”应写作“2.”：阿拉伯数字序号后用半角圆点。',
      ],
      becomes: '1.甲。\n2.乙。',
      unasked: true,
    },
    {
      text: '⟦1、⟧甲。\n2.乙。\n⟦3、⟧丙。\n⟦4、⟧丁。',
      says: [
        '“1、”应写作“1.”：阿拉伯数字序号后用半角圆点。',
        '“3、”应写作“3.”：阿拉伯数字序号后用半角圆点。',
        '“4、”应写作“4.”：阿拉伯数字序号后用半角圆点。',
      ],
      becomes: '1.甲。\n2.乙。\n3.丙。\n4.丁。',
      unasked: true,
    },
    {
      text: '一、甲\n⟦（ 一 ）⟧乙\n⟦(二)⟧丙\n（三）丁',
      says: ['“（ 一 ）”应写作“（一）”：括号内不留空格。', '“(二)”应写作“（二）”：序号用全角括号。'],
      becomes: '一、甲\n（一）乙\n（二）丙\n（三）丁',
      unasked: true,
    },
    {
      text: '⟦第一条、⟧总则如下。\n⟦第 二条⟧ 其他。',
      says: [
        '“第一条、”应写作“第一条”：条的序号后空一字，不用标点。',
        '“第 二条”应写作“第二条”：序号中间不留空格。',
      ],
      becomes: '第一条　总则如下。\n第二条 其他。',
      unasked: true,
    },
    {
      text: '关于开会的通知\n各科室：\n⟦1、⟧时间。\n⟪2、⟫地点。\n⟪3、⟫人员。\n附件：1.回执\n2.议程\n市水务局\n2026年7月5日',
      says: [
        {
          message: '“1、”应写作“1.”：阿拉伯数字序号后用半角圆点。全文3处都是这个写法，可以一次全部改好。',
          severity: 'information',
          related: '同样的写法',
        },
      ],
      becomes:
        '关于开会的通知\n各科室：\n1.时间。\n2.地点。\n3.人员。\n附件：1.回执\n2.议程\n市水务局\n2026年7月5日',
      unasked: true,
    },
    {
      text: '⟦1、⟧条件\n⟪2、⟫流程\n⟪3、⟫格式\n1.写明承诺。\n2.写明同意。\n⟪4、⟫咨询',
      says: [
        {
          message:
            '“1、”应写作“1.”：阿拉伯数字序号后用半角圆点。全文4处都是这个写法；改了会与相邻的一级分不清，请先调整层次。',
          severity: 'information',
          related: '同样的写法',
        },
      ],
    },
    {
      text: '（一）选点。\n（二）1、甲区的到大厅。\n⟦2、⟧乙区的到窗口。\n⟪3、⟫其余的到现场。\n⟪4、⟫不再补办。',
      says: [
        {
          message:
            '“2、”应写作“2.”：阿拉伯数字序号后用半角圆点。全文3处都是这个写法；改了会与相邻的一级分不清，请先调整层次。',
          severity: 'information',
          related: '同样的写法',
        },
      ],
    },
    {
      text: '⟦⒈⟧甲。\n⟦⒉⟧乙。',
      says: [
        '“⒈”应写作“1.”：括号、数字分开写，不用合为一字的符号。',
        '“⒉”应写作“2.”：括号、数字分开写，不用合为一字的符号。',
      ],
      becomes: '1.甲。\n2.乙。',
      unasked: true,
    },
    {
      text: '一、甲\n⟦㈠⟧子。\n⟦㈡⟧丑。',
      says: [
        '“㈠”应写作“（一）”：括号、数字分开写，不用合为一字的符号。',
        '“㈡”应写作“（二）”：括号、数字分开写，不用合为一字的符号。',
      ],
      becomes: '一、甲\n（一）子。\n（二）丑。',
      unasked: true,
    },
    {
      text: '一、甲\n（一）子。\n⟦二、⟧丑。\n（三）寅。\n二、乙\n三、丙',
      says: '“二、”应写作“（二）”：前后的同级标题都这样写。',
      becomes: '一、甲\n（一）子。\n（二）丑。\n（三）寅。\n二、乙\n三、丙',
      unasked: true,
    },
    {
      text: '一、甲\n⟦十 一、⟧乙',
      says: '“十 一、”应写作“十一、”：序号中间不留空格。',
      becomes: '一、甲\n十一、乙',
      unasked: true,
    },
    {
      text: '⟦1、⟧条件\n1.写明。\n2.签名。\n⟦2、⟧流程',
      says: [
        { message: '“1、”应写作“1.”：阿拉伯数字序号后用半角圆点。', severity: 'information' },
        { message: '“2、”应写作“2.”：阿拉伯数字序号后用半角圆点。', severity: 'information' },
      ],
      becomes: '1.条件\n1.写明。\n2.签名。\n2.流程',
    },
    {
      text: '（一）选点。\n（二）1、甲区的到大厅。\n⟦2、⟧乙区的到窗口。',
      says: [{ message: '“2、”应写作“2.”：阿拉伯数字序号后用半角圆点。', severity: 'information' }],
      becomes: '（一）选点。\n（二）1、甲区的到大厅。\n2.乙区的到窗口。',
    },
    {
      text: '第一章 总则\n⟦一，⟧甲\n二、乙',
      says: '“一，”应写作“一、”：汉字数字序号后用顿号。',
      becomes: '第一章 总则\n一、甲\n二、乙',
      unasked: true,
    },
    {
      text: '一、甲\n⟦二，⟧乙\n三：丙',
      says: '“二，”应写作“二、”：汉字数字序号后用顿号。',
      becomes: '一、甲\n二、乙\n三：丙',
      unasked: true,
    },
  ],
  right: [
    '一、甲\n（一）乙。\n1.丙。\n（1）丁。\n①戊。',
    '第一条　甲。\n第二条　乙。',
    '一、二季度增长较快。',
    '1.5万户受益。',
    '1 总则\n1.1 目的\n1) 甲；\n2) 乙。\n1.2 范围',
    '1总则\n1.1目的\n1) 甲；\n2) 乙。\n1.2范围\n1.3依据',
  ],
};
