import assert from 'node:assert/strict';
import fc from 'fast-check';
import { renumberEdits } from '../../../src/core/numbering/renumber';
import type { Report, Section } from '../../../src/core/report/model';
import { parse } from '../../../src/core/report/parse';
import { check, safeRepairs } from '../../../src/core/rules/index';
import { applyEdits } from '../../../src/core/text/edits';
import { toCircled, toHan } from '../../../src/core/text/numerals';
import type { Span, TextEdit } from '../../../src/core/text/span';
import { outlineTree } from '../../../src/core/views/outlineTree';
import { alarms, findings, genreDocument, renumbered, repaired, written } from '../support';

/** Every run draws other texts: what few do not show today, those of tomorrow do. */
const RUNS = { numRuns: 40 };

// Any text at all: half surrogate pairs, NUL, lone CR.
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
  .map((codes) => String.fromCharCode(...codes));

// Pieces that mean something, in no order.
const PIECES =
  '一、 二、 三， （一） （二） (三) （四）、 1. 2． 3、 （1） ① ㊿ ㈠ ⒈ 第一章 第二条　 1.2.1　 一是 二是 三要 四要， 第一， 第三， 首先， 最后， 附件 附件1 附件：1. 附：2. 特此报告。 2026年7月8日 20XX年X月X日 ** X × __ 某某 □□ ○○ 【待补】 〔20××〕 （  ） 年  月  日 目录 --- 以下三项 “四 个” 2个 ，即 甲、 其中 共3件 增长5% 《甲》 [ + ? 工作 推进有力 市局 。 ； ： ， “ ” \u3000 \t | \n \n \n \r\n \r \0 \ud800 \udc00 😀 \ufeff'.split(
    ' ',
  );
const soup = fc
  .array(fc.constantFrom(...PIECES, '  ', '\n\n'), { maxLength: 60 })
  .map((pieces) => pieces.join(''));

// What a hurried hand types: marks of the wrong width and shape, twice, or beside figures and blanks.
const SLOPPY =
  '工作 推进有力 "差不多" "大概" \' " , . ; : ? ! ,， 。。 ，, “甲 乙” ‹丙› (丁) ( ) （ 2026-2028年 4´25" 13\'1" ２０２６年 二Ｏ二六年 ＡＩ % ％ 5 5， 05月08日 1、 （一）、 2． 一是， 三是 __ ** \n \n'.split(
    ' ',
  );
const sloppy = fc
  .array(fc.constantFrom(...SLOPPY, ' ', '\u3000'), { maxLength: 40 })
  .map((pieces) => pieces.join(''));

// Papers with paragraphs that are body text wherever they stand: what is typed into them leaves the structure as it was.
const bodyText = fc
  .tuple(
    fc.constantFrom('', ...PIECES),
    fc.constantFrom(...PIECES),
    fc.constantFrom('', '。', '；', ...PIECES),
  )
  .map((pieces) => pieces.map((piece) => piece.trim()))
  .map(
    ([start, within, end]) => `${start}全市推进有力。${within}${'各单位压实责任抓好落实，'.repeat(9)}${end}`,
  );
const papers = fc
  .array(fc.oneof({ arbitrary: bodyText, weight: 2 }, fc.constantFrom(...PIECES)), { maxLength: 16 })
  .map((lines) => lines.join('\n'));

const text = fc.oneof(anyText, soup, { arbitrary: soup, weight: 3 });

function assertInside(report: Report, span: Span | undefined, what: string): void {
  if (!span) return;
  assert.ok(span.start >= 0 && span.start <= span.end && span.end <= report.text.length, what);
}

function assertNested(sections: readonly Section[], from: number, to: number): void {
  let reached = from;
  for (const section of sections) {
    assert.ok(section.start >= reached, 'siblings are apart and in order');
    assert.ok(section.end <= to, 'a section ends inside its parent');
    assertNested(section.children, section.marker.end, section.end);
    for (const child of section.children) assert.equal(child.parent, section);
    reached = section.end;
  }
}

