/** Tells the 0-based line of an offset; any of the three kinds of line end counts. */
export function lineAt(text: string): (offset: number) => number {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), ({ index, 0: end }) => index + end.length)];
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low;
  };
}

export const linesOf = (text: string): string[] => text.split(/\r\n|\n|\r/);
