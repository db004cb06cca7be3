import assert from 'node:assert/strict';
import { isFromPage, isPageStart, isToPage } from '../../src/core/layout/protocol';

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
    ]) {
      assert.ok(!isFromPage(message, source), JSON.stringify(message));
    }
  });
});

suite('What a page begins with', () => {
  test('is a document and a line, whatever an older version left behind', () => {
    assert.ok(isPageStart({ source, line: 3.5 }));
    for (const state of [undefined, null, {}, { source }, { source, line: '3' }, { source: 1, line: 3 }]) {
      assert.ok(!isPageStart(state));
    }
  });
});
