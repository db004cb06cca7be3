import { headingOf } from '../filling/context';
import { estimatedPages } from '../layout/pages/estimate';
import { lineAt } from '../report/lines';
import type { Report, SectionKind } from '../report/model';
import { labelOf } from '../report/sections';
import { placeholder } from '../rules/blanks/placeholder';
import { type Category, categories, type Finding } from '../rules/engine/rule';
import { rules } from '../rules/index';
import { numberingShape } from '../rules/numbering/numbering-shape';
import type { Span } from '../text/span';
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
}

export interface SubmissionGroup {
  readonly title: string;
  /** Nothing goes out before it is settled; otherwise it is only to be known. */
  readonly blocks: boolean;
  readonly items: readonly SubmissionItem[];
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
 * findings errors and warnings must be settled, the rest is mentioned.
 */
export function submission(report: Report, findings: readonly Finding[]): Submission {
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
  const others = findings.filter(({ code }) => categoryOf.get(code) !== 'blanks');
  const isSlip = ({ code }: Finding) => categoryOf.get(code) === 'numbering';
  const counts = ({ severity }: Finding) => severity === 'error' || severity === 'warning';
  const all: readonly (SubmissionGroup & { readonly unit: string })[] = [
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
    { title: '供参考', unit: '', blocks: false, items: others.filter((each) => !counts(each)).map(item) },
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
        : `暂不能报送：还有 ${left.map(({ items, unit }) => `${items.length} ${unit}`).join('、')}`,
    groups: groups.map(({ title, blocks, items }) => ({ title, blocks, items })),
    statistics: statisticsOf(report),
  };
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
