import type { About } from '../core/rules/engine/about';
import type { Rule } from '../core/rules/engine/rule';
import { rules } from '../core/rules/index';

/** What each rule's file says about it, by code. Rejects where a rule does not stand in `category/code.ts`. */
export async function aboutRules(): Promise<ReadonlyMap<string, About>> {
  return new Map(await Promise.all(rules.map(async (rule) => [rule.code, await aboutRule(rule)] as const)));
}

async function aboutRule({ category, code }: Rule): Promise<About> {
  const { about } = await import(`../core/rules/${category}/${code}.ts`);
  return about;
}

/** How a repair is made: unasked, on request only, or not at all. */
export type Repair = '自动' | '按需' | '—';

/** How the repairs of a rule are made, by its examples. */
export function repairOf({ wrong }: About): Repair {
  if (wrong.some(({ unasked }) => unasked)) return '自动';
  return wrong.some(({ becomes }) => becomes !== undefined) ? '按需' : '—';
}
