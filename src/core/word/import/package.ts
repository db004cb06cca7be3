import { strFromU8, unzipSync } from 'fflate';
import { finished } from '../../text/steps';
import { type Element, elements, readingXml } from './xml';

// A Word file is a package of XML files.

/** Why a file cannot be read, as a sentence for its reader. */
export class UnreadableFile extends Error {}

/** No draft is larger unpacked; a file made to fill the memory is. Bytes. */
const LARGEST_PART = 80_000_000;

/** The files of a package by name. */
export type PackageParts = Readonly<Record<string, Uint8Array>>;

/** Throws `UnreadableFile`. */
export function unpack(file: Uint8Array): PackageParts {
  if (file[0] === 0xd0 && file[1] === 0xcf) {
    throw new UnreadableFile(
      '这是旧格式的 Word 文档（.doc）或加了密码的文档。请在 Word 或 WPS 里去掉密码，另存为 .docx 再导入。',
    );
  }
  try {
    return unzipSync(file, {
      filter: ({ name, originalSize }) => /\.(?:xml|rels)$/i.test(name) && originalSize <= LARGEST_PART,
    });
  } catch {
    throw new UnreadableFile(
      '这个文件不是 .docx 文档，或者已经损坏。请在 Word 或 WPS 里打开它，另存为 .docx 再导入。',
    );
  }
}

/** Where the text is: word/document.xml, but the file says. */
export function mainPart(parts: PackageParts): string {
  const relations = elements(optionalPart(parts, '_rels/.rels'), 'Relationship');
  const main = relations.find(({ attributes }) => attributes.Type?.endsWith('/officeDocument'));
  return main?.attributes.Target?.replace(/^\//, '') ?? 'word/document.xml';
}

/** A part that must be there. Throws `UnreadableFile`. */
export const part = (parts: PackageParts, name: string): Element => finished(readingPart(parts, name));

/** The same in steps, between which others may do their work. */
export function* readingPart(parts: PackageParts, name: string): Generator<void, Element> {
  const bytes = parts[name];
  if (!bytes) throw new UnreadableFile('这个文件里没有正文，可能不是 Word 文档。');
  try {
    return yield* readingXml(strFromU8(bytes));
  } catch {
    throw new UnreadableFile('这个文件已经损坏。请在 Word 或 WPS 里打开它，另存为 .docx 再导入。');
  }
}

/** A part that the text can do without. */
export function optionalPart(parts: PackageParts, name: string): Element | undefined {
  return parts[name] ? part(parts, name) : undefined;
}
