import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

// The texts that are counted: each line once, whatever number of files say it.

/** So long a piece, said in two texts alike, was taken from one into the other. */
const COPIED = 13;
/** A text, or a line, of which more than this is copied from a text that is measured on is left out. */
const MOST = 0.1;

const hanOf = (text: string): string => text.replace(/[^\u4e00-\u9fff]+/g, '');

/** The documents of a file or folder; form feeds stand between those of one file. */
export function* documentsOf(place: string): Generator<string> {
  if (statSync(place).isDirectory()) {
    for (const name of readdirSync(place).sort()) {
      if (/\.(txt|md|gw)$/.test(name) && name !== 'SOURCE.txt') yield* documentsOf(path.join(place, name));
    }
    return;
  }
  yield* readFileSync(place, 'utf8').split('\f');
}

/** What is copied from the texts that are measured on. */
export class Copies {
  readonly #hashes = new Set<number>();

  add(text: string): void {
    const han = hanOf(text);
    for (let i = 0; i + COPIED <= han.length; i++) this.#hashes.add(hashOf(han, i));
  }

  /** Whether so much of `text` stands in them that it would be known by heart. */
  hold(text: string): boolean {
    if (this.#hashes.size === 0) return false;
    const han = hanOf(text);
    const pieces = han.length - COPIED + 1;
    let copied = 0;
    for (let i = 0; i < pieces; i++) if (this.#hashes.has(hashOf(han, i))) copied++;
    return copied > MOST * pieces;
  }
}

/** 52 bits, so that two pieces hardly ever share one. */
function hashOf(text: string, start: number): number {
  let a = 0x811c9dc5;
  let b = 0x9e3779b1;
  for (let i = start; i < start + COPIED; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b + code, 0x85ebca6b) ^ (b >>> 13);
  }
  return (a >>> 0) * 0x100000 + ((b >>> 0) & 0xfffff);
}

/** The lines of `documents`, each once, those that `copies` hold left out. */
export function linesOf(documents: Iterable<string>, copies: Copies): string[] {
  const lines = new Set<string>();
  for (const document of documents) {
    if (copies.hold(document)) continue;
    for (const line of document.split(/\r?\n/)) {
      const text = line.trim();
      if (text.length > 1 && !copies.hold(text)) lines.add(text);
    }
  }
  return [...lines];
}