const inOrder = (sections: readonly Section[]): Section[] =>
  sections.flatMap((section) => [section, ...inOrder(section.children)]);

const applied = (source: string, edits: readonly TextEdit[]) => applyEdits(source, edits);

suite('any text', function () {
  this.timeout(60_000);

  test('gives a report whose spans all lie in it', () => {
    fc.assert(
      fc.property(text, (source) => {
        const report = parse(source);
        assert.equal(report.text, source);
        for (const { start, end, textStart, textEnd } of report.lines) {
          assert.ok(start <= textStart && textStart <= textEnd && textEnd <= end && end <= source.length);
        }
        const { frontMatter, title, addressee, attachmentNote, closing, signature, date } = report;
        for (const [name, span] of Object.entries({
          frontMatter,
          title,
          addressee,
          attachmentNote,
          closing,
          signature,
          date,
        })) {
          assertInside(report, span, name);
        }
        for (const { start, end, line } of report.markers) {
          assert.ok(start < end);
          assert.ok(start >= report.lines[line]!.start && end <= report.lines[line]!.end);
        }
      }),
      RUNS,
    );
  });

  test('gives sections that are nested, apart and in reading order', () => {
    fc.assert(
      fc.property(text, (source) => {
        const report = parse(source);
        assertNested(report.roots, 0, source.length);
        assert.deepEqual(report.sections, inOrder(report.roots));
        for (const { start, end, marker, title, runIn, line } of report.sections) {
          assert.equal(start, marker.start);
          assert.ok(marker.start < marker.end && marker.end <= end, 'the marker opens its section');
          assert.ok(title.start <= title.end && runIn.start <= runIn.end);
          assert.equal(
            report.lines.findLastIndex((each) => each.start <= start),
            line,
          );
        }
      }),
      RUNS,
    );
  });

  test('read with the version before it gives what it gives by itself', () => {
    const edit = fc.oneof(
      fc.record({ at: fc.nat(), length: fc.nat(12), put: soup }),
      fc.record({ at: fc.nat(), length: fc.nat(1), put: fc.constantFrom('', ...PIECES) }),
    );
    fc.assert(
      fc.property(
        fc.oneof(text, papers),
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        (source, edits, markdown) => {
          let report = parse(source, { markdown });
          let findings = check(report);
          for (const { at, length, put } of edits) {
            const { text: old } = report;
            const start = at % (old.length + 1);
            const typed = old.slice(0, start) + put + old.slice(start + length);
            report = parse(typed, { markdown, before: report });
            findings = check(report);
            const fresh = parse(typed, { markdown });
            const { paragraphs: known, lines, ...rest } = report;
            const { paragraphs: read, lines: freshLines, ...freshRest } = fresh;
            assert.deepEqual(rest, freshRest);
            assert.deepEqual([...known.keys()].sort(), [...read.keys()].sort());
            const places = (all: Report['lines']) =>
              all.map(({ paragraph, ...line }) => [line, paragraph.text]);
            assert.deepEqual(places(lines), places(freshLines));
            assert.deepEqual(findings, check(fresh));
            const options = { showEnumerations: true };
            assert.deepEqual(outlineTree(report, findings, options), outlineTree(fresh, findings, options));
          }
        },
      ),
      { numRuns: 120 },
    );
  });

  test('gives blanks that are apart and in reading order', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (source, markdown) => {
        let reached = 0;
        for (const { start, end, line } of parse(source, { markdown }).placeholders) {
          assert.ok(start >= reached && start < end && end <= source.length);
          assert.equal(
            parse(source).lines.findLastIndex((each) => each.start <= start),
            line,
          );
          reached = end;
        }
      }),
      RUNS,
    );
  });

  test('once repaired has nothing more to repair', () => {
    fc.assert(
      fc.property(fc.oneof(text, sloppy), fc.boolean(), (source, markdown) => {
        const once = repaired(source, { markdown });
        assert.equal(repaired(once, { markdown }), once);
      }),
      { numRuns: 3 * RUNS.numRuns },
    );
  });

  test('gives findings in it, whose repairs can be made one by one and all together', () => {
    fc.assert(
      fc.property(text, (source) => {
        const found = check(parse(source));
        for (const { start, end, message, fix, related } of found) {
          assert.ok(start >= 0 && start < end && end <= source.length);
          assert.ok(message.length > 0);
          if (fix) applied(source, fix);
          for (const each of related ?? []) assert.ok(each.start < each.end && each.end <= source.length);
        }
        applied(source, safeRepairs(found));
        applied(source, renumberEdits(parse(source)));
      }),
      RUNS,
    );
  });
});

