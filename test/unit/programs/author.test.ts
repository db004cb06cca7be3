import assert from 'node:assert/strict';
import { withAuthor } from '../../../src/programs/author';

/** A PDF as a browser writes it, with these properties and this trailer. */
function pdf(properties: string, { size = '/Size 3', more = '' } = {}): Buffer {
  const head = '%PDF-1.4\n';
  const info = `1 0 obj\n<<${properties}>>\nendobj\n`;
  const root = '2 0 obj\n<</Type /Catalog>>\nendobj\n';
  const start = head.length + info.length + root.length;
  const place = (at: number) => `${String(at).padStart(10, '0')} 00000 n \n`;
  const table = `xref\n0 3\n0000000000 65535 f \n${place(head.length)}${place(head.length + info.length)}`;
  const trailer = `trailer\n<<${size}\n/Root 2 0 R\n/Info 1 0 R${more}>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(head + info + root + table + trailer, 'latin1');
}

const plain = '/Title <FEFF7532>\n/Creator (a \\(b\\))';

suite('The author of a PDF', () => {
  test('is added in an update at its end, which keeps the other properties and says where it stands', () => {
    const before = pdf(plain);
    const after = Buffer.from(withAuthor(before, '某局𠮷'));
    assert.ok(after.subarray(0, before.length).equals(before));
    const added = after.subarray(before.length).toString('latin1');
    const object = `1 0 obj\n<<${plain}\n/Author <FEFF67D05C40D842DFB7>>>\nendobj\n`;
    const previous = before.indexOf('xref');
    assert.equal(
      added,
      `\n${object}xref\n1 1\n${String(before.length + 1).padStart(10, '0')} 00000 n \n` +
        `trailer\n<</Size 3 /Root 2 0 R /Info 1 0 R /Prev ${previous} >>\nstartxref\n` +
        `${before.length + 1 + object.length}\n%%EOF\n`,
    );
    const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(added)![1]);
    assert.equal(after.subarray(start, start + 4).toString(), 'xref');
    const at = Number(/(\d{10}) 00000 n/.exec(added)![1]);
    assert.equal(after.subarray(at, at + 7).toString(), '1 0 obj');
  });

  test('keeps the identity of the file', () => {
    const after = Buffer.from(withAuthor(pdf(plain, { more: '\n/ID [<AB> <CD>]' }), '某局'));
    assert.match(after.toString('latin1'), /\/Prev \d+ \/ID \[<AB> <CD>\]>>\nstartxref\n\d+\n%%EOF\n$/);
  });

  test('is left alone where there is one, or none to say, or the file is of another kind', () => {
    for (const [file, author] of [
      [pdf(`${plain}\n/Author (a)`), '某局'],
      [pdf(plain), ''],
      [pdf(plain, { more: '\n/Encrypt 9 0 R' }), '某局'],
      [pdf(plain, { size: '' }), '某局'],
      [Buffer.from('%PDF-1.5\n1 0 obj\n<</Type /XRef>>\nendobj\nstartxref\n9\n%%EOF\n'), '某局'],
      [Buffer.from('trailer\n<</Size 3 /Root 2 0 R /Info 7 0 R>>\nstartxref\n0\n%%EOF\n'), '某局'],
      [Buffer.alloc(0), '某局'],
    ] as const)
      assert.equal(withAuthor(file, author), file);
  });
});
