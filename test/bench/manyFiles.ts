import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Row } from './measure';
import { repeated } from './texts';

const FEW = 1000;
const MANY = 2000;
/** How long each is, however long the sample: it is their number that is measured. UTF-16 units. */
const LENGTH = 1600;

/** `gongwen check` over folders of reports: its peak memory with few and with many, and its time against reading alone. */
export function* manyFiles(): Generator<Row> {
  const root = mkdtempSync(path.join(os.tmpdir(), 'gongwen-bench-'));
  try {
    const [few, many] = [FEW, MANY].map((count) => checked(folderOf(root, count)));
    const folder = path.join(root, String(MANY));
    const start = performance.now();
    let bytes = 0;
    for (const name of readdirSync(folder)) bytes += readFileSync(path.join(folder, name)).length;
    const reading = performance.now() - start;
    const perSecond = (bytes / 1e6 / many!.time) * 1000;
    yield {
      what: `check ${FEW} → ${MANY} 个文件`,
      figures: `内存峰值 ${few!.memory.toFixed(0)} → ${many!.memory.toFixed(0)} MB`,
      ratio: many!.memory / few!.memory,
      limit: 1.2,
    };
    yield {
      what: `check ${MANY} 个文件`,
      figures: `${many!.time.toFixed(0)} ms（${perSecond.toFixed(1)} MB/s，含启动），只读文件 ${reading.toFixed(0)} ms`,
      ratio: many!.time / reading,
    };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** A folder with so many reports, each a little different. */
function folderOf(root: string, count: number): string {
  const text = repeated(LENGTH);
  const folder = path.join(root, String(count));
  mkdirSync(folder);
  for (let i = 0; i < count; i++) {
    writeFileSync(path.join(folder, `${String(i).padStart(4, '0')}.gw`), `第${i}号材料\n\n${text}`);
  }
  return folder;
}

/** Time in milliseconds and peak memory in MB of one run. */
function checked(folder: string): { time: number; memory: number } {
  const peak = path.join(folder, '..', 'peak');
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--require', path.resolve('out/test/bench/peak.js'), 'dist/cli.js', 'check', '--format', 'json', folder],
    { env: { ...process.env, GONGWEN_PEAK: peak }, maxBuffer: 2 ** 30, encoding: 'utf8' },
  );
  const time = performance.now() - start;
  if (status !== 0 && status !== 1) throw new Error(`gongwen check ended with ${status}: ${stderr}`);
  return { time, memory: Number(readFileSync(peak, 'utf8')) / 1024 };
}
