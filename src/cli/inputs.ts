import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { isReportName } from '../core/text/files/fileNames';
import { isKeptDraft } from '../core/text/files/keptDrafts';
import type { FileError } from '../core/views/reporters';
import type { ProgressLine } from './output';

// The files that a call names, and why one of them cannot be read.

export interface Input {
  /** As given, or found below a given folder; `-` for standard input. */
  readonly path: string;
  /** Where it stands below the folder that was given, or its own name. */
  readonly name: string;
  readonly read: () => Uint8Array;
}

export class Inputs {
  readonly errors: FileError[] = [];
  readonly #progress: ProgressLine | undefined;
  readonly #isWanted: (name: string) => boolean;

  /** `isWanted`: which files of a folder are meant, by their names; reports if left out. */
  constructor(progress?: ProgressLine, isWanted = isReportName) {
    this.#progress = progress;
    this.#isWanted = isWanted;
  }

  /** The files of `paths`, whatever their endings, and those wanted in folders among them; what cannot be read becomes an error and the rest goes on. */
  *of(paths: readonly string[]): Generator<Input> {
    for (const given of paths) {
      if (given === '-') {
        yield { path: '-', name: '-', read: () => readFileSync(0) };
        continue;
      }
      try {
        if (statSync(given).isDirectory()) yield* this.#folder(given, given);
        else yield { path: given, name: path.basename(given), read: () => readFileSync(given) };
      } catch (error) {
        this.fail(given, error);
      }
    }
  }

  *#folder(folder: string, given: string): Generator<Input> {
    const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const below = path.join(folder, entry.name);
      try {
        if (entry.isDirectory()) yield* this.#folder(below, given);
        // A link to a folder may lead round in a circle.
        else if (entry.isSymbolicLink() && statSync(below).isDirectory()) continue;
        else if (this.#isWanted(entry.name) && !isKeptDraft(below))
          yield { path: below, name: path.relative(given, below), read: () => readFileSync(below) };
      } catch (error) {
        this.fail(below, error);
      }
    }
  }

  fail(file: string, error: unknown): void {
    this.say(file, reasonOf(error));
  }

  /** What is wrong with `file`, as a Chinese sentence. */
  say(file: string, message: string): void {
    this.errors.push({ path: file, message });
    this.#progress?.clear();
    process.stderr.write(`${file}：${message}\n`);
  }
}

/** Why a text must not be handed on. */
export const DAMAGED =
  '有些字符读不出来（编码不是 UTF-8、UTF-16 或 GB18030，或者文件已损坏）。请在编辑器里用正确的编码打开并保存，再试一次。';

/** What went wrong with a file, as a Chinese sentence. */
export function reasonOf(error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return '找不到这个文件，请核对路径。';
    case 'EACCES':
    case 'EPERM':
      return '没有权限，请检查文件属性或是否被其他程序占用。';
    case 'EISDIR':
      return '这是文件夹，不是文件。';
    case 'ELOOP':
      return '链接绕成了圈，找不到文件，请核对路径。';
    case 'EBUSY':
      return '文件正被其他程序占用，请关闭后再试。';
    default:
      return `处理失败：${(error as Error).message}`;
  }
}
