import { WordCounts } from './counts';
import { NearMisses } from './nearMisses';

// The counts are a file of some megabytes, which each host reads its own way, after all that cannot wait. Until then nothing
// is taken for a slip.

let provided: NearMisses | undefined;

/** Gives the counts to all who ask, in the file's own form; undefined takes them away. Throws if they are in another. */
export function provideWordCounts(bytes: Uint8Array | undefined): void {
  provided = bytes && new NearMisses(new WordCounts(bytes));
}

/** What finds near misses; undefined as long as no counts were read. */
export const nearMisses = (): NearMisses | undefined => provided;
