import type { HouseStyle } from '../core/layout/houseStyle';
import { tableRemarks } from '../core/layout/pages/tableRemarks';
import type { Report } from '../core/report/model';
import { markdownFor } from './markdown';

/** Says what of the page its writer has to mend. */
export async function sayTableRemarks(report: Report, { measures }: HouseStyle): Promise<void> {
  const remarks = tableRemarks(report, measures, await markdownFor(report));
  for (const sentence of remarks) process.stderr.write(`${sentence}\n`);
}
