/** How many slots pairs of characters are hashed into. */
export const SLOTS = 0x10000;

/** The slot of two characters, by their codes. Different pairs may share one: what is met there is compared in full. */
export const slotOf = (first: number, second: number): number => (first * 31 + second) & (SLOTS - 1);

/** The slot of the two characters at the start of `text`. */
export const slotAtStart = (text: string): number => slotOf(text.charCodeAt(0), text.charCodeAt(1));
