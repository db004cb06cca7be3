import assert from 'node:assert/strict';
import {
  isFromPage,
  isPageStart,
  isToPage,
  readPageState,
} from '../../../../../src/core/layout/preview/protocol';

const source = 'file:///a.gw';

suite('Messages to the page', () => {
  const block = { html: '<p></p>', line: 0, lines: 1, start: 0, end: 3 };
  const update = { type: 'update', source, revision: 1, base: 0, changes: [block] };

  test('are taken when whole and about the document shown', () => {
    for (const message of [
      update,
      { ...update, changes: [{ from: 0, count: 3, lines: -2, units: -40 }] },
      { type: 'scrollTo', source, line: 2.5 },
      { type: 'notice', source, text: '' },
      { type: 'cursor', source, start: 3, end: 9, at: 5, follow: true },
      { type: 'findings', source, findings: [{ start: 0, end: 2, severity: 'warning' }] },
      { type: 'lock', source, locked: false },
      { type: 'copy', source, span: { start: 0, end: 9 } },
      { type: 'copy', source, span: undefined },
    ]) {
      assert.ok(isToPage(message, source));
      assert.ok(!isToPage({ ...message, source: 'file:///b.gw' }, source));
    }
  });

  test('are passed over when anything is wrong with them', () => {
    for (const message of [
      undefined,
      null,
      'update',
      { source },
      { ...update, type: 'run' },
      { ...update, revision: 0.5 },
      { ...update, base: -1 },
      { ...update, changes: {} },
      { ...update, changes: [{ ...block, html: 1 }] },
      { ...update, changes: [{ ...block, line: -1 }] },
      { ...update, changes: [{ from: 0, count: '3', lines: 0, units: 0 }] },
      { ...update, changes: [{ from: 0, count: 3, lines: 0.5, units: 0 }] },
      { type: 'scrollTo', source, line: Number.NaN },
      { type: 'notice', source },
      { type: 'cursor', source, start: 9, end: 3, at: 5, follow: true },
      { type: 'cursor', source, start: 3, end: 9, follow: true },
      { type: 'findings', source, findings: [{ start: 0, end: 2, severity: 'bad' }] },
      { type: 'lock', source },
      { type: 'copy', source, span: { start: 9, end: 3 } },
      { type: 'copy', source, span: 3 },
    ]) {
      assert.ok(!isToPage(message, source), JSON.stringify(message));
    }
  });
});

suite('Messages from the page', () => {
  const go = { type: 'go', source, start: 3, end: 5, focus: false };

  test('are taken when whole and about the document shown', () => {
    for (const message of [
      go,
      { type: 'ready', source },
      { type: 'shown', source, revision: 4 },
      { type: 'scrolled', source, line: 0.25 },
      { type: 'follow', source, target: '附表/清单.xlsx' },
      { type: 'copied', source, done: false },
    ]) {
      assert.ok(isFromPage(message, source));
      assert.ok(!isFromPage({ ...message, source: 'file:///b.gw' }, source));
    }
  });

  test('are passed over when anything is wrong with them', () => {
    for (const message of [
      [],
      42,
      { type: 'ready' },
      { ...go, type: 'eval' },
      { ...go, start: 6 },
      { ...go, end: Number.POSITIVE_INFINITY },
      { ...go, focus: 'yes' },
      { type: 'shown', source, revision: '4' },
      { type: 'scrolled', source, line: -1 },
      { type: 'follow', source },
      { type: 'copied', source },
      { type: 'follow', source, target: 'command:workbench.action.quit' },
    ]) {
      assert.ok(!isFromPage(message, source), JSON.stringify(message));
    }
  });
});

/** `good` with each of its fields made wrong in turn. */
function spoilt(good: object, fields: readonly string[], wrong: readonly unknown[]): object[] {
  return fields.flatMap((field) => wrong.map((value) => ({ ...good, [field]: value })));
}

const NO_COUNTS = [undefined, null, '1', -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY];

