import { headingOf } from '../filling/context';
import { estimatedPages } from '../layout/pages/estimate';
import { lineAt } from '../report/lines';
import type { Report, SectionKind } from '../report/model';
import { labelOf } from '../report/sections';
import { placeholder } from '../rules/blanks/placeholder';
import { isSentPaper, requiredParts } from '../rules/consistency/requiredParts';
import { type Category, categories, type Finding } from '../rules/engine/rule';
import { isVerifiable, rules } from '../rules/index';
import { numberingShape } from '../rules/numbering/numbering-shape';
import type { Span } from '../text/span';
import { type FindingGroup, findingGroupOf } from './findingGroups';
import { countReport } from './statistics';

/** One thing that stands between a text and sending it. */
export interface SubmissionItem extends Span {
  readonly message: string;
  /** The heading it stands under; empty above the first one. */
  readonly section: string;
  /** 0-based. */
  readonly line: number;
  /** It stands for so many places, which can be repaired all at once. */
  readonly places?: number;
  /** Of something that the paper must have: whether it has it. */
  readonly isThere?: boolean;
  /** Its code, where the writer may say to have verified it, or has said so. */
  readonly code?: string;
}

export interface SubmissionGroup {
  readonly title: string;
  /** Nothing goes out before it is settled; otherwise it is only to be known. */
  readonly blocks: boolean;
  readonly items: readonly SubmissionItem[];
  /** A list of what must be there; what the writer has verified. */
  readonly kind?: 'parts' | 'verified';
}

/** What stands between a text and sending it, and its statistics. */
export interface Submission {
  readonly ready: boolean;
  /** In a Chinese sentence what is left. */
  readonly verdict: string;
  /** Those with something in them. */
  readonly groups: readonly SubmissionGroup[];
  readonly statistics: readonly { readonly label: string; readonly value: string }[];
}

/** A finding as far as it is shown; of a blank that is its place and what to do there. */
type Pointed = Span & { readonly message: string } & Partial<Pick<Finding, 'code' | 'fix'>>;

const categoryOf: ReadonlyMap<string, Category> = new Map(
  rules.map(({ code, category }) => [code, category]),
);

const LEVELS = ['一级标题', '二级标题', '三级标题', '四级标题', '五级标题'];

/**
 * Draws up the check before submission. Blanks count whatever level people have set for them; of the other
 * findings errors and warnings must be settled, the rest is mentioned. `verified` are those that the writer knows to be
 * right.
 */
export function submission(
  report: Report,
  findings: readonly Finding[],
  verified: readonly Finding[] = [],
): Submission {
  const item = ({ start, end, message, code, fix }: Pointed): SubmissionItem => {
    const heading = headingOf(report, { start, end });
    return {
      start,
      end,
      message,
      section: heading ? labelOf(report, heading) : '',
      line: lineAt(report.lines, start),
      ...(code === numberingShape.code && fix && fix.length > 1 && { places: fix.length }),
    };
  };
  const comparison = (finding: Finding): SubmissionItem => ({
    ...item(finding),
    ...(isVerifiable(finding) && { code: finding.code }),
  });
  const inGroup = (group: FindingGroup): Finding[] =>
    findings.filter(({ code }) => findingGroupOf(code) === group);
  const compared = (title: FindingGroup) => {
    const own = inGroup(title);
    return {
      title,
      unit: `处${title}问题`,
      blocks: own.some(counts),
      items: own.map(comparison),
      left: own.filter(counts).length,
    };
  };
  const others = findings.filter(
    ({ code }) => categoryOf.get(code) !== 'blanks' && findingGroupOf(code) === undefined,
  );
  const isSlip = ({ code }: Finding) => categoryOf.get(code) === 'numbering';
  const counts = ({ severity }: Finding) => severity === 'error' || severity === 'warning';
  const all: readonly (SubmissionGroup & { readonly unit: string; readonly left?: number })[] = [
    { title: categories.blanks, unit: '处待填', blocks: true, items: placeholder.check(report).map(item) },
    {
      title: categories.numbering,
      unit: `处${categories.numbering}问题`,
      blocks: true,
      items: others.filter((each) => isSlip(each) && counts(each)).map(item),
    },
    {
      title: '文字',
      unit: '处文字问题',
      blocks: true,
      items: others.filter((each) => !isSlip(each) && counts(each)).map(item),
    },
    { title: '要素', unit: '', blocks: false, items: partsOf(report, inGroup('要素'), item), kind: 'parts' },
    compared('数据'),
    compared('引用与附件'),
    { title: '供参考', unit: '', blocks: false, items: others.filter((each) => !counts(each)).map(item) },
    { title: '已核对', unit: '', blocks: false, items: verified.map(comparison), kind: 'verified' },
  ];
  const groups = all.filter(({ items }) => items.length > 0);
  const left = groups.filter(({ blocks }) => blocks);
  const isEmpty = report.text.trim() === '';
  const ready = left.length === 0 && !isEmpty;
  return {
    ready,
    verdict: ready
      ? '可以报送'
      : isEmpty
        ? '还没有内容'
        : `暂不能报送：还有 ${left.map(({ items, unit, left: most = items.length }) => `${most} ${unit}`).join('、')}`,
    groups: groups.map(({ title, blocks, items, kind }) => ({ title, blocks, items, ...(kind && { kind }) })),
    statistics: statisticsOf(report),
  };
}

/** What a paper of its kind must have, there or not; nothing where people do not want to be told (`missing-part` is off). */
function partsOf(
  report: Report,
  missing: readonly Finding[],
  item: (pointed: Pointed) => SubmissionItem,
): SubmissionItem[] {
  const parts = requiredParts(report);
  if (missing.length === 0 && parts.some(({ isThere }) => !isThere) && isSentPaper(report)) return [];
  return parts.map(({ name, isThere, place, message }) => ({
    ...item({ start: place.start, end: place.end, message: isThere ? name : message }),
    isThere,
  }));
}

const HEADINGS: ReadonlySet<SectionKind> = new Set(['heading', 'unnumbered']);

function statisticsOf(report: Report): Submission['statistics'] {
  const { sections } = report;
  const { words, paragraphs } = countReport(report);
  const levels = LEVELS.map((label, i) => ({
    label,
    count: sections.filter(({ kind, level }) => HEADINGS.has(kind) && level === i + 1).length,
  }));
  return [
    { label: '字数', value: words.toLocaleString('en-US') },
    { label: '段落', value: `${paragraphs}` },
    { label: '页数（约）', value: `${estimatedPages(report)}` },
    ...levels.filter(({ count }) => count > 0).map(({ label, count }) => ({ label, value: `${count}` })),
  ];
}
