import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { HouseStyle } from '../core/layout/houseStyle';
import type { Report } from '../core/report/model';
import { wordFile } from './docx';
import { pdfFile } from './pdf';

// What a report is written to as a file of another kind.

export interface WrittenKind {
  /** As people say it. */
  readonly name: string;
  readonly ending: string;
  /** What every such file begins with. */
  readonly signature: string;
  /** Throws an error with a Chinese sentence where it cannot be made. */
  readonly make: (file: string, report: Report, house: HouseStyle) => Promise<Uint8Array>;
}

export const writtenKinds = {
  docx: {
    name: 'Word 文件',
    ending: '.docx',
    signature: 'PK',
    make: (file, report, house) => wordFile(report, file === '-' ? '.' : path.dirname(file), house),
  },
  pdf: {
    name: 'PDF 文件',
    ending: '.pdf',
    signature: '%PDF',
    make: (file, report, house) => pdfFile(file, report, house),
  },
} satisfies Record<string, WrittenKind>;

/**
 * Whether a file of this kind may be written to `output`: over an older one, but over nothing else, for a slip of the name would
 * cost somebody a text.
 */
export function mayHold(output: string, { signature }: WrittenKind): boolean {
  if (!existsSync(output) || !statSync(output).isFile()) return true;
  const there = readFileSync(output);
  return there.length === 0 || there.subarray(0, signature.length).toString('latin1') === signature;
}
