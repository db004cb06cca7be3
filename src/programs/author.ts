// Browsers write a PDF without the author, and have no way to say one: it is added to the finished file.

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/**
 * The PDF with `author` among its properties: an update at its end as ISO 32000-1, 7.5.6 has it, a new version of the document
 * information dictionary. Unchanged if it has an author already, or is not of the plain kind that browsers write (a table of
 * places, and no encryption): a PDF without an author is better than one that cannot be opened.
 */
export function withAuthor(pdf: Uint8Array, author: string): Uint8Array {
  const end = latin1(pdf.subarray(-2048));
  const tail = /trailer\s*<<((?:(?!trailer)[\s\S])*)>>\s*startxref\s+(\d+)\s+%%EOF\s*$/.exec(end);
  if (!tail || author === '') return pdf;
  const [, trailer, previous] = tail as unknown as [string, string, string];
  const info = /\/Info\s+(\d+)\s+0\s+R/.exec(trailer)?.[1];
  const root = /\/Root\s+\d+\s+\d+\s+R/.exec(trailer)?.[0];
  const size = /\/Size\s+\d+/.exec(trailer)?.[0];
  if (!info || !root || !size || /\/Encrypt\b/.test(trailer)) return pdf;
  const properties = propertiesIn(latin1(pdf), info);
  if (properties === undefined || /\/Author\b/.test(properties)) return pdf;
  const id = /\/ID\s*\[[^\]]*\]/.exec(trailer)?.[0] ?? '';
  const object = `\n${info} 0 obj\n<<${properties}\n/Author ${textString(author)}>>\nendobj\n`;
  const table = [
    'xref',
    `${info} 1`,
    // An entry is twenty bytes with the end of its line.
    `${String(pdf.length + 1).padStart(10, '0')} 00000 n `,
    'trailer',
    `<<${size} ${root} /Info ${info} 0 R /Prev ${previous} ${id}>>`,
    'startxref',
    String(pdf.length + object.length),
    '%%EOF\n',
  ].join('\n');
  return Buffer.concat([pdf, Buffer.from(object + table, 'latin1')]);
}

/** What stands in the dictionary of the object `number`; undefined where it is anything but a plain dictionary. */
function propertiesIn(pdf: string, number: string): string | undefined {
  const start = pdf.search(new RegExp(`(?<=[\\r\\n])${number} 0 obj\\s*<<`));
  if (start < 0) return undefined;
  const inner = pdf.slice(pdf.indexOf('<<', start) + 2, pdf.indexOf('endobj', start));
  const close = inner.lastIndexOf('>>');
  return close < 0 ? undefined : inner.slice(0, close);
}

/** A text string: UTF-16 with its mark, in hexadecimal, so that no sign in it needs an escape. */
function textString(text: string): string {
  return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
}
