import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** The levels of headings are the report's own: whether one is skipped, the writer is told elsewhere. */
const judgesTheText = { 'heading-order': { enabled: false } };

/** What axe finds wrong with a page for people who cannot see it, or use no mouse: rule and element. */
export async function accessProblems(page: Frame | Page): Promise<string[]> {
  // Told to the browser, and not put into the page: its policy runs nothing but its own script.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (rules) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, { rules }),
    judgesTheText,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
