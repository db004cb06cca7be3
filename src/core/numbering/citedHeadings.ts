import { isAnothers, isOwn } from '../report/anothersPaper';
import type { Line, Report, Section } from '../report/model';
import type { SchemeId } from '../report/ordinals/schemes';
import { sectionAt } from '../report/sections';
import { fromCircled, fromDigits, fromHan, hanOrdinals } from '../text/numerals';
import type { Span } from '../text/span';

// Headings that the text itself names: 见第二部分第（三）项, 前述（二）, 详见四、（二）, 上述第二条, 本办法第五条.

/** A place in running text that names headings of its report by one ordinal: 第（三）项 of 第二部分第（三）项. */
export interface CitedHeading extends Span {
  /** All of the words that lead there: 第二部分第（三）项. */
  readonly whole: Span;
  /** The numeral alone: 三. */
  readonly numeral: Span;
  /** All that may be meant, in reading order; never empty. */
  readonly headings: readonly Section[];
}

const HAN = `[${hanOrdinals}]{1,5}`;
const DIGITS = '[0-9０-９]{1,2}';
/** 项目, 条件, 点位, 款待 begin with such a character and count nothing. */
const UNIT = '(?:部分|大项|大点|[编章节条款项点])(?![目件位评待状])';
const BRACKETED = `[（(](?:${HAN}|${DIGITS})[）)]`;
const STEP = new RegExp(
  [
    `第(?:${HAN}|${DIGITS})${UNIT}`,
    `第?${BRACKETED}(?:${UNIT})?`,
    `第?[①-⑳](?:${UNIT})?`,
    `${HAN}、(?![${hanOrdinals}])`,
    // 3. of 四、（二）3.
    `(?<=[、）)])${DIGITS}(?:[.．](?![0-9])|(?=[所的中，。；、）)]|$))`,
  ].join('|'),
  'g',
);
const NUMERAL = new RegExp(`[${hanOrdinals}]+|[0-9０-９]+|[①-⑳]`);
/** （二）、（三）项: the unit stands behind the last of a list. So many are named in one at most. */
const LISTED = new RegExp(`(?:(?:[、，,和及与或至到]|以及)?第?${BRACKETED}){1,8}${UNIT}`, 'y');

const INNER = '(?:中|第|的|所列)*$';
/** What stands before an ordinal alone where it is cited. */
const CUE = new RegExp(
  `(?:见|参阅|前述|上述|前文|上文|前面|以上|下述|下文|后文|对照|参照|[按依]照?|根据|正文|文中|本[文部分报告章节条]+)${INNER}`,
);
/** Before 四、 much else may stand: 按照一、…, 同一、… */
const TOP_CUE = new RegExp(`(?:见|参阅|前述|上述|前文|上文|后文|下文|正文|本文|本报告|对照|参照)${INNER}`);
/** What goes with the ordinal as one reference. */
const LEAD = new RegExp(`(?:前述|上述|前文|上文|前面|以上|下述|下文|后文)${INNER}`);
const BEHIND = new RegExp(`(?:前述|上述|前文|上文|前面|以上)${INNER}`);
/** No other part than the one it stands in. */
const HERE = new RegExp(`本(?:部分|[章节条])${INNER}`);
const AHEAD = new RegExp(`(?:下述|下文|后文)${INNER}`);
/** Parts of a meeting, a speech or an examination are counted like parts of a paper. */
const OTHER_WHOLE =
  /(?:会议?|活动|讲话|培训|课程?|考试|测[试评]|论坛|仪式|节目|试[题卷]|书|文章|议程|演出|比赛|项目|机制|决议案?|报告)的?$/;
