/** What was measured on published, finished texts: where they come from is said in the README. */
export const MEASURED_TEXTS = { documents: 52, characters: 439_838 } as const;

/** How a repair is made: unasked on saving too, on request only, or not at all. */
export type Repair = '自动' | '按需' | '—';

export interface Measured {
  /** What the rule is about, for those who do not know it by its title. */
  readonly example: string;
  readonly repair: Repair;
  /** Findings in the published texts, and how many of them were no slip. */
  readonly findings: number;
  readonly falseAlarms: number;
}

const measured = (example: string, repair: Repair, findings = 0, falseAlarms = 0): Measured => ({
  example,
  repair,
  findings,
  falseAlarms,
});

export const MEASURED: Readonly<Record<string, Measured>> = {
  placeholder: measured('`**`、XX、20XX年X月X日、〔20××〕××号', '—'),
  'numbering-sequence': measured('（二）→（四）', '自动'),
  'numbering-shape': measured('`(一)`、`（一）、`、`一.`、`1、`', '自动'),
  'level-skip': measured('一、→ 1.', '—'),
  'numbering-end-mark': measured('有的标题有句号，有的没有', '按需'),
  'enumeration-sequence': measured('一是 → 三是', '自动'),
  'enumeration-mark': measured('“一是，”“一是：”', '自动'),
  'set-phrase': measured('“四个认识”；所含各项缺漏、颠倒', '按需'),
  'repeated-text': measured('地壮大地壮大', '按需'),
  'doubled-character': measured('的的、了了、是是、与与、对对', '按需'),
  'document-number-form': measured('发文字号: 某发[2026]第08号', '按需'),
  'date-form': measured('成文日期: 2026年08月03日', '按需'),
  'front-matter-syntax': measured('全角冒号、引号不配对、重复', '按需'),
  'front-matter-key': measured('主送机关 → 主送', '按需'),
  'front-matter-value': measured('密级、紧急程度、版式、份号不合要求', '—'),
  'halfwidth-punctuation': measured('今年以来`,`全局…；逗号和段末句点自动修复', '自动', 3),
  'halfwidth-bracket': measured('项目建设`(`详见附件`)`', '按需', 4),
  'straight-quote': measured('增强`"`四个意识`"`', '自动'),
  'unpaired-mark': measured('少一半、前后写反、交叉', '按需'),
  'nested-quote': measured('“……“……”……”', '按需'),
  'title-mark': measured('‹关于……的通知›', '按需'),
  'minute-sign': measured('4´25"', '按需'),
  'doubled-punctuation': measured('。。　，，　、，', '自动'),
  'ellipsis-shape': measured('`...`　。。。', '按需'),
  'dash-shape': measured('`--`', '按需'),
  'needless-pause': measured('、等；“甲”、“乙”而别处写“丙”“丁”', '按需', 1),
  'repeated-colon': measured('会议要求：……，重点是：……', '—'),
  'stray-blank': measured('齐心协力，␣各项任务…', '按需'),
  'fullwidth-alphanumeric': measured('２０２６年、ＡＩ', '自动'),
  'document-number': measured('`[2023]`5号、〔2023〕第05号', '按需'),
  'date-leading-zero': measured('2026年05月08日', '自动'),
  'two-digit-year': measured('26年5月', '按需'),
  'year-zero': measured('二O一一年、二0二六年', '自动'),
  'year-range': measured('2026-2028年', '按需'),
  'day-word': measured('5月8号', '按需'),
  'range-unit': measured('5-10%、13～17万元', '按需', 1),
  'mixed-approximation': measured('同一份公文里“十余”“10余”都有', '—'),
  'mixed-percent': measured('同一份公文里“％”“%”都有', '按需'),
  'impossible-date': measured('2月30日；星期与日期对不上', '按需'),
  'share-total': measured('分别占总数的60%、45%', '—'),
  'request-in-report': measured('报告里写“恳请批准”', '—'),
  'several-requests': measured('一份请示请求两件事', '—'),
  'confusable-word': measured('截止目前、反应情况、权利清单', '按需'),
  'faulty-wording': measured('超过…以上、涉及到、减少…倍', '按需', 0),
  'closing-mismatch': measured('报告以“特此通知”结尾', '—'),
  'duplicate-passage': measured('插入的两份材料里有同一句话', '—'),
  'title-full-stop': measured('关于…的报告。', '按需'),
  'mixed-kind': measured('关于…的请示报告', '—'),
  'attachment-note-form': measured('附件1：甲，附件2：乙 → 附件：1.甲，2.乙', '按需'),
  'date-of-issue': measured('二〇二六年七月五日、2026.7.5', '按需'),
  'contents-mismatch': measured('目录里的标题和正文里的不同', '—'),
};
