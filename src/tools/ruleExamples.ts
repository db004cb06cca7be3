/** How a repair is made: unasked on saving too, on request only, or not at all. */
export type Repair = '自动' | '按需' | '—';

export interface RuleExample {
  /** What the rule is about, for those who do not know it by its title. */
  readonly example: string;
  readonly repair: Repair;
}

const shown = (example: string, repair: Repair): RuleExample => ({ example, repair });

export const EXAMPLES: Readonly<Record<string, RuleExample>> = {
  placeholder: shown('`**`、XX、20XX年X月X日、〔20××〕××号', '—'),
  'numbering-sequence': shown('（二）→（四）', '自动'),
  'numbering-shape': shown('`(一)`、`（一）、`、`一.`、`1、`', '自动'),
  'level-skip': shown('一、→ 1.', '—'),
  'numbering-end-mark': shown('有的标题有句号，有的没有', '按需'),
  'enumeration-sequence': shown('一是 → 三是', '自动'),
  'enumeration-mark': shown('“一是，”“一是：”', '自动'),
  'set-phrase': shown('“四个认识”；所含各项缺漏、颠倒', '按需'),
  'repeated-text': shown('地壮大地壮大', '按需'),
  'doubled-character': shown('的的、了了、是是、与与、对对', '按需'),
  'document-number-form': shown('发文字号: 某发[2026]第08号', '按需'),
  'date-form': shown('成文日期: 2026年08月03日', '按需'),
  'front-matter-syntax': shown('全角冒号、引号不配对、重复', '按需'),
  'front-matter-key': shown('主送机关 → 主送', '按需'),
  'front-matter-value': shown('密级、紧急程度、版式、份号不合要求', '—'),
  'halfwidth-punctuation': shown('今年以来`,`全局…；逗号和段末句点自动修复', '自动'),
  'halfwidth-bracket': shown('项目建设`(`详见附件`)`', '按需'),
  'straight-quote': shown('增强`"`四个意识`"`', '自动'),
  'unpaired-mark': shown('少一半、前后写反、交叉', '按需'),
  'nested-quote': shown('“……“……”……”', '按需'),
  'title-mark': shown('‹关于……的通知›', '按需'),
  'minute-sign': shown('4´25"', '按需'),
  'doubled-punctuation': shown('。。　，，　、，', '自动'),
  'ellipsis-shape': shown('`...`　。。。', '按需'),
  'dash-shape': shown('`--`', '按需'),
  'needless-pause': shown('、等；“甲”、“乙”而别处写“丙”“丁”', '按需'),
  'repeated-colon': shown('会议要求：……，重点是：……', '—'),
  'stray-blank': shown('齐心协力，␣各项任务…', '按需'),
  'fullwidth-alphanumeric': shown('２０２６年、ＡＩ', '自动'),
  'document-number': shown('`[2023]`5号、〔2023〕第05号', '按需'),
  'date-leading-zero': shown('2026年05月08日', '自动'),
  'two-digit-year': shown('26年5月', '按需'),
  'year-zero': shown('二O一一年、二0二六年', '自动'),
  'year-range': shown('2026-2028年', '按需'),
  'day-word': shown('5月8号', '按需'),
  'range-unit': shown('5-10%、13～17万元', '按需'),
  'mixed-approximation': shown('同一份公文里“十余”“10余”都有', '—'),
  'mixed-percent': shown('同一份公文里“％”“%”都有', '按需'),
  'impossible-date': shown('2月30日；星期与日期对不上', '按需'),
  'share-total': shown('分别占总数的60%、45%', '—'),
  'request-in-report': shown('报告里写“恳请批准”', '—'),
  'several-requests': shown('一份请示请求两件事', '—'),
  'confusable-word': shown('截止目前、反应情况、权利清单', '按需'),
  'faulty-wording': shown('超过…以上、涉及到、减少…倍', '按需'),
  'closing-mismatch': shown('报告以“特此通知”结尾', '—'),
  'duplicate-passage': shown('插入的两份材料里有同一句话', '—'),
  'title-full-stop': shown('关于…的报告。', '按需'),
  'mixed-kind': shown('关于…的请示报告', '—'),
  'attachment-note-form': shown('附件1：甲，附件2：乙 → 附件：1.甲，2.乙', '按需'),
  'date-of-issue': shown('二〇二六年七月五日、2026.7.5', '按需'),
  'contents-mismatch': shown('目录里的标题和正文里的不同', '—'),
};
