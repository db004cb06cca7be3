import assert from 'node:assert/strict';
import { partRoles } from '../../../../../src/core/report/documentParts/roles';
import { roleNames } from '../../../../../src/core/report/documentParts/said';

suite('What a line may be outside the levels', () => {
  test('is one of these, by the names that settings and files keep', () =>
    assert.equal(
      partRoles.join(' '),
      'title subtitle byline issuer number addressee attachment-note closing signature date attachment attachment-title note contents',
    ));

  test('has a name in offices, and so has body', () =>
    assert.deepEqual(Object.keys(roleNames).sort(), ['body', ...partRoles].sort()));
});
