// CHANGELOG.md as 如何维护更新日志 (keepachangelog.com 1.1.0) has it: what is new stands under [Unreleased] until it is
// released, then under its version and day.

const UNRELEASED = '## [Unreleased]';

/** `changelog` with what is unreleased under `version` and `day` (YYYY-MM-DD). Throws where nothing is. */
export function released(changelog: string, version: string, day: string): string {
  if (!/^- /m.test(notesOf(changelog, 'Unreleased'))) {
    throw new Error('CHANGELOG.md 的 [Unreleased] 下面什么都没有：先写上这一版有什么变化。');
  }
  if (changelog.includes(`\n## [${version}]`)) {
    throw new Error(`CHANGELOG.md 里已经有 ${version}：换一个版本号。`);
  }
  return changelog.replace(UNRELEASED, () => `${UNRELEASED}\n\n## [${version}] - ${day}`);
}

/** What `changelog` says of `version`, without its heading; empty where it has none. */
export function notesOf(changelog: string, version: string): string {
  const [, after = ''] = changelog.split(new RegExp(`^## \\[${version.replaceAll('.', '\\.')}\\].*$`, 'm'));
  return after.split(/^## /m)[0]!.trim();
}
