import assert from 'node:assert/strict';
import type { Example, Said } from '../../src/core/rules/engine/about';
import type { Severity } from '../../src/core/rules/engine/rule';
import type { Span } from '../../src/core/text/span';

// Reads the notation of examples: ⟦…⟧ is found, ⟪…⟫ is pointed at.

/** A place that is pointed at, and by which finding (from 0), if that is said. */
interface Pointed extends Span {
  readonly by: number | undefined;
}

export interface Marked {
  /** Without the brackets of the notation. */
  readonly text: string;
  /** By where they begin; of two that begin together the shorter first, as findings are told. */
  readonly found: readonly Span[];
  readonly pointed: readonly Pointed[];
}

/** Throws where brackets do not pair. */
export function readMarked(marked: string): Marked {
  let text = '';
  const found: Span[] = [];
  const pointed: Pointed[] = [];
  const open: { sign: string; start: number; by: number | undefined }[] = [];
  for (const part of marked.split(/([⟦⟧⟫]|⟪(?:\d+\|)?)/)) {
    if (part === '⟦' || part.startsWith('⟪')) {
      const by = part.length > 1 ? Number.parseInt(part.slice(1), 10) - 1 : undefined;
      open.push({ sign: part[0]!, start: text.length, by });
    } else if (part === '⟧' || part === '⟫') {
      const { sign, start, by } = open.pop() ?? assert.fail(`${part} closes nothing: ${marked}`);
      assert.equal(sign, part === '⟧' ? '⟦' : '⟪', marked);
      if (part === '⟧') found.push({ start, end: text.length });
      else pointed.push({ start, end: text.length, by });
    } else {
      text += part;
    }
  }
  assert.deepEqual(open, [], `not closed: ${marked}`);
  const inOrder = (a: Span, b: Span) => a.start - b.start || a.end - b.end;
  return { text, found: found.sort(inOrder), pointed: pointed.sort(inOrder) };
}

/** A finding as an example has it. */
export interface Expected extends Span {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly (Span & { readonly message: string })[];
}

/** What `example` of the rule `code` says that is found; `severityOf`: what each rule has by default. */
export function expectedIn(
  example: Example,
  code: string,
  severityOf: (code: string) => Severity,
): { text: string; expected: Expected[] } {
  const { text, found, pointed } = readMarked(example.text);
  const says = typeof example.says === 'string' ? found.map(() => example.says as string) : example.says;
  assert.equal(says.length, found.length, `as many ⟦…⟧ as things said: ${example.text}`);
  const all = says.map((said): Said => (typeof said === 'string' ? { message: said } : said));
  const points = all.flatMap(({ related }, index) => (related === undefined ? [] : [index]));
  const placesOf = (index: number) => {
    const { related } = all[index]!;
    const places = pointed.filter(
      ({ by }) => (by ?? (points.length === 1 ? points[0] : undefined)) === index,
    );
    if (related === undefined) return [];
    const messages = typeof related === 'string' ? places.map(() => related) : related;
    assert.equal(messages.length, places.length, `as many ⟪…⟫ as things said of them: ${example.text}`);
    assert.ok(places.length > 0, `no ⟪…⟫ for finding ${index + 1}: ${example.text}`);
    return places.map(({ start, end }, i) => ({ start, end, message: messages[i]! }));
  };
  const expected = all.map((said, index): Expected => {
    const { message, code: other, severity } = said;
    const own = other ?? code;
    return {
      ...found[index]!,
      code: own,
      severity: severity ?? severityOf(own),
      message,
      related: placesOf(index),
    };
  });
  const used = expected.reduce((sum, { related }) => sum + related.length, 0);
  assert.equal(used, pointed.length, `every ⟪…⟫ belongs to a finding: ${example.text}`);
  return { text, expected };
}