/** What is left of a text without the ordinals that `parse` knows in it. */
function withoutOrdinals(source: string): string {
  const report = parse(source);
  const numerals = report.enumerations.flatMap(({ items }) => items.map(({ numeral }) => numeral));
  return applied(
    source,
    [...report.markers, ...numerals].map(({ start, end }) => ({ start, end, text: '#' })),
  );
}

// Every ordinal of a clean document with another number, so that anything may follow anything.
const shuffled = fc
  .record({
    doc: genreDocument,
    numbers: fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 20, maxLength: 20 }),
  })
  .map(({ doc, numbers }) => {
    const headings = doc.groups.flat().map((each) => ({ each, write: (n: number) => written(each, n) }));
    const items = doc.lists.flat().map((each) => ({ each, write: toHan }));
    return applied(
      doc.text,
      [...headings, ...items].map(({ each, write }, i) => ({
        start: each.start,
        end: each.end,
        text: write(i % 3 === 0 ? numbers[i % numbers.length]! : each.n),
      })),
    );
  });

suite('a document of the genre', function () {
  this.timeout(60_000);

  test('raises no alarm but for its blanks when it is clean', () => {
    fc.assert(
      fc.property(genreDocument, ({ text: source, blanks }) => {
        assert.deepEqual(
          alarms(source),
          blanks.map(({ start, end }) => `placeholder ${source.slice(start, end)}`),
        );
      }),
      RUNS,
    );
  });

  test('is left as it is by every repair when it is clean', () => {
    fc.assert(
      fc.property(genreDocument, ({ text: source }) => {
        assert.equal(repaired(source), source);
        assert.equal(renumbered(source), source);
      }),
      RUNS,
    );
  });

  test('gives every ordinal and list item as a section', () => {
    fc.assert(
      fc.property(genreDocument, ({ text: source, groups, lists }) => {
        const report = parse(source);
        const expected = [
          ...groups.flat(),
          ...lists
            .flat()
            .map(({ start, end, word }) => ({ start: word === '第' ? start - 1 : start, end: end + 1 })),
        ];
        assert.deepEqual(
          report.sections.map(({ marker }) => marker.start),
          expected.map(({ start }) => start).sort((a, b) => a - b),
        );
        assert.deepEqual(
          new Set(report.sections.map(({ marker }) => `${marker.start}-${marker.end}`)),
          new Set(expected.map(({ start, end }) => `${start}-${end}`)),
        );
      }),
      RUNS,
    );
  });

  test('is the same report with either line end', () => {
    fc.assert(
      fc.property(genreDocument, ({ text: source }) => {
        const outlined = (of: string) => {
          const report = parse(of);
          return report.sections.map((section) => [
            section.level,
            section.line,
            of.slice(section.marker.start, section.marker.end),
            of.slice(section.title.start, section.title.end),
          ]);
        };
        const unix = source.replaceAll('\r\n', '\n');
        assert.deepEqual(outlined(unix), outlined(unix.replaceAll('\n', '\r\n')));
      }),
      RUNS,
    );
  });

  test('is numbered through for good, and nothing but ordinals changes', () => {
    fc.assert(
      fc.property(shuffled, (source) => {
        const once = renumbered(source);
        assert.equal(renumbered(once), once);
        assert.equal(withoutOrdinals(once), withoutOrdinals(source));
      }),
      RUNS,
    );
  });

  test('is repaired for good, and nothing but ordinals changes', () => {
    fc.assert(
      fc.property(shuffled, (source) => {
        const once = repaired(source);
        assert.equal(repaired(once), once);
        assert.equal(withoutOrdinals(once), withoutOrdinals(source));
      }),
      RUNS,
    );
  });
});

