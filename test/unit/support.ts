import fc from 'fast-check';
import { renumberEdits } from '../../src/core/numbering/renumber';
import type { Report, Section } from '../../src/core/report/model';
import { type ParseOptions, parse } from '../../src/core/report/parse';
import { repairEdits } from '../../src/core/rules/engine/repair';
import type { Finding } from '../../src/core/rules/engine/rule';
import { check } from '../../src/core/rules/index';
import { applyEdits } from '../../src/core/text/edits';
import { toCircled, toHan } from '../../src/core/text/numerals';
import type { Span } from '../../src/core/text/span';

// What tests of the core share: short ways to ask it, and a generator of documents of the genre.

export const lines = (...list: string[]): string => list.join('\n');

export const slice = (report: Report, span: Span | undefined): string | undefined =>
  span && report.text.slice(span.start, span.end);

/** All findings, or those of one code. */
export function findings(text: string, code?: string): Finding[] {
  const all = check(parse(text));
  return code === undefined ? all : all.filter((finding) => finding.code === code);
}

/** Errors and warnings as `code 原文`. */
export const alarms = (text: string): string[] =>
  findings(text)
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ code, start, end }) => `${code} ${text.slice(start, end)}`);

/** The text with all repairs that have one right answer. */
export function repaired(text: string, options: ParseOptions = {}): string {
  const report = parse(text, options);
  return applyEdits(text, repairEdits(report, check(report), options));
}

/** The text with the one repair of `finding`. */
export const fixedBy = (text: string, finding: Finding | undefined): string =>
  applyEdits(text, finding?.fix ?? []);

export const renumbered = (text: string): string => applyEdits(text, renumberEdits(parse(text)));

export const blanks = (text: string, options?: ParseOptions): string[] =>
  parse(text, options).placeholders.map(({ start, end }) => text.slice(start, end));

/** The heading ordinals as they stand. */
export const ordinals = (text: string): string[] =>
  parse(text).markers.map(({ start, end }) => text.slice(start, end));

/** The running lists, each as its marks in a row. */
export const lists = (text: string): string[] =>
  parse(text).enumerations.map(({ items }) => items.map(({ start, end }) => text.slice(start, end)).join(''));

/** The tree as indented lines `序号|标题`. */
export function tree(text: string, options?: ParseOptions): string {
  const report = parse(text, options);
  const show = (section: Section, depth: number): string[] => [
    `${'  '.repeat(depth)}${slice(report, section.marker)}|${slice(report, section.title)}`,
    ...section.children.flatMap((child) => show(child, depth + 1)),
  ];
  return report.roots.flatMap((section) => show(section, 0)).join('\n');
}

/** `text` without its braces, and what stood in them. */
export function braced(text: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let out = '';
  text.split(/[{}]/).forEach((part, i) => {
    if (i % 2 === 1) spans.push({ start: out.length, end: out.length + part.length });
    out += part;
  });
  return { text: out, spans };
}

// --- documents of the genre -----------------------------------------------------------------------------------

type Scheme = 'han' | 'bracketedHan' | 'arabic' | 'bracketedArabic' | 'circled';

const WRITTEN: Readonly<Record<Scheme, (n: number) => string>> = {
  han: (n) => `${toHan(n)}、`,
  bracketedHan: (n) => `（${toHan(n)}）`,
  arabic: (n) => `${n}.`,
  bracketedArabic: (n) => `（${n}）`,
  circled: (n) => toCircled(n)!,
};

/** The ordinal of a heading. */
export interface Ordinal extends Span {
  readonly scheme: Scheme;
  readonly n: number;
}

/** The numeral of a list item: 一 of 一是 and 第一，. */
export interface ItemNumeral extends Span {
  readonly word: '是' | '要' | '第';
  readonly n: number;
}

/** A report without any slip, and where its ordinals and blanks stand. */
export interface GenreDocument {
  readonly text: string;
  /** Siblings that are numbered through, two or more. */
  readonly groups: readonly (readonly Ordinal[])[];
  readonly lists: readonly (readonly ItemNumeral[])[];
  readonly blanks: readonly Span[];
}

export const written = ({ scheme }: Ordinal, n: number): string => WRITTEN[scheme](n);

const HEADINGS = [
  '夯实基础，理顺工作机制',
  '盯住重点，推动项目开工',
  '补齐短板，改善服务条件',
  '从严管理，守住安全底线',
  '上下联动，形成工作合力',
  '摸清底数，建好管理台账',
  '一体推进，打通堵点卡点',
  '二次创业，重塑园区优势',
];
const SENTENCES = [
  '先后开了6次调度会，定下12项任务，都有人领、有时限。',
  '全年跑遍41个网格，收回意见203条，当场答复的有130条。',
  '窗口由9个并成4个，群众平均等候8分钟。',
  '对进度落后的3个标段，约谈了施工单位负责人。',
  '“夜间课堂”开到了工业园，参加的职工有560多人。',
  '设备老化的问题仍然突出，每年维修费用占到预算的7%。',
  '同气象、水务部门共用一套雷达数据，预警提前了半小时。',
];
const BLANK_SENTENCES = ['共培训{**}人次。', '由{XX}局牵头，于{X月X日}前完成。', '投入资金{××}万元。'];
const ITEMS = [
  '思想上还有等一等、看一看的念头',
  '人手偏少，熟悉业务的不多',
  '系统互不相通，数据要反复填报',
  '把任务分到科室、落到人头',
  '坚持每周通报，逾期的说明原因',
  '对老旧管网先排查、后改造',
];
const INDENTS = ['', '\u3000\u3000', '    ', '\u00a0\u00a0', '\t'];

const sentence = fc.constantFrom(...SENTENCES);
const sometimes = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const heading = fc.constantFrom(...HEADINGS);

