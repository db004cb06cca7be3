import assert from 'node:assert/strict';
import { type Machine, programsOn } from '../../../src/programs/find';

interface Told {
  readonly variables?: Record<string, string>;
  readonly files: readonly string[];
  readonly registry?: Record<string, string>;
}

/** What is found on a machine that has these, and which keys of its registry were asked for. */
function found(
  platform: string,
  { variables = {}, files, registry = {} }: Told,
  count = Number.POSITIVE_INFINITY,
) {
  const asked: string[] = [];
  const machine: Machine = {
    platform,
    variables,
    isProgram: (file) => files.includes(file),
    registered: (key) => {
      asked.push(key);
      return registry[key];
    },
  };
  const programs: string[] = [];
  for (const { kind, file } of programsOn(machine)) {
    programs.push(`${kind} ${file}`);
    if (programs.length === count) break;
  }
  return { programs, asked };
}

suite('Programs that can make a PDF', () => {
  test('are found on the path of Linux: browsers first, the best known first among them, LibreOffice last', () => {
    const files = [
      '/usr/bin/soffice',
      '/usr/bin/qaxbrowser-safe-stable',
      '/usr/bin/chromium',
      '/opt/own/bin/google-chrome',
      '/usr/bin/browser360-cn-stable',
      '/usr/bin/uos-browser-stable',
      '/elsewhere/microsoft-edge',
    ];
    assert.deepEqual(found('linux', { variables: { PATH: '/usr/bin/:/opt/own/bin' }, files }).programs, [
      'browser /opt/own/bin/google-chrome',
      'browser /usr/bin/chromium',
      'browser /usr/bin/uos-browser-stable',
      'browser /usr/bin/qaxbrowser-safe-stable',
      'browser /usr/bin/browser360-cn-stable',
      'office /usr/bin/soffice',
    ]);
  });

  test('are none where the path has none, or there is no path', () => {
    const files = ['/usr/bin/chromium', 'chromium', './chromium', '/chromium'];
    for (const variables of [{}, { PATH: '' }, { PATH: '/bin::.:bin' }] as Record<string, string>[])
      assert.deepEqual(found('linux', { variables, files }).programs, []);
  });

  test('are named once, though the path leads there twice', () => {
    const variables = { PATH: '/usr/bin:/usr/bin' };
    assert.deepEqual(found('linux', { variables, files: ['/usr/bin/chromium'] }).programs, [
      'browser /usr/bin/chromium',
    ]);
  });

  const windows = {
    'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
    PROGRAMFILES: 'C:\\Program Files',
    LOCALAPPDATA: 'C:\\Users\\张三\\AppData\\Local',
  };
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  const key = (name: string) => `SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\${name}`;

  test('are found on Windows in the usual places, and Edge without a look at the registry', () => {
    const chrome = 'C:\\Users\\张三\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe';
    const told = { variables: windows, files: [chrome, edge] };
    assert.deepEqual(found('win32', told, 1), { programs: [`browser ${edge}`], asked: [] });
    assert.deepEqual(found('win32', told).programs, [`browser ${edge}`, `browser ${chrome}`]);
  });

  test('are found on Windows by its registry, in quotation marks too, and only where the file is there', () => {
    const registry = {
      [key('360ChromeX.exe')]: '"D:\\浏览器\\360ChromeX.exe"',
      [key('chrome.exe')]: 'D:\\gone\\chrome.exe',
      'SOFTWARE\\LibreOffice\\UNO\\InstallPath': 'E:\\LibreOffice\\program',
    };
    const files = ['D:\\浏览器\\360ChromeX.exe', 'E:\\LibreOffice\\program\\soffice.com'];
    assert.deepEqual(found('win32', { variables: windows, files, registry }).programs, [
      'browser D:\\浏览器\\360ChromeX.exe',
      'office E:\\LibreOffice\\program\\soffice.com',
    ]);
  });

  test('are found among the applications of macOS', () => {
    const files = [
      '/Applications/LibreOffice.app/Contents/MacOS/soffice',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ];
    assert.deepEqual(found('darwin', { files }).programs, [
      'browser /Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'office /Applications/LibreOffice.app/Contents/MacOS/soffice',
    ]);
  });
});
