import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { markdown } from '../../../../src/core/layout/composition/markdown';
import type { Report } from '../../../../src/core/report/model';
import { parse } from '../../../../src/core/report/parse';
import { type ExportOptions, exportDocx } from '../../../../src/core/word/export/docx';
import {
  child,
  type Element,
  elements,
  isElement,
  readXml,
  value,
} from '../../../../src/core/word/import/xml';

// Word files for tests: made from a report, or from the XML of a body.

export const exported = (text: string, options?: ExportOptions): Promise<Uint8Array> =>
  exportedReport(parse(text), options);

export async function exportedReport(report: Report, options?: ExportOptions): Promise<Uint8Array> {
  const file = await exportDocx(report, { markdown: markdown(), ...options });
  if (!file) throw new Error('cancelled');
  return file;
}

export const partOf = (file: Uint8Array, name: string): string => strFromU8(unzipSync(file)[name]!);
export const bodyOf = (file: Uint8Array): Element =>
  child(readXml(partOf(file, 'word/document.xml')), 'body')!;

export const all = (parent: Element, name: string): Element[] =>
  parent.children
    .filter(isElement)
    .flatMap((each) => [...(each.name === name ? [each] : []), ...all(each, name)]);

export const words = (element: Element): string =>
  [...all(element, 't')].map((each) => each.children.filter((node) => !isElement(node)).join('')).join('');

/** The paragraphs that say something, as `style words`. */
export const paragraphs = (file: Uint8Array): string[] =>
  all(bodyOf(file), 'p')
    .filter((each) => words(each) !== '')
    .map((each) => `${value(each, 'pPr', 'pStyle')} ${words(each)}`);

export const runs = (
  paragraph: Element,
): { text: string; font: string | undefined; style: string | undefined; blank: boolean }[] =>
  all(paragraph, 'r').map((run) => ({
    text: words(run),
    font: child(run, 'rPr', 'rFonts')?.attributes.eastAsia,
    style: value(run, 'rPr', 'rStyle'),
    blank: value(run, 'rPr', 'highlight') !== undefined,
  }));

export const tables = (file: Uint8Array): string[][][] =>
  all(bodyOf(file), 'tbl').map((table) =>
    elements(table, 'tr').map((row) => elements(row, 'tc').map((cell) => words(cell))),
  );

/** The attributes of an element, by name: `left=280 right=280`. */
export const said = (element: Element | undefined): string =>
  Object.entries(element?.attributes ?? {})
    .map(([name, is]) => `${name}=${is}`)
    .sort()
    .join(' ');

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word file of another program: `body` between `<w:body>`, further parts by name without `word/`. */
export function wordFile(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const files: Record<string, Uint8Array> = {
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    ),
  };
  for (const [name, xml] of Object.entries(parts))
    files[`word/${name}`] = strToU8(xml.replace(/^(<w:\w+)/, `$1 ${W}`));
  return zipSync(files);
}

export const p = (text: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A paragraph of runs; `mark` is what its end says of itself. */
export const par = (content: string, mark = ''): string =>
  `<w:p><w:pPr><w:rPr>${mark}</w:rPr></w:pPr>${content}</w:p>`;

/** What `author` has tracked: runs put in and taken out, and ends of paragraphs. */
export const tracked = (author: string) => {
  const by = `w:id="1" w:author="${author}" w:date="2026-07-05T08:00:00Z"`;
  const run = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
  return {
    by,
    run,
    ins: (words: string): string => `<w:ins ${by}>${run(words)}</w:ins>`,
    del: (words: string): string =>
      `<w:del ${by}><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></w:del>`,
    end: (kind: 'ins' | 'del' | 'moveFrom' | 'moveTo'): string => `<w:${kind} ${by}/>`,
  };
};