suite('clean documents put together', function () {
  this.timeout(60_000);

  const ended = (source: string) => (/[\r\n]$/.test(source) ? source : `${source}\n`);
  const three = fc.tuple(genreDocument, genreDocument, genreDocument);

  for (const [name, put] of [
    ['one behind the other', ([a, b, c]: string[]) => ended(a!) + ended(b!) + c!],
    [
      'below headings of their own',
      (all: string[]) =>
        `综合方案\n${all.map((each, i) => `${toHan(i + 1)}、${['重点工程', '专项计划', '保障措施'][i]}\n${ended(each)}`).join('')}`,
    ],
    [
      'below parts',
      (all: string[]) =>
        `综合方案\n${all.map((each, i) => `第${toHan(i + 1)}部分\n${ended(each)}`).join('')}`,
    ],
    [
      'below names',
      (all: string[]) =>
        `述职汇编\n${all.map((each, i) => `${['王某', '李某', '赵某'][i]}\n${ended(each)}`).join('')}`,
    ],
    [
      'with a list between',
      ([a, b]: string[]) => `${ended(a!)}（1）抓好落实。\n（2）明确责任。\n${ended(b!)}`,
    ],
  ] as const) {
    test(`${name} are left as they are by every repair`, () => {
      fc.assert(
        fc.property(three, (docs) => {
          const source = put(docs.map(({ text: each }) => each));
          assert.equal(repaired(source), source);
        }),
        RUNS,
      );
    });
  }
});

/** The lines of a text, and where others may come between them. */
type Lines = readonly string[];

const insertedAt = (outer: Lines, inner: Lines, at: number): Lines => {
  const k = 1 + (at % outer.length);
  return [...outer.slice(0, k), ...inner, ...outer.slice(k)];
};

const ORDINALS: readonly ((n: number) => string)[] = [
  (n) => `${toHan(n)}、`,
  (n) => `（${toHan(n)}）`,
  (n) => `${n}.`,
  (n) => `（${n}）`,
  (n) => toCircled(n)!,
];
const ITEM_ORDINALS = [
  ...ORDINALS,
  (n: number) => `${toHan(n)}是`,
  (n: number) => `${toHan(n)}要`,
  (n: number) => `第${toHan(n)}，`,
];
const HEADING_ORDINALS = [
  ...ORDINALS,
  (n: number) => `第${toHan(n)}部分　`,
  (n: number) => `第${toHan(n)}步：`,
];
const ITEMS = ['走访企业。', '召开座谈会。', '汇总意见。', '公示结果。', '归档备查。', '逐项销号。'];

const pasted = fc
  .record({ write: fc.constantFrom(...ITEM_ORDINALS), length: fc.integer({ min: 2, max: 6 }) })
  .map(({ write, length }): Lines => ITEMS.slice(0, length).map((item, i) => write(i + 1) + item));

/** A clean document, or what its beginning is. */
const cleanLines = fc
  .record({ doc: genreDocument, cut: fc.option(fc.integer({ min: 4, max: 25 })) })
  .map(({ doc, cut }): Lines => doc.text.split(/\r?\n/).slice(0, cut ?? undefined));

const below = (write: (n: number) => string, all: readonly Lines[]): Lines => [
  '综合方案',
  ...all.flatMap((each, i) => [`${write(i + 1)}${['重点工程', '专项计划', '保障措施'][i]}`, ...each]),
];

