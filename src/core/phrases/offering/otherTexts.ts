/** A text of the writer's besides the report that is written: another report of the folder, or phrases of their own. */
export interface OtherText {
  readonly text: string;
  /** By pairs of characters, see `pairAt`: the offsets behind them, in order. */
  readonly behind: ReadonlyMap<number, readonly number[]>;
}

/** A number for the two characters that begin at `at`. */
export const pairAt = (text: string, at: number): number =>
  text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);

/** `text`, ready to be asked where a pair of characters stands in it: others are too long to be searched with every key. */
export function otherText(text: string): OtherText {
  const behind = new Map<number, number[]>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = pairAt(text, at);
    const places = behind.get(pair);
    if (places) places.push(at + 2);
    else behind.set(pair, [at + 2]);
  }
  return { text, behind };
}
