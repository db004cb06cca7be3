import assert from 'node:assert/strict';
import { Moves, type Piece } from '../../../../../src/core/word/returned/moves';

type Tracked = Pick<Piece, 'author' | 'move' | 'isInsertion'> & { readonly words: string };

const del = (words: string, { author = '王科长', move = undefined as string | undefined } = {}): Tracked => ({
  words,
  author,
  move,
  isInsertion: false,
});
const ins = (words: string, whose: { author?: string; move?: string } = {}): Tracked => ({
  ...del(words, whose),
  isInsertion: true,
});

/**
 * The pieces of a document of words that stay and words that are tracked: `−` and what was taken out, `+` and what was put in;
 * `← 0` says that it was moved from the piece of that number, `→` that it stands elsewhere now.
 */
function told(...parts: readonly (string | Tracked)[]): string[] {
  let before = '';
  let after = '';
  const pieces: Piece[] = [];
  for (const part of parts) {
    const { words, isInsertion } = typeof part === 'string' ? { words: part } : part;
    const [was, is] = [before.length, after.length];
    if (isInsertion !== true) before += words;
    if (isInsertion !== false) after += words;
    if (typeof part === 'string') continue;
    const { author, move } = part;
    const place = { before: { start: was, end: before.length }, after: { start: is, end: after.length } };
    pieces.push({ author, move, isInsertion: part.isInsertion, date: '2026-07-05', place });
  }
  const moves = new Moves(pieces, before, after);
  return moves.pieces.map((piece) => {
    const { place, isInsertion } = piece;
    const said = isInsertion
      ? `+${after.slice(place.after.start, place.after.end)}`
      : `−${before.slice(place.before.start, place.before.end)}`;
    const from = moves.from(piece);
    const stands = from ? ` ← ${moves.pieces.indexOf(from)}` : moves.has(piece) ? ' →' : '';
    return `${said.replaceAll('\n', '¶')}${stands}`;
  });
}

suite('Pieces that the file names as two places of one move', () => {
  const move = 'move1';

  test('are one, however short, whichever comes first, and whatever was changed in it', () => {
    assert.deepEqual(told(del('甲', { move }), '乙', ins('甲', { move })), ['−甲 →', '+甲 ← 0']);
    assert.deepEqual(told(ins('甲', { move }), '乙', del('丙', { move })), ['+甲 ← 1', '−丙 →']);
  });

  test('are not those of two names, nor two of which neither has one', () => {
    assert.deepEqual(told(del('甲', { move }), '乙', ins('甲', { move: 'move2' })), ['−甲', '+甲']);
    assert.deepEqual(told(del('甲'), '乙', ins('甲')), ['−甲', '+甲']);
  });

  test('are two and no more', () => {
    assert.deepEqual(told(del('甲', { move }), '乙', ins('甲', { move }), '丙', ins('甲', { move })), [
      '−甲 →',
      '+甲 ← 0',
      '+甲',
    ]);
  });

  test('are spoken for: a paragraph of the same words has not moved there', () => {
    assert.deepEqual(
      told(
        del('抓好安全生产责任。\n', { move }),
        ins('抓好安全生产责任。\n'),
        '乙。\n',
        ins('抓好安全生产责任。\n', { move }),
        del('抓好安全生产责任。\n'),
      ),
      [
        '−抓好安全生产责任。¶ →',
        '+抓好安全生产责任。¶ ← 3',
        '+抓好安全生产责任。¶ ← 0',
        '−抓好安全生产责任。¶ →',
      ],
    );
  });
});