/** Clean documents behind each other, inside each other or below headings, with lists put anywhere. */
const mixture = fc
  .record({
    docs: fc.array(cleanLines, { minLength: 1, maxLength: 3 }),
    way: fc.constantFrom('behind' as const, 'inside' as const, 'below' as const),
    heading: fc.constantFrom(...HEADING_ORDINALS),
    lists: fc.array(fc.tuple(pasted, fc.nat()), { minLength: 1, maxLength: 3 }),
    outer: fc.option(fc.record({ write: fc.constantFrom(...HEADING_ORDINALS), doc: cleanLines })),
    at: fc.nat(),
  })
  .map(({ docs, way, heading, lists, outer, at }) => {
    const together =
      way === 'behind'
        ? docs.flat()
        : way === 'below'
          ? below(heading, docs)
          : docs.reduce((whole, doc) => insertedAt(whole, doc, at));
    const listed = lists.reduce((whole, [list, place]) => insertedAt(whole, list, place), together);
    return (outer ? below(outer.write, [listed, outer.doc]) : listed).join('\n');
  });

suite('any mixture of clean documents and lists', function () {
  this.timeout(60_000);

  test('is left as it is by every repair', () => {
    fc.assert(
      fc.property(mixture, (source) => {
        assert.equal(repaired(source), source);
      }),
      { numRuns: 400, seed: 20_261_129 },
    );
  });

  test('has no number that is an error', () => {
    fc.assert(
      fc.property(mixture, (source) => {
        const errors = findings(source).filter(
          ({ code, severity }) => code.endsWith('-sequence') && severity === 'error',
        );
        assert.deepEqual(errors, []);
      }),
      { numRuns: 200, seed: 20_261_129 },
    );
  });
});

