import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Report } from '../core/report/model';
import { type ParseOptions, parse } from '../core/report/parse';
import { decode } from '../core/text/files/decode';
import { isMarkdownName } from '../core/text/files/fileNames';
import { DAMAGED, type Input, type Inputs } from './inputs';

// Reports out of files, and texts into files.

/** How a file is read, by its name. */
export const optionsOf = (file: string): ParseOptions => ({ markdown: isMarkdownName(file) });

const parseFile = (file: string, text: string): Report => parse(text, optionsOf(file));

/** The report in a file that is only looked at: that some of its characters cannot be read is told. */
export function readReport(input: Input, inputs: Inputs): Report {
  const { text, damaged } = decode(input.read());
  if (damaged) inputs.fail(input.path, new Error(DAMAGED));
  return parseFile(input.path, text);
}

/** The report in a file that is to be handed on. Throws an error with a Chinese sentence where characters are missing. */
export const readWholeReport = (input: Input): Report => parseFile(input.path, readWhole(input).text);

/** The text of a file that is to be handed on: with characters missing it must not be. */
export function readWhole(input: Input): { readonly text: string; readonly bom: boolean } {
  const { text, bom, damaged } = decode(input.read());
  if (damaged) throw new Error(DAMAGED);
  return { text, bom };
}

/** Replaces the file in one step: whoever reads it meets the old text or the new one, never half of it. */
export function writeBack(file: string, content: string | Uint8Array): void {
  // A link stays one: what it points to is replaced.
  const target = existsSync(file) ? realpathSync(file) : file;
  const scratch = `${target}.${process.pid}.tmp`;
  try {
    writeFileSync(scratch, content, existsSync(target) ? { mode: statSync(target).mode } : {});
    renameSync(scratch, target);
  } catch (error) {
    rmSync(scratch, { force: true });
    throw error;
  }
}

/** Whether `content` has been written to the file `output`; if not, why has been said. */
export function writeOver(output: string, content: string | Uint8Array, inputs: Inputs): boolean {
  try {
    writeBack(output, content);
    return true;
  } catch (error) {
    const isFolderMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    inputs.fail(output, isFolderMissing ? new Error('找不到要存入的文件夹，请核对路径。') : error);
    return false;
  }
}

/** Writes a file of its own below a folder that is made for it; what is there already may have been worked on. */
export function writeNew(file: string, text: string, written: Set<string>): void {
  if (written.has(file)) throw new Error(`与另一个文件转换后同名（${file}），没有转换。请改名后再转换。`);
  written.add(file);
  if (existsSync(file)) {
    if (readFileSync(file, 'utf8') === text) return;
    throw new Error(`“${file}”已经存在，没有替换它。请换一个文件夹，或者先把它移走。`);
  }
  mkdirSync(path.dirname(file), { recursive: true });
  writeBack(file, text);
}
