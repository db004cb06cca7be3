import { parseArgs } from 'node:util';
import { readLayout, single } from '../arguments';
import { readWholeReport } from '../files';
import { Inputs } from '../inputs';
import { print } from '../output';
import { printedPage } from '../printedPage';
import { sayTableRemarks } from '../tableRemarks';

/** `html`: the pages of the preview as one HTML page that prints by itself. */
export async function runHtml(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { layout: { type: 'string' } },
  });
  const house = readLayout(values.layout);
  const inputs = new Inputs();
  for (const input of single('html', inputs, positionals)) {
    try {
      const report = readWholeReport(input);
      print(await printedPage(input.path, report, house));
      await sayTableRemarks(report, house);
    } catch (error) {
      inputs.fail(input.path, error);
    }
  }
  return inputs.errors.length > 0 ? 2 : 0;
}
