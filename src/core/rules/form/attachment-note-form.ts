import type { DocumentPart } from '../../report/documentParts/roles';
import type { Report } from '../../report/model';
import { hanTens } from '../../text/numerals';
import type { TextEdit } from '../../text/span';
import type { About } from '../engine/about';
import type { ReportRule } from '../engine/rule';

/** 附件1： 附件2. before a name. */
const NUMBERED = new RegExp(
  String.raw`^附[ \u3000]*(?:件|表|图)?[ \u3000]*[（(]?([0-9０-９]{1,2}|[${hanTens}]{1,3})[）)]?[ \u3000]*[：:.．、]?[ \u3000]*`,
);

/** 附件1：甲, 附件2：乙 before the 署名: the list says 附件 once, 附件：1.甲, and below it 2.乙 (GB/T 9704-2012, 7.3.4). */
export const attachmentNoteForm: ReportRule = {
  code: 'attachment-note-form',
  category: 'form',
  severity: 'information',
  title: '附件说明写法不规范',
  source: 'GB/T 9704—2012 7.3.4',
  check: (report) =>
    notesOf(report).flatMap((note) => {
      const labels = note.flatMap((part) => {
        const label = NUMBERED.exec(report.text.slice(part.start, part.end))?.[0];
        return label === undefined ? [] : [{ start: part.start, end: part.start + label.length }];
      });
      const [first, ...others] = labels;
      if (!first) return [];
      const isList = note.length > 1;
      const fix = labels.map(({ start, end }, i): TextEdit => {
        if (start === note[0]!.start) return { start, end, text: isList ? '附件：1.' : '附件：' };
        return { start, end, text: `　　　${i + 1}.` };
      });
      const form = isList ? '“附件”只写一次，各件分行编号：附件：1.…，2.…' : '只有一个附件不编号：附件：…';
      return [
        {
          ...first,
          message: `${form}（GB/T 9704—2012，7.3.4）。`,
          // Ordinals of several kinds in one list are for the writer to sort out.
          ...((labels.length === note.length || (labels.length === 1 && first.start === note[0]!.start)) && {
            fix,
          }),
          safe: false,
          ...(others.length > 0 && {
            related: others.map((label) => ({ ...label, message: '这里也是' })),
          }),
        },
      ];
    }),
};

/** The parts of each 附件说明 in the text. */
function notesOf({ parts }: Report): DocumentPart[][] {
  const notes: DocumentPart[][] = [];
  let open: DocumentPart[] | undefined;
  for (const part of parts) {
    if (part.role !== 'attachment-note') {
      open = undefined;
      continue;
    }
    if (open) open.push(part);
    else {
      open = [part];
      notes.push(open);
    }
  }
  return notes;
}

export const about: About = {
  shows: '附件1：甲，附件2：乙 → 附件：1.甲，2.乙',
  wrong: [
    {
      text: '关于报送材料的函\n市水务局：\n现将材料报送贵局。\n⟦附件1：⟧甲表\n⟪附件2：⟫乙表\n临江市统计局\n2026年7月5日',
      says: [
        {
          message: '“附件”只写一次，各件分行编号：附件：1.…，2.…（GB/T 9704—2012，7.3.4）。',
          related: '这里也是',
        },
      ],
      becomes:
        '关于报送材料的函\n市水务局：\n现将材料报送贵局。\n附件：1.甲表\n　　　2.乙表\n临江市统计局\n2026年7月5日',
    },
    {
      text: '关于报送材料的函\n市水务局：\n现将材料报送贵局。\n⟦附件1.⟧甲表\n⟪附件2.⟫乙表\n临江市统计局\n2026年7月5日',
      says: [
        {
          message: '“附件”只写一次，各件分行编号：附件：1.…，2.…（GB/T 9704—2012，7.3.4）。',
          related: '这里也是',
        },
      ],
      becomes:
        '关于报送材料的函\n市水务局：\n现将材料报送贵局。\n附件：1.甲表\n　　　2.乙表\n临江市统计局\n2026年7月5日',
    },
    {
      text: '关于报送材料的函\n市水务局：\n现将材料报送贵局。\n⟦附件1：⟧甲表\n临江市统计局\n2026年7月5日',
      says: '只有一个附件不编号：附件：…（GB/T 9704—2012，7.3.4）。',
      becomes: '关于报送材料的函\n市水务局：\n现将材料报送贵局。\n附件：甲表\n临江市统计局\n2026年7月5日',
    },
    {
      text: '关于报送材料的函\n市水务局：\n现将材料报送贵局。\n⟦附件1.⟧甲表\n2.乙表\n临江市统计局\n2026年7月5日',
      says: '“附件”只写一次，各件分行编号：附件：1.…，2.…（GB/T 9704—2012，7.3.4）。',
      becomes:
        '关于报送材料的函\n市水务局：\n现将材料报送贵局。\n附件：1.甲表\n2.乙表\n临江市统计局\n2026年7月5日',
    },
    {
      text: '关于报送材料的函\n市水务局：\n现将材料报送贵局。\n附件：甲表\n⟦附件2：⟧乙表\n临江市统计局\n2026年7月5日',
      says: '“附件”只写一次，各件分行编号：附件：1.…，2.…（GB/T 9704—2012，7.3.4）。',
    },
    {
      text: '关于报送材料的函\n市水务局：\n现将材料报送贵局。\n⟦附件一：⟧甲表\n⟪附件二：⟫乙表\n⟪附件三：⟫丙表\n临江市统计局\n2026年7月5日',
      says: [
        {
          message: '“附件”只写一次，各件分行编号：附件：1.…，2.…（GB/T 9704—2012，7.3.4）。',
          related: '这里也是',
        },
      ],
      becomes:
        '关于报送材料的函\n市水务局：\n现将材料报送贵局。\n附件：1.甲表\n　　　2.乙表\n　　　3.丙表\n临江市统计局\n2026年7月5日',
    },
  ],
  right: [
    '关于报送材料的函\n市水务局：\n现将材料报送贵局。\n附件：1.甲表\n　　　2.乙表\n临江市统计局\n2026年7月5日',
    '关于报送材料的函\n市水务局：\n现将材料报送贵局。\n附件：甲表\n临江市统计局\n2026年7月5日',
    '关于报送材料的函\n市水务局：\n现将材料报送贵局。\n附件：\n1.甲表\n2.乙表\n临江市统计局\n2026年7月5日',
    {
      text: '关于报送材料的函\n市水务局：\n现将材料报送贵局。\n附件：⟪甲表⟫\n临江市统计局\n2026年7月5日\n⟦附件1⟧：甲表\n数据齐全。',
      says: [
        {
          message: '附件说明里只有一个附件，没有编号，这里写作“附件”，不编号（GB/T 9704—2012，7.3.7）。',
          code: 'attachment-mismatch',
          severity: 'information',
          related: '附件说明里的名称',
        },
      ],
    },
  ],
};
