import { type Known, type Lexicon, type LexiconFile, lexiconOf } from './lexicon';

// The lexicon as src/tools/packedLexicon.mjs puts it into the package.

/** Entries in columns, by the ends of their contexts: neighbours share most of those. */
export interface PackedTable {
  /** A character for each context: 0x100 + 16 × how many characters its end shares with the one before + how many stand before those. */
  readonly lengths: string;
  /** What stands before those, one context after the other. */
  readonly characters: string;
  /** A character for each entry: 0x100 + its percentage. */
  readonly percents: string;
  /** What else each entry says, a line each. */
  readonly rests: string;
}

type Packed = Omit<LexiconFile, 'rules' | 'lists'> & {
  readonly rules: PackedTable;
  readonly lists: PackedTable;
};

/** `bytes` are JSON in UTF-16 with the low bytes first. Throws if they are anything else. */
export function readPackedLexicon(bytes: Uint8Array): Lexicon {
  const packed = JSON.parse(new TextDecoder('utf-16le').decode(bytes)) as Packed;
  return lexiconOf(packed, knownOf(packed.rules), knownOf(packed.lists));
}

function knownOf({ lengths, characters, percents, rests }: PackedTable): Known {
  const rows = new Map<string, number>();
  let context = '';
  let at = 0;
  for (let row = 0; row < lengths.length; row++) {
    const length = lengths.charCodeAt(row) - 0x100;
    const end = at + (length & 0x0f);
    context = characters.slice(at, end) + context.slice(context.length - (length >> 4));
    at = end;
    rows.set(context, row);
  }
  return {
    rows,
    percents: Uint8Array.from(percents, (percent) => percent.charCodeAt(0) - 0x100),
    rests: rests.split('\n'),
  };
}
