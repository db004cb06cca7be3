import type { Span } from '../../text/span';
import { coreOfTitle } from '../documentParts/titles';
import type { FrontMatter } from '../model';
import { valuesOf } from './read';

/** 文种 that rules know: those of 党政机关公文处理工作条例 art. 8 that a title ends with. */
const KINDS = [
  '报告',
  '请示',
  '通知',
  '通报',
  '通告',
  '公告',
  '批复',
  '函',
  '意见',
  '决定',
  '议案',
  '纪要',
] as const;

export type DocumentKind = (typeof KINDS)[number];

/** Reports in name: they tell of a study or a person, not of work to a superior organ. */
const OTHER_REPORTS =
  /(?:调研|调查|考察|可行性|可行性研究|评估|审计|述职|述廉|述责述廉|论证|研究|学习|心得|设计|检测|监测|分析|评审|鉴定|请示)报告$/;

/** The 文种 that `frontMatter` names or `title` ends with; undefined where neither tells. */
export function documentKind(
  text: string,
  title: Span | undefined,
  frontMatter: FrontMatter | undefined,
): DocumentKind | undefined {
  const given = (key: '文种' | '标题'): string => wordsOf(text, valuesOf(frontMatter, key));
  const written = given('文种') || given('标题') || wordsOf(text, title ? [title] : []);
  if (written === '') return undefined;
  const bare = coreOfTitle(written).replace(/["'”]$/, '');
  if (OTHER_REPORTS.test(bare)) return undefined;
  return KINDS.find((kind) => bare.endsWith(kind));
}

const wordsOf = (text: string, spans: readonly Span[]): string =>
  spans
    .map(({ start, end }) => text.slice(start, end))
    .join('')
    .replace(/\s/g, '');
