import { type TextDocument, Uri, workspace } from 'vscode';
import { titleOfReport } from '../../core/report/sections';
import { houseStyleOf } from '../../host/services/houseStyle';
import type { Services } from '../../host/services/services';
import { fileName } from '../../host/vscode/language';
import { embeddedPictures } from '../../host/vscode/pictures';

/** The report as one HTML page that prints as its preview shows it; undefined if what makes pages cannot be loaded. */
export async function printedPage(
  document: TextDocument,
  { context, bundles, reports }: Services,
): Promise<string | undefined> {
  const pages = await bundles.load('pages');
  if (!pages) return undefined;
  const { renderReport, standaloneHtml } = pages;
  const report = reports.of(document);
  const markdown = await bundles.markdownFor(report);
  const references: string[] = [];
  const note = (reference: string): undefined => void references.push(reference);
  renderReport(report, note, undefined, markdown);
  const pictures = await embeddedPictures(document.uri, references);
  const house = houseStyleOf(document.uri);
  const blocks = renderReport(report, (reference) => pictures.get(reference), house.measures, markdown);
  const read = (...names: string[]) => workspace.fs.readFile(Uri.joinPath(context.extensionUri, ...names));
  const [paper, print, script] = await Promise.all([
    read('media', 'paper.css'),
    read('media', 'print.css'),
    read('dist', 'paper.js'),
  ]);
  const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(script)));
  return standaloneHtml(titleOfReport(report) ?? fileName(document), blocks, house, {
    styles: decode(paper) + decode(print),
    script: decode(script),
    scriptHash: btoa(String.fromCharCode(...hash)),
  });
}