suite('one slip in a clean document', function () {
  this.timeout(60_000);

  /** A group of siblings and where in it the slip is, counted from `from` to `before` its end. */
  const place = (kind: 'groups' | 'lists', from: number, beforeEnd: number) =>
    fc
      .record({ doc: genreDocument, pick: fc.nat(), at: fc.nat() })
      .filter(({ doc }) => doc[kind].length > 0)
      .map(({ doc, pick, at }) => {
        const group = doc[kind][pick % doc[kind].length]!;
        return { doc, group, k: from + (at % (group.length - from - beforeEnd)) };
      });

  /** What is found besides blanks; and the texts at the places of `spans` in the text with `edits`. */
  const slips = (source: string) =>
    findings(source).filter(({ severity, code }) => severity === 'error' && code !== 'placeholder');

  interface Planted {
    readonly text: string;
    readonly spans: readonly Span[];
  }

  function plant(source: string, edits: readonly TextEdit[]): Planted {
    let shift = 0;
    const spans = edits.map(({ start, end, text: put }) => {
      const span = { start: start + shift, end: start + shift + put.length };
      shift += put.length - (end - start);
      return span;
    });
    return { text: applied(source, edits), spans };
  }

  const numbered = (
    item: { start: number; end: number; n: number; scheme?: unknown },
    n: number,
  ): TextEdit => ({
    start: item.start,
    end: item.end,
    text: 'scheme' in item ? written(item as Parameters<typeof written>[0], n) : toHan(n),
  });

  const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

  for (const kind of ['groups', 'lists'] as const) {
    const code = kind === 'groups' ? 'numbering-sequence' : 'enumeration-sequence';

    test(`a wrong number among ${kind} is found there alone and put right`, () => {
      fc.assert(
        fc.property(place(kind, 0, 1), fc.integer({ min: 1, max: 4 }), ({ doc, group, k }, by) => {
          const item = group[k]!;
          const { text: source, spans } = plant(doc.text, [numbered(item, item.n + by)]);
          const found = slips(source);
          assert.deepEqual(
            found.map((each) => each.code),
            [code],
          );
          assert.ok(overlaps(found[0]!, spans[0]!), found[0]!.message);
          assert.equal(repaired(source), doc.text);
        }),
        RUNS,
      );
    });

    test(`a number that stands twice among ${kind}, the rest going on from it, is found there alone and put right`, () => {
      fc.assert(
        fc.property(place(kind, 2, 0), ({ doc, group, k }) => {
          const { text: source, spans } = plant(
            doc.text,
            group.slice(k).map((item) => numbered(item, item.n - 1)),
          );
          const found = slips(source);
          assert.deepEqual(
            found.map((each) => each.code),
            [code],
          );
          assert.ok(overlaps(found[0]!, spans[0]!), found[0]!.message);
          assert.equal(repaired(source), doc.text);
        }),
        RUNS,
      );
    });

    test(`two neighbours among ${kind} that changed places are found and put back`, () => {
      fc.assert(
        fc.property(place(kind, 0, 1), ({ doc, group, k }) => {
          const [a, b] = [group[k]!, group[k + 1]!];
          const { text: source, spans } = plant(doc.text, [numbered(a, b.n), numbered(b, a.n)]);
          const found = slips(source);
          assert.deepEqual(
            found.map((each) => each.code),
            [code, code],
          );
          assert.ok(found.every((each, i) => overlaps(each, spans[i]!)));
          assert.equal(repaired(source), doc.text);
        }),
        RUNS,
      );
    });

    test(`a gap among ${kind} is found behind it, left alone, and closed by its own repair and by renumbering`, () => {
      fc.assert(
        fc.property(place(kind, 1, 1), ({ doc, group, k }) => {
          const { text: source, spans } = plant(
            doc.text,
            group.slice(k).map((item) => numbered(item, item.n + 1)),
          );
          const found = slips(source);
          assert.deepEqual(
            found.map((each) => each.code),
            [code],
          );
          assert.ok(overlaps(found[0]!, spans[0]!), found[0]!.message);
          assert.equal(repaired(source), source);
          assert.equal(applied(source, found[0]!.fix!), doc.text);
          assert.equal(renumbered(source), doc.text);
        }),
        RUNS,
      );
    });
  }

  test('an ordinal in a wrong shape is found there alone and put right', () => {
    const shapes: Record<string, (written: string) => string[]> = {
      han: (w) => [`${w.slice(0, -1)}.`, `${w.slice(0, -1)}．`],
      bracketedHan: (w) => [
        `(${w.slice(1, -1)})`,
        `（${w.slice(1, -1)})`,
        `${w}、`,
        `（ ${w.slice(1, -1)}）`,
      ],
      arabic: (w) => [`${w.slice(0, -1)}、`, `${w.slice(0, -1)}．`],
      bracketedArabic: (w) => [`(${w.slice(1, -1)})`, `(${w.slice(1)}`, `${w}.`],
      circled: (w) => [`${w}、`],
    };
    fc.assert(
      fc.property(place('groups', 0, 0), fc.nat(), ({ doc, group, k }, which) => {
        const item = group[k]! as Parameters<typeof written>[0];
        const wrong = shapes[item.scheme]!(doc.text.slice(item.start, item.end));
        const { text: source, spans } = plant(doc.text, [
          { start: item.start, end: item.end, text: wrong[which % wrong.length]! },
        ]);
        const found = slips(source);
        assert.deepEqual(
          found.map((each) => each.code),
          ['numbering-shape'],
        );
        assert.deepEqual({ start: found[0]!.start, end: found[0]!.end }, spans[0]);
        assert.equal(repaired(source), doc.text);
      }),
      RUNS,
    );
  });

  test('a mark behind 一是 is found there alone and taken away', () => {
    fc.assert(
      fc.property(
        place('lists', 0, 0),
        fc.constantFrom('，', '：', '、', '， '),
        ({ doc, group, k }, mark) => {
          const item = group[k]! as (typeof doc.lists)[0][0];
          fc.pre(item.word !== '第');
          const { text: source } = plant(doc.text, [{ start: item.end + 1, end: item.end + 1, text: mark }]);
          const found = slips(source);
          assert.deepEqual(
            found.map((each) => each.code),
            ['enumeration-mark'],
          );
          assert.ok(overlaps(found[0]!, { start: item.start, end: item.end + 2 }));
          assert.equal(repaired(source).replace(/(?<=[是要]) /, ''), doc.text);
        },
      ),
      RUNS,
    );
  });
});
