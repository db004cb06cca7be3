/**
 * @typedef {import('../core/phrases/offering/lexicon').LexiconFile} LexiconFile
 * @typedef {import('../core/phrases/offering/packedLexicon').PackedTable} PackedTable
 */

/**
 * The lexicon as it goes into the package, which `readPackedLexicon` reads: what is looked up while typing, not how it was
 * counted. Columns, contexts by their ends and two bytes a character are a third smaller once they are compressed.
 * @param {LexiconFile} lexicon with or without what else snippets/lexicon/lexicon.json says of each entry
 * @returns {Buffer}
 */
export function packedLexicon({ rules, openings, lists, beginnings, stock }) {
  const packed = {
    rules: tableOf(rules, (fields) => ({ percent: fields[2], rest: fields[1] })),
    lists: tableOf(lists, ([, percent, ...rest]) => ({ percent, rest: rest.join('|') })),
    openings,
    beginnings,
    stock: stock.map((piece) => piece.split('|', 2).join('|')),
  };
  return Buffer.from(JSON.stringify(packed), 'utf16le');
}

/**
 * @param {readonly string[]} entries
 * @param {(fields: string[]) => { percent: string, rest: string }} read
 * @returns {PackedTable}
 */
function tableOf(entries, read) {
  const rows = entries.map((entry) => {
    const fields = entry.split('|');
    const context = fields[0];
    return { context, ends: [...context].reverse().join(''), ...read(fields) };
  });
  rows.sort((a, b) => (a.ends < b.ends ? -1 : 1));
  let before = '';
  let lengths = '';
  let characters = '';
  for (const { context, ends } of rows) {
    let shared = 0;
    while (shared < before.length && ends[shared] === before[shared]) shared++;
    lengths += String.fromCharCode(0x100 + shared * 16 + ends.length - shared);
    characters += context.slice(0, context.length - shared);
    before = ends;
  }
  const percents = rows.map(({ percent }) => String.fromCharCode(0x100 + Number(percent))).join('');
  return { lengths, characters, percents, rests: rows.map(({ rest }) => rest).join('\n') };
}
