import { firstWhere } from './search';

/** What is wrong with a line of a file, 0-based, in a Chinese sentence that says what to do. */
export interface LineProblem {
  readonly line: number;
  readonly message: string;
}

/** Tells the 0-based line of an offset; any of the three kinds of line end counts. */
export function lineAt(text: string): (offset: number) => number {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), ({ index, 0: end }) => index + end.length)];
  return (offset) => firstWhere(starts.length, (line) => starts[line]! > offset, 1) - 1;
}

export const linesOf = (text: string): string[] => text.split(/\r\n|\n|\r/);
