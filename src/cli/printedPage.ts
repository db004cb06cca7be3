import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { HouseStyle } from '../core/layout/houseStyle';
import { pictureKind } from '../core/layout/html/pictures';
import { type Block, renderReport } from '../core/layout/html/report';
import { standaloneHtml } from '../core/layout/html/standalone';
import type { Report } from '../core/report/model';
import { titleOfReport } from '../core/report/sections';
import { markdownFor } from './markdown';
import { readPicture } from './pictures';

/** The report in `file` (`-`: it came by standard input, and has no pictures) as one HTML page. */
export async function printedPage(file: string, report: Report, house: HouseStyle): Promise<string> {
  const title = titleOfReport(report) ?? path.basename(file);
  const markdown = await markdownFor(report);
  return pageFile(title, renderReport(report, picturesBeside(file), house.measures, markdown), house);
}

/** `blocks` as one HTML page with further style sheets of media/, and HTML `behind` the pages. */
export function pageFile(
  title: string,
  blocks: readonly Block[],
  house: HouseStyle,
  sheets: readonly string[] = [],
  behind = '',
): string {
  const asset = (...names: string[]): string => readFileSync(path.join(__dirname, '..', ...names), 'utf8');
  const script = asset('dist', 'paper.js');
  const styles = ['paper.css', 'print.css', ...sheets].map((name) => asset('media', name)).join('');
  const scriptHash = createHash('sha256').update(script).digest('base64');
  return standaloneHtml(title, blocks, house, { styles, script, scriptHash }, behind);
}

/** Pictures in the report's own folder and below it, as data URLs. */
export function picturesBeside(file: string): (reference: string) => string | undefined {
  return (reference) => {
    const kind = pictureKind(reference);
    const picture =
      file === '-' || kind === undefined ? undefined : readPicture(path.dirname(file), reference);
    return picture && `data:${kind};base64,${picture.toString('base64')}`;
  };
}
