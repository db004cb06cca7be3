import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { locked } from '../../launch/lock.mjs';

suite('The lock of a run of all tests', () => {
  let folder = '';
  let file = '';
  setup(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'gongwen-lock-'));
    file = path.join(folder, 'out', 'npm-test.lock');
  });
  teardown(() => rmSync(folder, { recursive: true, force: true }));

  test('is held by one, and says in a sentence by whom', async () => {
    const unlock = await locked(file, '测试');
    assert.equal(readFileSync(file, 'utf8'), String(process.pid));
    await assert.rejects(locked(file, '测试'), {
      message: `测试正在这个文件夹里运行（进程 ${process.pid}），请等它结束后再试；如果确认没有在运行，请删除 ${file}。`,
    });
    assert.equal(readFileSync(file, 'utf8'), String(process.pid));
    unlock();
    assert.equal(existsSync(file), false);
    (await locked(file, '测试'))();
    assert.deepEqual(readdirSync(path.dirname(file)), []);
  });

  test('is respected while another process holds it, and taken over when that has ended', async () => {
    (await locked(file, '测试'))();
    const other = spawn(process.execPath, ['-e', 'process.stdin.resume()'], {
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    const ended = once(other, 'exit');
    try {
      writeFileSync(file, String(other.pid));
      await assert.rejects(locked(file, '测试'), { message: new RegExp(`（进程 ${other.pid}）`) });
    } finally {
      other.stdin.end();
    }
    await ended;
    const unlock = await locked(file, '测试');
    assert.equal(readFileSync(file, 'utf8'), String(process.pid));
    unlock();
  });

  test('is taken over where the file holds no process at all', async () => {
    (await locked(file, '测试'))();
    for (const content of ['', '0', 'abc', '-1']) {
      writeFileSync(file, content);
      (await locked(file, '测试'))();
      assert.deepEqual(readdirSync(path.dirname(file)), [], JSON.stringify(content));
    }
  });
});
