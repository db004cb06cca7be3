import { parseArgs } from 'node:util';
import { type OutlineNode, outline, outlineParts, titleOfReport } from '../../core/report/sections';
import { oneOf, single } from '../arguments';
import { readReport } from '../files';
import { Inputs } from '../inputs';
import { print } from '../output';

/** `outline`: headings and parts of one report. */
export function runOutline(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { format: { type: 'string', default: 'text' } },
  });
  const format = oneOf('--format', values.format, ['text', 'json']);
  const inputs = new Inputs();
  for (const input of single('outline', inputs, positionals)) {
    try {
      const report = readReport(input, inputs);
      const title = titleOfReport(report);
      const sections = outline(report);
      if (format === 'json') {
        const parts = outlineParts(report);
        print(JSON.stringify({ version: 1, path: input.path, title, sections, parts }));
        continue;
      }
      if (title !== null) print(title);
      const list = (nodes: readonly OutlineNode[], depth: number): void => {
        for (const node of nodes) {
          print(`${'  '.repeat(depth)}${node.marker}${node.text}`);
          list(node.children, depth + 1);
        }
      };
      list(sections, 0);
    } catch (error) {
      inputs.fail(input.path, error);
    }
  }
  return inputs.errors.length > 0 ? 2 : 0;
}
