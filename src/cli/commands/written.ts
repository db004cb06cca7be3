import { parseArgs } from 'node:util';
import { readLayout, refuseOther, single, UsageError } from '../arguments';
import { readWholeReport, writeOver } from '../files';
import { Inputs } from '../inputs';
import { sayTableRemarks } from '../tableRemarks';
import { type WrittenKind, writtenKinds } from '../written';

/** `docx` and `pdf`: the report as a file of another kind; none while blanks remain, unless they are allowed. */
export async function runWritten(command: keyof typeof writtenKinds, args: string[]): Promise<number> {
  const kind: WrittenKind = writtenKinds[command];
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      output: { type: 'string', short: 'o' },
      'allow-blanks': { type: 'boolean', default: false },
      layout: { type: 'string' },
    },
  });
  const { output } = values;
  if (!output || output === '-')
    throw new UsageError(`请用 -o 写明 ${kind.name}的名称，如 -o 报告${kind.ending}。`);
  refuseOther(output, kind);
  const house = readLayout(values.layout);
  const inputs = new Inputs();
  for (const input of single(command, inputs, positionals)) {
    try {
      const report = readWholeReport(input);
      const blanks = report.placeholders.length;
      if (blanks > 0 && !values['allow-blanks']) {
        process.stderr.write(
          `还有${blanks}处待填，没有生成 ${kind.name}。要照样生成，请加 --allow-blanks。\n`,
        );
        return 1;
      }
      const file = await kind.make(input.path, report, house);
      if (writeOver(output, file, inputs)) await sayTableRemarks(report, house);
    } catch (error) {
      inputs.fail(input.path, error);
    }
  }
  return inputs.errors.length > 0 ? 2 : 0;
}
