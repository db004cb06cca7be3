import { version } from '../../package.json';
import { type FindingGroup, findingGroupOf, findingGroups } from '../core/views/findingGroups';
import {
  type CheckedFile,
  type FileError,
  sarifFrame,
  toJson,
  toSarifResults,
  toText,
} from '../core/views/reporters';
import { write } from './output';

export const FORMATS = ['text', 'json', 'sarif'] as const;
type Format = (typeof FORMATS)[number];

/** Writes what was found as it comes. */
export class Results {
  readonly #format: Format;
  /** What stands before the next entry: the beginning of the document, then commas. */
  #before: string;
  /** How many findings there are in each group. */
  readonly #inGroups = new Map<FindingGroup, number>();

  constructor(format: Format) {
    this.#format = format;
    this.#before = format === 'json' ? '{"version":1,"files":[' : sarifFrame([], version).head;
  }

  async add(checked: CheckedFile): Promise<void> {
    for (const { code } of checked.findings) {
      const group = findingGroupOf(code);
      if (group) this.#inGroups.set(group, (this.#inGroups.get(group) ?? 0) + 1);
    }
    if (this.#format === 'text') {
      await write(toText(checked));
      return;
    }
    const entries = this.#format === 'json' ? [toJson(checked)] : toSarifResults(checked);
    let text = '';
    for (const entry of entries) {
      text += this.#before + JSON.stringify(entry);
      this.#before = ',';
    }
    await write(text);
  }

  async end(errors: readonly FileError[], summary: { files: number; findings: number }): Promise<void> {
    if (this.#format === 'text') {
      const { files, findings } = summary;
      const groups = findingGroups
        .filter((group) => this.#inGroups.has(group))
        .map((group) => `${group}${this.#inGroups.get(group)}处`);
      const among = groups.length > 0 ? `（其中${groups.join('，')}）` : '';
      const found = findings === 0 ? '没有发现问题' : `发现${findings}处问题${among}`;
      process.stderr.write(`检查了${files}个文件，${found}。\n`);
      return;
    }
    const head = this.#before === ',' ? '' : this.#before;
    const tail =
      this.#format === 'json'
        ? `],"errors":${JSON.stringify(errors)},"summary":${JSON.stringify(summary)}}`
        : sarifFrame(errors, version).tail;
    await write(`${head}${tail}\n`);
  }
}
