import type { HouseStyle } from '../core/layout/houseStyle';
import type { Report } from '../core/report/model';
import type { TrackedChanges } from '../core/word/export/revisions';
import { markdownFor } from './markdown';
import { readPicture } from './pictures';

/** The report as a Word file; its pictures are read from `folder`, and those that are not there leave their text. */
export async function wordFile(
  report: Report,
  folder: string,
  house: HouseStyle,
  tracked?: TrackedChanges,
): Promise<Uint8Array> {
  const { exportDocx, pictureReferences } = await import('../bundles/word');
  const pictures = new Map<string, Uint8Array>();
  const markdown = await markdownFor(report);
  for (const reference of pictureReferences(report, markdown)) {
    const data = readPicture(folder, reference);
    if (data) pictures.set(reference, data);
  }
  // Undefined only where somebody can cancel.
  return (await exportDocx(report, { pictures, house, markdown, ...(tracked && { tracked }) }))!;
}
