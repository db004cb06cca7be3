import { strFromU8, Unzip, UnzipInflate, unzipSync } from 'fflate';
import { finished } from '../../text/steps';
import { type Element, elements, readingXml } from './xml';

// A Word file is a package of XML files.

/** Why a file cannot be read, as a sentence for its reader. */
export class UnreadableFile extends Error {}

/** No draft is larger unpacked; a file made to fill the memory is. Bytes. */
const LARGEST_PART = 80_000_000;

/** The files of a package by name. */
export type PackageParts = Readonly<Record<string, Uint8Array>>;

/** So much of a file is unpacked at one go. Bytes. */
const AT_ONCE = 4096;

/** Throws `UnreadableFile`. */
export const unpack = (file: Uint8Array): PackageParts => finished(unpacking(file));

/** The same in steps, between which others may do their work. */
export function* unpacking(file: Uint8Array): Generator<void, PackageParts> {
  if (file[0] === 0xd0 && file[1] === 0xcf) {
    throw new UnreadableFile(
      '这是旧格式的 Word 文档（.doc）或加了密码的文档。请在 Word 或 WPS 里去掉密码，另存为 .docx 再导入。',
    );
  }
  try {
    const sizes = new Map<string, number>();
    // Only the directory at the end of the file tells what is in it; nothing is unpacked yet.
    unzipSync(file, {
      filter: ({ name, originalSize }) => {
        if (/\.(?:xml|rels)$/i.test(name) && originalSize <= LARGEST_PART) sizes.set(name, originalSize);
        return false;
      },
    });
    return (yield* inflating(file, sizes)) ?? unzipSync(file, { filter: ({ name }) => sizes.has(name) });
  } catch {
    throw new UnreadableFile(
      '这个文件不是 .docx 文档，或者已经损坏。请在 Word 或 WPS 里打开它，另存为 .docx 再导入。',
    );
  }
}

/**
 * The parts of these `sizes`, read from the start of the file; undefined where what stands there is not what the directory says,
 * which holds.
 */
function* inflating(
  file: Uint8Array,
  sizes: ReadonlyMap<string, number>,
): Generator<void, PackageParts | undefined> {
  const parts: Record<string, Uint8Array> = {};
  const filled = new Map<string, number>();
  let isOther = false;
  const unzip = new Unzip((entry) => {
    const { name } = entry;
    const size = sizes.get(name);
    if (size === undefined) return;
    const bytes = new Uint8Array(size);
    isOther ||= filled.has(name);
    parts[name] = bytes;
    filled.set(name, 0);
    entry.ondata = (error, data) => {
      const at = filled.get(name)!;
      isOther ||= error !== null || at + data.length > size;
      if (isOther) return;
      bytes.set(data, at);
      filled.set(name, at + data.length);
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < file.length; at += AT_ONCE) {
      unzip.push(file.subarray(at, at + AT_ONCE), at + AT_ONCE >= file.length);
      if (isOther) return undefined;
      yield;
    }
  } catch {
    return undefined;
  }
  return [...sizes].every(([name, size]) => filled.get(name) === size) ? parts : undefined;
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
    const xml = strFromU8(bytes);
    yield;
    return yield* readingXml(xml);
  } catch {
    throw new UnreadableFile('这个文件已经损坏。请在 Word 或 WPS 里打开它，另存为 .docx 再导入。');
  }
}

/** A part that the text can do without. */
export function optionalPart(parts: PackageParts, name: string): Element | undefined {
  return parts[name] ? part(parts, name) : undefined;
}
