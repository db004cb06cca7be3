// Makes a release, up to the point where it would be published:
//   npm run release -- [patch|minor|major|1.2.3] [--dry]
// Version, changelog, package, the list of what is in it, commit and tag; --dry shows all of it and leaves nothing behind
// but the package. Publishing stays a step that a person takes.
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { MANIFEST } from '../files';
import { notesOf, released } from './changelog';

const CHANGELOG = 'CHANGELOG.md';
const LOCK = 'package-lock.json';
const PACKAGE = 'dist/gongwen-writer.vsix';
/** Bytes: an office's network carries it, and a USB stick of any age holds it. */
const LARGEST = 4 * 1024 * 1024;

const windows = process.platform === 'win32';
const run = (command: string, args: readonly string[]): string =>
  // npm and npx are .cmd files on Windows, which only a shell starts.
  execFileSync(command, args, { encoding: 'utf8', shell: windows && command !== 'git', maxBuffer: 2 ** 26 });
const version = (): string => JSON.parse(readFileSync(MANIFEST, 'utf8')).version;

function release(args: readonly string[]): void {
  const dry = args.includes('--dry');
  const [step = 'patch', ...more] = args.filter((arg) => arg !== '--dry');
  if (more.length > 0 || !/^(?:patch|minor|major|\d+\.\d+\.\d+)$/.test(step)) {
    throw new Error('用法：npm run release -- [patch|minor|major|1.2.3] [--dry]');
  }
  if (!dry && run('git', ['status', '--porcelain']) !== '') {
    throw new Error('工作区里有没提交的改动：先提交，再发布。');
  }
  const files = [MANIFEST, LOCK, CHANGELOG];
  const before = files.map((file) => [file, readFileSync(file)] as const);
  const restore = () => {
    for (const [file, content] of before) writeFileSync(file, content);
  };
  try {
    const from = version();
    run('npm', ['version', step, '--no-git-tag-version']);
    const to = version();
    const day = new Date().toLocaleDateString('sv');
    writeFileSync(CHANGELOG, released(readFileSync(CHANGELOG, 'utf8'), to, day));
    console.log(`▸ ${from} → ${to}\n\n${notesOf(readFileSync(CHANGELOG, 'utf8'), to)}\n`);

    run('npm', ['run', 'package']);
    console.log(`▸ ${PACKAGE} 里有：\n${namesIn(PACKAGE).join('\n')}`);
    const { size } = statSync(PACKAGE);
    if (size > LARGEST) {
      throw new Error(`${PACKAGE} 有 ${megabytes(size)}，超过 ${megabytes(LARGEST)}：找出是什么变大了。`);
    }
    console.log(`▸ ${PACKAGE} ${megabytes(size)}`);
    if (dry) {
      restore();
      console.log(`▸ 试发布：${files.join('、')} 已复原，没有提交，没有标签。`);
      return;
    }
    run('git', ['commit', '--quiet', '--message', `Release ${to}`, ...files]);
    run('git', ['tag', '--annotate', `v${to}`, '--message', `公文写作 ${to}`]);
    console.log(`▸ 已提交并标上 v${to}。发布：npx vsce publish --packagePath ${PACKAGE}，再推送标签。`);
  } catch (error) {
    restore();
    throw error;
  }
}

/** What a package holds, without unpacking any of it. */
function namesIn(vsix: string): string[] {
  const names: string[] = [];
  unzipSync(readFileSync(vsix), { filter: ({ name }) => names.push(name) < 0 });
  return names;
}

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(2)} MB`;

try {
  release(process.argv.slice(2));
} catch (error) {
  console.error(`✗ ${(error as Error).message}`);
  process.exitCode = 1;
}
