import type { Examples } from '../../src/core/rules/engine/examples';
import type { Rule } from '../../src/core/rules/engine/rule';
import { rules } from '../../src/core/rules/index';

/** What each rule's file shows of it, by code. Rejects where a rule does not stand in `category/code.ts`. */
export async function allExamples(): Promise<ReadonlyMap<string, Examples>> {
  return new Map(await Promise.all(rules.map(async (rule) => [rule.code, await examplesOf(rule)] as const)));
}

async function examplesOf({ category, code }: Rule): Promise<Examples> {
  const { examples } = await import(`../../src/core/rules/${category}/${code}.ts`);
  return examples;
}

/** How a repair is made: unasked, on request only, or not at all. */
export type Repair = '自动' | '按需' | '—';

/** How the repairs of a rule are made, by its examples. */
export function repairOf({ wrong }: Examples): Repair {
  if (wrong.some(({ unasked }) => unasked)) return '自动';
  return wrong.some(({ becomes }) => becomes !== undefined) ? '按需' : '—';
}