/** 第一部分，… 第二部分是…: parts that are being told one by one. */
const TOLD = /^(?:[，,：:“"《]|[是为由]|围绕|主要|重点)/;
/** 《…法》规定，…第三条: an article of the paper named before in the same sentence. */
const NAMES_PAPER = /》[^。；！？]*$/;

const BELOW = /^(?:中|的|中的|之)?$/;
const BESIDE = /^(?:[、，,和及与或至到~～—–-]|以及|至第|到第)*$/;
/** The longest of what may stand between two steps. UTF-16 units. */
const FAR = 3;
/** How far before a step its cue stands. UTF-16 units. */
const NEAR = 12;

/** `paragraph`: 第一款, which has no ordinal of its own. `point`: 第二项 – whatever is counted there. `part`: 第二部分. `top`: 二、. `digits`: 第2项, 2. */
type Form =
  | 'part'
  | 'chapter'
  | 'division'
  | 'article'
  | 'top'
  | 'paragraph'
  | 'point'
  | 'digits'
  | 'bracketedHan'
  | 'bracketedArabic'
  | 'circled';

/** The ways to number that a form may mean; the first that there is any of is meant. */
const SCHEMES: Readonly<Record<Exclude<Form, 'point' | 'paragraph'>, readonly SchemeId[]>> = {
  part: ['part', 'han'],
  chapter: ['chapter'],
  division: ['division'],
  article: ['article'],
  top: ['han'],
  digits: ['arabic', 'bracketedArabic'],
  bracketedHan: ['bracketedHan'],
  bracketedArabic: ['bracketedArabic'],
  circled: ['circled'],
};

const FORMS: Readonly<Record<string, Form>> = {
  部分: 'part',
  大项: 'part',
  大点: 'part',
  编: 'part',
  章: 'chapter',
  节: 'division',
  条: 'article',
  款: 'paragraph',
};

/** One ordinal with what is written around it, in offsets of its line. */
interface Step extends Span {
  readonly form: Form;
  readonly ordinal: number;
  readonly numeral: Span;
  /** 第 stands before it. */
  readonly isNamed: boolean;
  /** A unit stands behind it, or behind the list that it begins. */
  readonly isCounted: boolean;
}

/** Where a step stands. */
interface Place {
  readonly report: Report;
  /** Its line, up to the step. */
  readonly before: string;
  /** Its line, from behind the step. */
  readonly behind: string;
  /** In the report. */
  readonly offset: number;
}

/** The headings that `line` of `report` cites, in reading order; not its own ordinal, and not those of other papers. */
export function citedHeadingsIn(report: Report, line: Line): CitedHeading[] {
  const { text } = line.paragraph;
  const found: CitedHeading[] = [];
  let last: Cited | undefined;
  const from = ownOrdinalEnd(report, line);
  for (const { index, 0: written } of text.matchAll(STEP)) {
    const step = stepOf(text, index, written);
    if (!step || step.start < from) continue;
    const gap = last && step.start - last.step.end <= FAR ? text.slice(last.step.end, step.start) : undefined;
    const isBeside = gap !== undefined && last!.step.form === step.form && BESIDE.test(gap);
    const isBelow = gap !== undefined && !isBeside && BELOW.test(gap);
    const lead = isBelow || isBeside ? undefined : LEAD.exec(text.slice(0, step.start).slice(-NEAR))?.[0];
    const start = step.start - (lead?.length ?? 0);
    const whole = isBelow ? last!.whole : { start: line.start + start, end: 0 };
    whole.end = line.start + step.end;
    let headings: readonly Section[];
    if (isBelow) headings = last!.headings.flatMap((heading) => below(heading, step));
    else if (isBeside) headings = last!.headings.length > 0 ? besides(report, last!.headings, step) : [];
    else if (isOfAnother(text, last, step)) headings = [];
    else {
      const before = text.slice(0, step.start);
      const behind = text.slice(step.end, step.end + NEAR);
      headings = citedAlone(step, { report, before, behind, offset: line.start + step.start });
    }
    last = { step, headings, whole };
    if (headings.length === 0 || step.form === 'paragraph') continue;
    const at = ({ start, end }: Span): Span => ({ start: line.start + start, end: line.start + end });
    found.push({ ...at({ start, end: step.end }), numeral: at(step.numeral), whole, headings });
  }
  return found;
}

/** A step with what it was found to mean. */
interface Cited {
  readonly step: Step;
  readonly headings: readonly Section[];
  readonly whole: { start: number; end: number };
}

/** 会议第一部分学习，第二部分讨论: in one sentence, what is not of this paper is followed by more of the same. */
const isOfAnother = (text: string, last: Cited | undefined, step: Step): boolean =>
  last?.headings.length === 0 &&
  last.step.form === step.form &&
  !/[。；！？]/.test(text.slice(last.step.end, step.start)) &&
  !CUE.test(text.slice(Math.max(0, step.start - NEAR), step.start));

/** Where the ordinal ends that `line` begins with, in its own offsets; 0 if there is none. */
function ownOrdinalEnd(report: Report, { number, start, textStart, textEnd }: Line): number {
  let section = sectionAt(report, textEnd);
  while (section && section.line === number && section.start > textStart) section = section.parent;
  return section?.line === number ? section.marker.end - start : 0;
}

function stepOf(text: string, start: number, written: string): Step | undefined {
  const { index, 0: numeral } = NUMERAL.exec(written)!;
  const digits = fromDigits(numeral);
  const ordinal = digits ?? fromHan(numeral) ?? fromCircled(numeral.charCodeAt(0));
  if (ordinal === undefined) return undefined;
  const end = start + written.length;
  const unit = written.slice(index + numeral.length).replace(/^[）)]/, '');
  const isNamed = written.startsWith('第');
  const isCounted = unit !== '' && !/^[、.．]/.test(unit);
  const step = {
    start,
    end,
    ordinal,
    numeral: { start: start + index, end: start + index + numeral.length },
    isNamed,
    isCounted,
  };
  if (/[（(]/.test(written)) {
    LISTED.lastIndex = end;
    const form = digits === undefined ? 'bracketedHan' : 'bracketedArabic';
    return { ...step, form, isCounted: isCounted || LISTED.test(text) };
  }
  if (fromHan(numeral) === undefined && digits === undefined) return { ...step, form: 'circled' };
  if (unit.startsWith('、')) return { ...step, form: 'top' };
  return { ...step, form: FORMS[unit] ?? (digits === undefined ? 'point' : 'digits') };
}

/** What a step means that no other leads to. */
function citedAlone(step: Step, place: Place): readonly Section[] {
  const { report, before, behind, offset } = place;
  const near = before.slice(-NEAR);
  const hasCue = CUE.test(near);
  if (isAnothers(before, before.length)) return [];
  // 第五条（二）, where it is not this paper that has such an article.
  if (/[》条款章节法例定]$/.test(before) && !isOwn(before, before.length) && !hasCue) return [];
  const scope = scopeAt(report, offset);
  const toward = (sections: readonly Section[]): readonly Section[] => inDirection(sections, near, offset);
  switch (step.form) {
    case 'part':
      if (!hasCue && (OTHER_WHOLE.test(near) || TOLD.test(behind))) return [];
      return toward(among(scope, step));
    case 'top':
      return TOP_CUE.test(near) ? toward(among(scope, step)) : [];
    case 'chapter':
      return toward(among(scope, step));
    case 'article': {
      const articles = all(scope).filter(({ scheme }) => scheme === 'article');
      if (articles.length === 0) return hasCue ? points(place, scope, step) : [];
      if (NAMES_PAPER.test(before) && !isOwn(before, before.length) && !hasCue) return [];
      return toward(articles.filter(({ ordinal }) => ordinal === step.ordinal));
    }
    case 'paragraph':
      return [];
    case 'point':
      return hasCue ? points(place, scope, step) : [];
    default: {
      if (!hasCue && !step.isNamed && (!step.isCounted || OPENS_LIST.test(before))) return [];
      // 3. is cited below another ordinal alone.
      if (step.form === 'digits' && !step.isNamed) return [];
      const nearest = toward(nearby(report, scope, step, offset));
      if (nearest.length > 0 || !hasCue || HERE.test(near)) return nearest;
      const anywhere = toward(among(all(scope), step));
      return anywhere.length > MOST ? [] : anywhere;
    }
  }
}

/** Of more than these one cannot tell which is meant. */
const MOST = 2;
const OPENS_LIST = /(?:^|[。；;：:！？])[ \u3000]*$/;

/** The top sections of the annex that `offset` stands in, or of the paper itself. */
function scopeAt({ roots }: Report, offset: number): readonly Section[] {
  const annex = roots.find(
    ({ kind, start, end }) => kind === 'attachment' && start <= offset && offset <= end,
  );
  return annex ? annex.children : roots.filter(({ kind }) => kind !== 'attachment');
}

/** All `sections` and those below them, in reading order. */
const all = (sections: readonly Section[]): readonly Section[] =>
  sections.flatMap((section) => [section, ...all(section.children)]);

/** Those among `sections` that a step means there. */
function among(sections: readonly Section[], { form, ordinal }: Step): readonly Section[] {
  if (form === 'paragraph') return [];
  if (form === 'point') return sections.filter((section) => section.ordinal === ordinal);
  const used = SCHEMES[form].find((id) => sections.some(({ scheme }) => scheme === id));
  return sections.filter((section) => section.scheme === used && section.ordinal === ordinal);
}

/** Those that a step means which goes on from `heading`. */
function below(heading: Section, step: Step): readonly Section[] {
  // The items of an article are those of its 款.
  if (step.form === 'paragraph') return [heading];
  const children = among(heading.children, step);
  // 第二章第五条, 第三部分第二条: articles may stand deeper, and 条 is said of any item.
  if (children.length > 0 || step.form !== 'article') return children;
  const deeper = among(all(heading.children), step);
  return deeper.length > 0 ? deeper : among(heading.children, { ...step, form: 'point' });
}

/** Those that a step means which stands in a list beside one that means `headings`. */
const besides = ({ roots }: Report, headings: readonly Section[], { ordinal }: Step): readonly Section[] => [
  ...new Set(
    headings.flatMap(({ parent, scheme }) =>
      (parent?.children ?? roots).filter((each) => each.scheme === scheme && each.ordinal === ordinal),
    ),
  ),
];

/** Those that a step means by itself at `offset`: of the innermost level around that is numbered so. */
function nearby(report: Report, scope: readonly Section[], step: Step, offset: number): readonly Section[] {
  if (step.form === 'point' || step.form === 'paragraph') return [];
  const schemes = SCHEMES[step.form];
  const isLevel = (sections: readonly Section[]) => sections.some(({ scheme }) => schemes.includes(scheme));
  let section = sectionAt(report, offset);
  while (section && section.kind !== 'attachment' && !isLevel(section.children)) section = section.parent;
  return among(section && section.kind !== 'attachment' ? section.children : scope, step);
}

/**
 * What 上述第二条 may mean: any item of that number in the lists around the place, and in those right before it. What is not said to
 * stand before or behind may be either.
 */
function points({ before, offset }: Place, scope: readonly Section[], step: Step): readonly Section[] {
  const lists: (readonly Section[])[] = [scope];
  let siblings = scope;
  for (;;) {
    const inside = siblings.findLast(({ start }) => start <= offset);
    if (!inside) break;
    const previous = siblings[siblings.indexOf(inside) - 1];
    if (previous) lists.push(previous.children);
    lists.push(inside.children);
    siblings = inside.children;
  }
  const found = lists.flatMap((list) => among(list, { ...step, form: 'point' }));
  const inOrder = [...new Set(found)].sort((a, b) => a.start - b.start);
  return inDirection(inOrder, before.slice(-NEAR), offset);
}

/** Those among `sections` that stand where the words before `offset` say: 上述 before it, 下述 behind it. */
function inDirection(sections: readonly Section[], near: string, offset: number): readonly Section[] {
  if (BEHIND.test(near)) return sections.filter(({ start, end }) => start < offset && end < offset);
  if (AHEAD.test(near)) return sections.filter(({ start }) => start > offset);
  return sections;
}