suite('Paragraphs taken out at one place and put in at another', () => {
  test('have moved, with or without the line end, however they are indented', () => {
    assert.deepEqual(told(del('抓好安全生产责任。\n'), '乙。\n', ins('抓好安全生产责任。\n')), [
      '−抓好安全生产责任。¶ →',
      '+抓好安全生产责任。¶ ← 0',
    ]);
    assert.deepEqual(told(ins('　　抓好 安全生产责任。'), '乙。\n', del('抓好安全生产责任。\n\n')), [
      '+　　抓好 安全生产责任。 ← 1',
      '−抓好安全生产责任。¶¶ →',
    ]);
  });

  test('have done so where one person did both', () => {
    assert.deepEqual(
      told(del('抓好安全生产责任。\n'), '乙。\n', ins('抓好安全生产责任。\n', { author: '李主任' })),
      ['−抓好安全生产责任。¶', '+抓好安全生产责任。¶'],
    );
  });

  test('have eight characters at least', () => {
    assert.deepEqual(told(del('抓好安全责任。'), '乙', ins('抓好安全责任。')), [
      '−抓好安全责任。',
      '+抓好安全责任。',
    ]);
    assert.deepEqual(told(del('抓好 安全责任。\n'), '乙', ins('抓好 安全责任。\n')), [
      '−抓好 安全责任。¶',
      '+抓好 安全责任。¶',
    ]);
    assert.deepEqual(told(del('抓好安全的责任。'), '乙', ins('抓好安全的责任。')), [
      '−抓好安全的责任。 →',
      '+抓好安全的责任。 ← 0',
    ]);
    // All of them together.
    assert.deepEqual(told(del('排查。\n整改到位。\n'), '乙\n', ins('排查。\n整改到位。\n')), [
      '−排查。¶整改到位。¶ →',
      '+排查。¶整改到位。¶ ← 0',
    ]);
  });

  test('are whole lines', () => {
    assert.deepEqual(told(del('抓好安全生产责任。'), '乙', ins('要抓好安全生产责任。')), [
      '−抓好安全生产责任。',
      '+要抓好安全生产责任。',
    ]);
  });

  test('stand in the order in which they stood, and side by side', () => {
    const [one, other] = ['逐户排查安全隐患。\n', '逐项落实整改责任。\n'];
    assert.deepEqual(told(del(one + other), '乙。\n', ins(other + one)), [
      `−${one}${other}`.replaceAll('\n', '¶'),
      `+${other}${one}`.replaceAll('\n', '¶'),
    ]);
    assert.deepEqual(told(del(one + other), '乙。\n', ins(`${one}丙。\n${other}`)), [
      `−${one}${other}`.replaceAll('\n', '¶'),
      `+${one}丙。\n${other}`.replaceAll('\n', '¶'),
    ]);
  });

  test('go to the first of two places, and come from the first of two', () => {
    const words = '逐户排查安全隐患。\n';
    assert.deepEqual(told(del(words), '乙。\n', ins(words), '丙。\n', ins(words)), [
      '−逐户排查安全隐患。¶ →',
      '+逐户排查安全隐患。¶ ← 0',
      '+逐户排查安全隐患。¶',
    ]);
    assert.deepEqual(told(del(words), '乙。\n', del(words), '丙。\n', ins(words)), [
      '−逐户排查安全隐患。¶ →',
      '−逐户排查安全隐患。¶',
      '+逐户排查安全隐患。¶ ← 0',
    ]);
  });
});

suite('Of several paragraphs only those that have moved', () => {
  const [one, two, three] = ['逐户排查安全隐患。\n', '逐项落实整改责任。\n', '逐级压实监管责任。\n'];
  const shown = (words: string): string => words.replaceAll('\n', '¶');

  test('are a piece of their own among those that were put in', () => {
    assert.deepEqual(told(del(two), '乙。\n', ins(one + two + three)), [
      `−${shown(two)} →`,
      `+${shown(one)}`,
      `+${shown(two)} ← 0`,
      `+${shown(three)}`,
    ]);
    assert.deepEqual(told(del(one + two), '乙。\n', ins(one + two + three)), [
      `−${shown(one + two)} →`,
      `+${shown(one + two)} ← 0`,
      `+${shown(three)}`,
    ]);
  });

  test('are a piece of their own among those that were taken out', () => {
    assert.deepEqual(told(del(one + two + three), '乙。\n', ins(two)), [
      `−${shown(one)}`,
      `−${shown(two)} →`,
      `−${shown(three)}`,
      `+${shown(two)} ← 1`,
    ]);
    assert.deepEqual(told(ins(two + three), '乙。\n', del(one + two + three)), [
      `+${shown(two + three)} ← 2`,
      `−${shown(one)}`,
      `−${shown(two + three)} →`,
    ]);
  });

  test('may come from several places', () => {
    assert.deepEqual(told(del(one), '甲。\n', del(three), '乙。\n', ins(one + two + three)), [
      `−${shown(one)} →`,
      `−${shown(three)} →`,
      `+${shown(one)} ← 0`,
      `+${shown(two)}`,
      `+${shown(three)} ← 1`,
    ]);
  });

  test('may go to several places', () => {
    assert.deepEqual(
      told(del(one + two + three), '乙。\n', ins(two), '丙。\n', ins(three), '丁。\n', ins(one)),
      [
        `−${shown(one)} →`,
        `−${shown(two)} →`,
        `−${shown(three)} →`,
        `+${shown(two)} ← 1`,
        `+${shown(three)} ← 2`,
        `+${shown(one)} ← 0`,
      ],
    );
  });
});
