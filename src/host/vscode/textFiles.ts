import { type Uri, workspace } from 'vscode';
import { type Decoded, decode } from '../../core/text/files/decode';

/** Thrown where the bytes of a file would not be what is to be written; the message is a Chinese sentence. */
export class NotWritable extends Error {}

/** The text of a file with its encoding, which it keeps when it is written back. */
export async function readText(uri: Uri): Promise<Decoded> {
  return decode(await workspace.fs.readFile(uri));
}

/**
 * Writes `text` in the encoding that the file was `read` in. Throws `NotWritable` if the file is being edited or its
 * encoding cannot hold the text, and what writing throws.
 */
export async function writeText(uri: Uri, text: string, read: Decoded): Promise<void> {
  if (workspace.textDocuments.some((each) => each.isDirty && each.uri.toString() === uri.toString()))
    throw new NotWritable('文件正在编辑，还没有保存。');
  if (read.damaged) throw new NotWritable('文件里有读不出来的字符。');
  const bytes = await workspace.encode(text, { encoding: nameOf(read) });
  if (decode(bytes).text !== text) throw new NotWritable('文件的编码写不下这些字。');
  await workspace.fs.writeFile(uri, bytes);
}

/** What VS Code calls an encoding. */
function nameOf({ encoding, bom }: Decoded): string {
  if (encoding === 'utf-8') return bom ? 'utf8bom' : 'utf8';
  return encoding.replace('-', '');
}
