import assert from 'node:assert/strict';
import { escapeHtml } from '../../../../../src/core/layout/html/escape';

suite('Text for HTML', () => {
  for (const [text, expected] of [
    ['甲<乙>丙', '甲&lt;乙&gt;丙'],
    ['A&B', 'A&amp;B'],
    ['&lt;', '&amp;lt;'],
    ['"引"', '&quot;引&quot;'],
    // Nothing may be dropped: places behind it would be off.
    ['甲\0乙', '甲\uFFFD乙'],
    ["'，“”", "'，“”"],
    ['', ''],
  ] as const)
    test(JSON.stringify(text), () => assert.equal(escapeHtml(text), expected));
});
