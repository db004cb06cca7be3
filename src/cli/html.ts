import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { HouseStyle } from '../core/layout/houseStyle';
import { pictureKind, relativePath } from '../core/layout/html/pictures';
import { renderReport } from '../core/layout/html/report';
import { standaloneHtml } from '../core/layout/html/standalone';
import type { Report } from '../core/report/model';
import { titleOfReport } from '../core/report/sections';
import { markdownFor } from './markdown';

/** The report in `file` (`-`: it came by standard input, and has no pictures) as one HTML page. */
export async function printedPage(file: string, report: Report, house: HouseStyle): Promise<string> {
  const asset = (...names: string[]): string => readFileSync(path.join(__dirname, '..', ...names), 'utf8');
  const script = asset('dist', 'paper.js');
  const title = titleOfReport(report) ?? path.basename(file);
  const markdown = await markdownFor(report);
  return standaloneHtml(title, renderReport(report, picturesBeside(file), house.measures, markdown), house, {
    styles: asset('media', 'paper.css') + asset('media', 'print.css'),
    script,
    scriptHash: createHash('sha256').update(script).digest('base64'),
  });
}

/** Pictures in the report's own folder and below it, as data URLs. */
function picturesBeside(file: string): (reference: string) => string | undefined {
  const folder = path.dirname(path.resolve(file));
  return (reference) => {
    const relative = relativePath(reference);
    const kind = pictureKind(reference);
    if (file === '-' || relative === undefined || kind === undefined) return undefined;
    const target = path.resolve(folder, relative);
    if (!target.startsWith(folder + path.sep)) return undefined;
    try {
      return `data:${kind};base64,${readFileSync(target).toString('base64')}`;
    } catch {
      // Its text stands in its place, as in the preview.
      return undefined;
    }
  };
}
