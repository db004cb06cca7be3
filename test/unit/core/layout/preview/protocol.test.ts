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
    for (const wrong of [{ style: 'roll', capacity: 22 }, { style: 'page', capacity: 0 }, { style: 'page' }])
      assert.ok(!isPageStart({ ...state, ...wrong }));
  });
});
