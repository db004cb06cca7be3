import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Severity } from '../../core/rules/engine/rule';
import { check } from '../../core/rules/index';
import type { CheckedFile } from '../../core/views/reporters';
import { provideWordCounts } from '../../core/words/provided';
import { oneOf, some } from '../arguments';
import { readReport } from '../files';
import { Inputs } from '../inputs';
import { ProgressLine } from '../output';
import { FORMATS, Results } from '../results';
import { wordsOf } from '../words';

/** `check`: what is wrong in the reports, and how many of them fail. */
export async function runCheck(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      'fail-on': { type: 'string', default: 'warning' },
      words: { type: 'string', multiple: true, default: [] },
    },
  });
  const format = oneOf('--format', values.format, FORMATS);
  const failOn = oneOf('--fail-on', values['fail-on'], ['error', 'warning', 'never']);
  const fails: readonly Severity[] =
    failOn === 'never' ? [] : failOn === 'error' ? ['error'] : ['error', 'warning'];
  provideWordCounts(readFileSync(path.join(__dirname, 'words.bin')));
  const progress = new ProgressLine();
  const inputs = new Inputs(progress);
  const words = await wordsOf(values.words, (file, message) => inputs.say(file, message));
  const results = new Results(format);
  let files = 0;
  let findings = 0;
  let failed = false;
  // One file after the other, each written out before the next is read: memory does not grow with their number.
  for (const input of inputs.of(some(positionals))) {
    try {
      const report = readReport(input, inputs);
      const checked: CheckedFile = {
        path: input.path,
        text: report.text,
        lines: report.lines,
        findings: check(report, {}, words),
      };
      files++;
      findings += checked.findings.length;
      failed ||= checked.findings.some((finding) => fails.includes(finding.severity));
      if (checked.findings.length > 0) progress.clear();
      await results.add(checked);
      progress.say(`已检查 ${files} 个文件，发现 ${findings} 处问题…`);
    } catch (error) {
      inputs.fail(input.path, error);
    }
  }
  progress.clear();
  await results.end(inputs.errors, { files, findings });
  if (inputs.errors.length > 0) return 2;
  return failed ? 1 : 0;
}