suite('A field of a message', () => {
  const block = { html: '', line: 0, lines: 0, start: 0, end: 0 };
  const kept = { from: 0, count: 0, lines: 0, units: 0 };
  const update = { type: 'update', source, revision: 0, base: 0, changes: [] as object[] };
  const finding = { start: 0, end: 0, severity: 'error' };

  test('is a count where it has to be one', () => {
    const toPage = [
      ...spoilt(update, ['revision', 'base'], NO_COUNTS),
      ...spoilt(block, ['line', 'lines', 'start', 'end'], NO_COUNTS).map((each) => ({
        ...update,
        changes: [each],
      })),
      ...spoilt(kept, ['from', 'count'], NO_COUNTS).map((each) => ({ ...update, changes: [each] })),
      ...spoilt(kept, ['lines', 'units'], [undefined, '1', 0.5]).map((each) => ({
        ...update,
        changes: [each],
      })),
      { ...update, changes: [block, 3] },
      { ...update, changes: [null] },
      ...spoilt(
        { type: 'cursor', source, start: 0, end: 0, at: 0, follow: true },
        ['start', 'end', 'at'],
        NO_COUNTS,
      ),
      ...spoilt(finding, ['start', 'end'], NO_COUNTS).map((each) => ({
        type: 'findings',
        source,
        findings: [each],
      })),
      { type: 'findings', source, findings: [finding, null] },
      { type: 'findings', source, findings: finding },
      ...spoilt({ type: 'scrollTo', source }, ['line'], [undefined, '1', -1, Number.NaN]),
      ...[0, 1, 'yes', undefined].map((follow) => ({
        type: 'cursor',
        source,
        start: 0,
        end: 0,
        at: 0,
        follow,
      })),
      ...[0, 'yes', undefined].map((locked) => ({ type: 'lock', source, locked })),
      ...[null, 0, {}, { start: 0 }].map((span) => ({ type: 'copy', source, span })),
    ];
    for (const message of toPage) assert.ok(!isToPage(message, source), JSON.stringify(message));
    const fromPage = [
      ...spoilt({ type: 'go', source, start: 0, end: 0, focus: true }, ['start', 'end'], NO_COUNTS),
      ...spoilt({ type: 'shown', source }, ['revision'], NO_COUNTS),
      ...[0, undefined].map((focus) => ({ type: 'go', source, start: 0, end: 0, focus })),
      ...[0, undefined].map((done) => ({ type: 'copied', source, done })),
    ];
    for (const message of fromPage) assert.ok(!isFromPage(message, source), JSON.stringify(message));
  });

  test('may be the least there is', () => {
    for (const message of [
      update,
      { ...update, changes: [block, kept, { ...kept, lines: -1, units: -1 }] },
      { type: 'cursor', source, start: 0, end: 0, at: 0, follow: false },
      { type: 'scrollTo', source, line: 0 },
      { type: 'findings', source, findings: [] },
      { type: 'copy', source },
      { type: 'copy', source, span: { start: 0, end: 0 } },
      ...['error', 'warning', 'information', 'hint'].map((severity) => ({
        type: 'findings',
        source,
        findings: [{ ...finding, severity }],
      })),
    ])
      assert.ok(isToPage(message, source), JSON.stringify(message));
  });

  test('is a zoom by a word, or between a quarter and four times', () => {
    const zoomed = (zoom: unknown) => readPageState({ source, line: 0, zoom })?.zoom;
    for (const zoom of ['auto', 'width', 'page', 0.25, 1, 4]) assert.equal(zoomed(zoom), zoom);
    for (const zoom of ['full', '', 0.24, 4.01, Number.NaN, null, {}]) assert.equal(zoomed(zoom), 'auto');
  });
});

suite('What a page begins with', () => {
  const state = { source, line: 3.5, zoom: 'auto', locked: false };

  test('is what it left behind; what an older version did not know is as at the first start', () => {
    assert.deepEqual(readPageState({ source, line: 3.5 }), state);
    assert.deepEqual(readPageState({ ...state, zoom: 1.25, locked: true, more: 1 }), {
      ...state,
      zoom: 1.25,
      locked: true,
    });
    assert.deepEqual(readPageState({ ...state, zoom: 1e9, locked: 'yes' }), state);
    for (const left of [undefined, null, {}, { source }, { source, line: '3' }, { source: 1, line: 3 }]) {
      assert.equal(readPageState(left), undefined);
    }
  });

  test('is a document, a style and the lines of a page', () => {
    assert.ok(isPageStart({ ...state, style: 'page', capacity: 22 }));
    assert.ok(isPageStart({ ...state, style: 'scroll', capacity: 21 }));
    assert.ok(isPageStart({ ...state, style: 'page', capacity: 1 }));
    assert.ok(!isPageStart({ ...state, line: -1, style: 'page', capacity: 22 }));
    assert.ok(!isPageStart(undefined));
    for (const wrong of [{ style: 'roll', capacity: 22 }, { style: 'page', capacity: 0 }, { style: 'page' }])
      assert.ok(!isPageStart({ ...state, ...wrong }));
  });
});