const list = fc.record({
  word: fc.constantFrom('是' as const, '要' as const, '第' as const),
  ownLines: fc.boolean(),
  separator: fc.constantFrom('。', '；'),
  items: fc.array(fc.constantFrom(...ITEMS), { minLength: 3, maxLength: 12 }),
});
const third = fc.record({
  heading,
  body: sentence,
  fourth: sometimes(
    fc.record({
      scheme: fc.constantFrom('bracketedArabic' as const, 'circled' as const),
      items: fc.array(fc.constantFrom(...ITEMS), { minLength: 3, maxLength: 5 }),
    }),
  ),
});
const thirds = fc.array(third, { minLength: 3, maxLength: 5 });
const second = fc.record({
  heading,
  runIn: fc.boolean(),
  body: sentence,
  blank: sometimes(fc.constantFrom(...BLANK_SENTENCES)),
  list: sometimes(list),
  thirds: sometimes(thirds),
});
const first = fc.record({
  heading,
  intro: sometimes(sentence),
  seconds: fc.array(second, { minLength: 3, maxLength: 4 }),
  // 一、 → 1.: a level may be left out.
  skipped: sometimes(thirds),
});
const model = fc.record({
  title: sometimes(fc.constantFrom('关于河道整治推进情况的报告', '港务中心年度工作总结')),
  addressee: sometimes(fc.constant('市政府督查室：')),
  opening: sometimes(fc.constant('按照部署，我单位扎实推进有关工作。现将情况报告如下。')),
  firsts: fc.array(first, { minLength: 3, maxLength: 4 }),
  runsOn: fc.boolean(),
  ending: sometimes(fc.constantFrom('特此报告。', '以上报告，请审阅。')),
  signed: fc.boolean(),
  indent: fc.constantFrom(...INDENTS),
  ragged: fc.boolean(),
  eol: fc.constantFrom('\n', '\r\n'),
  apart: fc.boolean(),
});

type Model = typeof model extends fc.Arbitrary<infer T> ? T : never;

/** Clean reports in every shape the genre allows. */
export const genreDocument: fc.Arbitrary<GenreDocument> = model.map(render);

function render(doc: Model): GenreDocument {
  let text = '';
  let count = 0;
  const groups: Ordinal[][] = [];
  const rendered: ItemNumeral[][] = [];
  const found: Span[] = [];
  const begin = () => {
    // Indentation is free and mixed even within one file, and carries no meaning.
    text += doc.ragged && count++ % 3 === 0 ? '' : doc.indent;
  };
  const end = () => {
    text += doc.apart ? doc.eol + doc.eol : doc.eol;
  };
  const line = (content: string) => {
    begin();
    text += content;
    end();
  };
  const ordinal = (group: Ordinal[], scheme: Scheme, n: number) => {
    begin();
    const start = text.length;
    text += WRITTEN[scheme](n);
    group.push({ start, end: text.length, scheme, n });
  };
  const openGroup = <T>(all: T[][]): T[] => {
    const group: T[] = [];
    all.push(group);
    return group;
  };
  const addList = ({
    word,
    ownLines,
    separator,
    items,
  }: NonNullable<Model['firsts'][0]['seconds'][0]['list']>) => {
    const group = openGroup(rendered);
    if (!ownLines) begin();
    items.forEach((item, i) => {
      if (ownLines) begin();
      if (word === '第') text += '第';
      const start = text.length;
      text += toHan(i + 1);
      group.push({ start, end: text.length, word, n: i + 1 });
      text += word === '第' ? '，' : word;
      text += item + (i < items.length - 1 ? separator : '。');
      if (ownLines) end();
    });
    if (!ownLines) end();
  };
  const addThirds = (all: NonNullable<Model['firsts'][0]['skipped']>) => {
    const group = openGroup(groups);
    all.forEach((each, i) => {
      ordinal(group, 'arabic', i + 1);
      text += `${each.heading}。${each.body}`;
      end();
      if (!each.fourth) return;
      const below = openGroup(groups);
      each.fourth.items.forEach((item, k) => {
        ordinal(below, each.fourth!.scheme, k + 1);
        text += `${item}。`;
        end();
      });
    });
  };
  const addSecond = (each: Model['firsts'][0]['seconds'][0], group: Ordinal[], n: number) => {
    ordinal(group, 'bracketedHan', n);
    text += each.heading;
    if (each.runIn) text += `。${each.body}`;
    end();
    if (!each.runIn) line(each.body);
    if (each.blank) {
      begin();
      const { text: content, spans } = braced(each.blank);
      for (const span of spans) found.push({ start: text.length + span.start, end: text.length + span.end });
      text += content;
      end();
    }
    if (each.list) addList(each.list);
    if (each.thirds) addThirds(each.thirds);
  };

  if (doc.title) line(doc.title);
  if (doc.addressee) line(doc.addressee);
  if (doc.opening) line(doc.opening);
  const top = openGroup(groups);
  const throughout = doc.runsOn ? openGroup(groups) : undefined;
  let n = 0;
  doc.firsts.forEach((each, i) => {
    ordinal(top, 'han', i + 1);
    text += each.heading;
    end();
    if (each.intro) line(each.intro);
    if (each.skipped) {
      addThirds(each.skipped);
      return;
    }
    const group = throughout ?? openGroup(groups);
    if (!throughout) n = 0;
    for (const below of each.seconds) addSecond(below, group, ++n);
  });
  if (doc.ending) line(doc.ending);
  if (doc.signed) {
    line('市港务中心');
    line('2026年7月8日');
  }
  return { text, groups: groups.filter((group) => group.length > 0), lists: rendered, blanks: found };
}
