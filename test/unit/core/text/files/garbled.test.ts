import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { isGarbled, isGb18030 } from '../../../../../src/core/text/files/garbled';

const utf8 = new TextEncoder();
const file = readFileSync('test/fixtures/garbled.gb18030.txt');
/** 工作 */
const WORK = [0xb9, 0xa4, 0xd7, 0xf7];

suite('Chinese bytes read in the wrong encoding', () => {
  test('show as garbage', () => {
    assert.equal(isGarbled(new TextDecoder('utf-8').decode(file)), true);
  });
  test('a single damaged character is no garbage', () => {
    assert.equal(isGarbled(`${'工作报告。'.repeat(50)}\ufffd`), false);
    assert.equal(isGarbled('\ufffd\ufffd'), false);
  });
  test('four damaged characters are, if they are more than one in twenty', () => {
    const text = (damaged: number, others: number) => '\ufffd'.repeat(damaged) + '工'.repeat(others);
    assert.equal(isGarbled(text(3, 0)), false);
    assert.equal(isGarbled(text(4, 0)), true);
    assert.equal(isGarbled(text(4, 75)), true);
    assert.equal(isGarbled(text(4, 76)), false);
  });
  test('only the beginning of a long text is looked at', () => {
    assert.equal(isGarbled('工'.repeat(50_000) + '\ufffd'.repeat(60_000)), false);
    assert.equal(isGarbled('\ufffd'.repeat(2501) + '工'.repeat(100_000)), true);
  });
  test('clean text is no garbage', () => {
    assert.equal(isGarbled('关于工作情况的报告'), false);
    assert.equal(isGarbled(''), false);
  });
  test('a file that Windows saved is recognised', () => {
    assert.equal(isGb18030(file), true);
    assert.equal(isGb18030(Uint8Array.from([...WORK, 0x0d, 0x0a])), true);
  });
  test('UTF-8, with or without a byte order mark, is not taken for it', () => {
    assert.equal(isGb18030(utf8.encode('工作报告')), false);
    assert.equal(isGb18030(utf8.encode('\ufeff工作报告')), false);
  });
  test('UTF-16 is not taken for it', () => {
    assert.equal(isGb18030(Uint8Array.from([0xff, 0xfe, 0xe5, 0x5d, 0x5c, 0x4f])), false);
  });
  test('plain ASCII is not taken for it', () => {
    assert.equal(isGb18030(utf8.encode('report')), false);
  });
  test('bytes that are no Chinese text are not taken for it', () => {
    assert.equal(isGb18030(Uint8Array.from([...WORK, 0x00, 0x01])), false);
    assert.equal(isGb18030(Uint8Array.from([...WORK, 0xff, 0xff])), false);
    assert.equal(isGb18030(Uint8Array.from([])), false);
  });
});
