import { categories } from '../rules/engine/rule';
import { rules } from '../rules/index';

/** What findings are called where they are listed by their kind, in that order. */
export const findingGroups = ['要素', '数据', '引用与附件'] as const;

export type FindingGroup = (typeof findingGroups)[number];

const ELSEWHERE: Readonly<Record<string, FindingGroup>> = {
  'missing-part': '要素',
  'attachment-mismatch': '引用与附件',
  'citation-mismatch': '引用与附件',
};

const GROUPS: ReadonlyMap<string, FindingGroup> = new Map(
  rules
    .filter(({ category }) => category === 'consistency')
    .map(({ code }) => [code, ELSEWHERE[code] ?? '数据']),
);

/** The group of a finding about the report as a whole; undefined for one about its words and marks. */
export const findingGroupOf = (code: string): FindingGroup | undefined => GROUPS.get(code);

const CATEGORIES: ReadonlyMap<string, string> = new Map(
  rules.map(({ code, category }) => [code, categories[category]]),
);

/** What a rule is listed under: its group, else its category. */
export const listedUnder = (code: string): string => findingGroupOf(code) ?? CATEGORIES.get(code)!;
