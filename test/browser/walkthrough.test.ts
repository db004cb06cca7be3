import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { manifest } from '../manifest';
import { openOwnWorkbench } from './support/opening';
import type { Workbench } from './support/workbench';

const [walkthrough] = manifest.contributes.walkthroughs;
const STEPS = ['new', 'write', 'fill', 'outline', 'page', 'submit'] as const;
type Step = (typeof STEPS)[number];

/** Shows the first steps, as the button of the empty view does. */
const showSteps = (workbench: Workbench) =>
  workbench.inside.run(
    ({ vscode }, id) => vscode.commands.executeCommand('workbench.action.openWalkthrough', id),
    `${manifest.publisher}.${manifest.name}#${walkthrough.id}`,
  );

const sign = (workbench: Workbench, step: Step) =>
  workbench.page.locator(`[data-done-step-id$="${walkthrough.id}.${step}"]:visible`).last();

/** What has gone from the front is not waited for: it is shown again. */
const A_LOOK = { timeout: 1000 };

/** Shows the first steps and waits until these, and no others, are ticked off. */
async function assertTicked(workbench: Workbench, expected: readonly Step[]): Promise<void> {
  let ticked: Step[] = [];
  await workbench
    .until(`ticked off are ${expected}`, async () => {
      // A command that goes somewhere in the report brings it to the front in its own time.
      if (!(await sign(workbench, STEPS[0]).isVisible())) {
        await showSteps(workbench);
        return false;
      }
      const states = await Promise.all(
        STEPS.map((step) =>
          sign(workbench, step)
            .getAttribute('aria-checked', A_LOOK)
            .catch(() => undefined),
        ),
      );
      if (states.includes(undefined)) return false;
      ticked = STEPS.filter((_, i) => states[i] === 'true');
      return ticked.length === expected.length && ticked.every((step) => expected.includes(step));
    })
    .catch((error) => assert.deepEqual(ticked, expected, error.message));
}

/** Opens a step and presses one of its buttons. */
async function press(workbench: Workbench, step: Step, button: string): Promise<void> {
  await showSteps(workbench);
  const { page } = workbench;
  const shown = page
    .locator(`.getting-started-step[data-step-id$="${walkthrough.id}.${step}"]:visible`)
    .last();
  await shown.locator('.step-title').click();
  await shown.getByText(button, { exact: true }).click();
}

suite('The first steps', () => {
  test('are ticked off by their commands one by one, and by their buttons', async () => {
    const report = readFileSync('media/sample.gw', 'utf8');
    const workbench = await openOwnWorkbench({ files: { 'a.gw': report }, open: 'a.gw' });
    await assertTicked(workbench, []);

    const done: Step[] = [];
    for (const [step, command] of [
      ['submit', 'gongwen.checkBeforeSubmission'],
      ['fill', 'gongwen.nextPlaceholder'],
      ['write', 'gongwen.insertPhrase'],
      ['new', 'gongwen.newReport'],
      ['outline', 'gongwen.renumber'],
      ['page', 'gongwen.openPreview'],
    ] as const) {
      await workbench.inside.run(async ({ vscode }) => {
        await vscode.workspace.saveAll();
        await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      });
      await workbench.show('a.gw');
      await workbench.command(command);
      await workbench.page.keyboard.press('Escape');
      await assertTicked(workbench, [...done, step]);
      done.push(step);
    }

    // By hand, as one who wants to see them again.
    for (const step of STEPS) await sign(workbench, step).click();
    await assertTicked(workbench, []);
    // The sample is what buttons try their steps on: with it, a report and its page have been opened.
    const aList = () => workbench.quickPick();
    const renumbered = () =>
      workbench.page.locator('.view-line', { hasText: '（三）聚焦风险防范' }).first().waitFor();
    const itsPage = () => workbench.webview('#sheet .verdict');
    for (const [step, button, shows, expected] of [
      ['write', '插入规范用语', aList, ['new', 'write', 'page']],
      ['fill', '逐一填写', aList, ['new', 'write', 'fill', 'page']],
      ['outline', '重新编号', renumbered, ['new', 'write', 'fill', 'outline', 'page']],
      ['submit', '报送前检查', itsPage, STEPS],
    ] as const) {
      await press(workbench, step, button);
      await shows();
      await workbench.page.keyboard.press('Escape');
      await assertTicked(workbench, expected);
    }
  });
});
