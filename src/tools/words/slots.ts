import { type Head, locate, type Place, slotsOf } from '../../core/words/counts';

// A binary fuse filter that also holds a value (Graf and Lemire 2022; Chazelle et al. 2004): each key is the exclusive or of
// three slots.

/** A key: where a piece begins in the codes, its length, and the value to be found for it. */
export interface Key {
  readonly place: number;
  readonly length: number;
  readonly value: number;
}

type Shape = Pick<Head, 'segmentLength' | 'segments' | 'seed'>;

/** More slots than keys by this, so that a seed is soon found. */
const ROOM = 1.14;

/** The slots for `keys`, and their shape. */
export function slotsFor(codes: ArrayLike<number>, keys: readonly Key[]): Shape & { slots: Uint16Array } {
  const segmentLength = 2 ** Math.floor(Math.log(keys.length) / Math.log(3.33) + 2.25);
  const segments = Math.max(1, Math.ceil((keys.length * ROOM) / segmentLength) - 2);
  for (let seed = 1; ; seed++) {
    const shape = { segmentLength, segments, seed };
    const slots = filled(codes, keys, shape);
    if (slots) return { ...shape, slots };
    if (seed > 50) throw new Error('no seed found');
  }
}

function filled(codes: ArrayLike<number>, keys: readonly Key[], shape: Shape): Uint16Array | undefined {
  const size = slotsOf(shape);
  const place: Place = { first: 0, second: 0, third: 0, mark: 0 };
  const at = new Uint32Array(keys.length * 3);
  const values = new Uint16Array(keys.length);
  const uses = new Uint8Array(size);
  const sums = new Uint32Array(size);
  for (const [i, key] of keys.entries()) {
    locate(codes, key.place, key.length, shape, place);
    at[i * 3] = place.first;
    at[i * 3 + 1] = place.second;
    at[i * 3 + 2] = place.third;
    values[i] = place.mark | (key.value << 8);
    for (let k = 0; k < 3; k++) {
      const slot = at[i * 3 + k]!;
      if (uses[slot] === 255) return undefined;
      uses[slot]!++;
      sums[slot]! ^= i + 1;
    }
  }
  // Peel off keys that have a slot of their own; what is peeled last is written first.
  const queue: number[] = [];
  for (let slot = 0; slot < size; slot++) if (uses[slot] === 1) queue.push(slot);
  const order = new Uint32Array(keys.length);
  const own = new Uint32Array(keys.length);
  let peeled = 0;
  while (queue.length > 0) {
    const slot = queue.pop()!;
    if (uses[slot] !== 1) continue;
    const key = sums[slot]! - 1;
    order[peeled] = key;
    own[peeled++] = slot;
    for (let k = 0; k < 3; k++) {
      const other = at[key * 3 + k]!;
      uses[other]!--;
      sums[other]! ^= key + 1;
      if (uses[other] === 1) queue.push(other);
    }
  }
  if (peeled < keys.length) return undefined;
  const slots = new Uint16Array(size);
  for (let i = peeled - 1; i >= 0; i--) {
    const key = order[i]!;
    const slot = own[i]!;
    slots[slot] = 0;
    slots[slot] = values[key]! ^ slots[at[key * 3]!]! ^ slots[at[key * 3 + 1]!]! ^ slots[at[key * 3 + 2]!]!;
  }
  return slots;
}

/** Two slots of twelve bits in three bytes. */
export function packed(slots: Uint16Array): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(slots.length / 2) * 3);
  for (let i = 0, at = 0; i < slots.length; i += 2, at += 3) {
    const a = slots[i]!;
    const b = slots[i + 1] ?? 0;
    bytes[at] = a & 0xff;
    bytes[at + 1] = (a >>> 8) | ((b & 0x0f) << 4);
    bytes[at + 2] = b >>> 4;
  }
  return bytes;
}
