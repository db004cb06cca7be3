import { parseArgs } from 'node:util';
import type { Report } from '../../core/report/model';
import { type ParseOptions, parse } from '../../core/report/parse';
import { applyEdits } from '../../core/text/edits';
import type { TextEdit } from '../../core/text/span';
import { some, UsageError } from '../arguments';
import { optionsOf, readWhole, writeBack } from '../files';
import { Inputs } from '../inputs';

/** `fix` and `renumber`: prints the one text, or writes each file back. */
export function runEdit(
  args: string[],
  edits: (report: Report, options: ParseOptions) => TextEdit[],
): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { write: { type: 'boolean', default: false } },
  });
  const inputs = new Inputs();
  const all = [...inputs.of(some(positionals))];
  if (!values.write && all.length > 1) throw new UsageError('不加 --write 时只能处理一个文件。');
  for (const input of all) {
    try {
      const { text, bom } = readWhole(input);
      const options = optionsOf(input.path);
      const edited = applyEdits(text, edits(parse(text, options), options));
      const written = (bom ? '\ufeff' : '') + edited;
      if (!values.write || input.path === '-') process.stdout.write(written);
      else if (edited !== text) writeBack(input.path, written);
    } catch (error) {
      inputs.fail(input.path, error);
    }
  }
  return inputs.errors.length > 0 ? 2 : 0;
}
