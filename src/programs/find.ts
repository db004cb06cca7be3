// Which programs of a machine can make a PDF, told from what the machine is asked: nothing is run here.

/** What is asked about a machine. */
export interface Machine {
  /** As Node names it: `win32`, `darwin`, `linux`… */
  readonly platform: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Whether there is a file that can be run at an absolute path. */
  isProgram(file: string): boolean;
  /** On Windows, the default value of a key of the registry, for this user or for all; undefined where there is none. */
  registered(key: string): string | undefined;
}

/** A program that can make a PDF: browsers of a page, office programs of a Word file. */
export interface Program {
  readonly kind: 'browser' | 'office';
  /** Absolute path. */
  readonly file: string;
}

/** Browsers with Chromium's engine. Those of Chinese makers come last: they may be old, and have ways of their own. */
const LINUX_BROWSERS = [
  ...['microsoft-edge-stable', 'microsoft-edge', 'google-chrome-stable', 'google-chrome'],
  ...['chromium', 'chromium-browser'],
  ...['uos-browser-stable', 'uosbrowser', 'org.deepin.browser'],
  ...['qaxbrowser-safe-stable', 'qaxbrowser-safe', 'qaxbrowser'],
  ...['browser360-cn-stable', 'browser360-cn', 'browser360'],
];
const LINUX_OFFICES = ['soffice', 'libreoffice'];

/** Below the folders that Windows has for programs. */
const WINDOWS_BROWSERS = [
  String.raw`Microsoft\Edge\Application\msedge.exe`,
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Chromium\Application\chrome.exe`,
  String.raw`360ChromeX\Chrome\Application\360ChromeX.exe`,
  String.raw`360Chrome\Chrome\Application\360chrome.exe`,
  String.raw`360\360se6\Application\360se.exe`,
  String.raw`Qaxbrowser\Application\qaxbrowser.exe`,
];
const WINDOWS_OFFICES = [String.raw`LibreOffice\program\soffice.com`];
const APP_PATHS = String.raw`SOFTWARE\Microsoft\Windows\CurrentVersion\App Paths`;
const LIBRE_OFFICE = String.raw`SOFTWARE\LibreOffice\UNO\InstallPath`;

const MAC_BROWSERS = ['Microsoft Edge', 'Google Chrome', 'Chromium'];

/**
 * All there are, in the order in which to try them: a browser prints the very pages of the preview, an office program its own.
 * The machine is asked only as far as somebody goes on.
 */
export function* programsOn(machine: Machine): Generator<Program> {
  const seen = new Set<string>();
  for (const program of candidates(machine)) {
    if (seen.has(program.file) || !machine.isProgram(program.file)) continue;
    seen.add(program.file);
    yield program;
  }
}

function* candidates(machine: Machine): Generator<Program> {
  if (machine.platform === 'win32') {
    yield* windowsCandidates('browser', WINDOWS_BROWSERS, machine);
    yield* windowsCandidates('office', WINDOWS_OFFICES, machine);
    const libreOffice = unquoted(machine.registered(LIBRE_OFFICE));
    if (libreOffice) yield { kind: 'office', file: `${libreOffice}\\soffice.com` };
  } else if (machine.platform === 'darwin') {
    for (const name of MAC_BROWSERS)
      yield { kind: 'browser', file: `/Applications/${name}.app/Contents/MacOS/${name}` };
    yield { kind: 'office', file: '/Applications/LibreOffice.app/Contents/MacOS/soffice' };
  } else {
    const folders = foldersOnPath(machine);
    for (const name of LINUX_BROWSERS)
      for (const folder of folders) yield { kind: 'browser', file: `${folder}/${name}` };
    for (const name of LINUX_OFFICES)
      for (const folder of folders) yield { kind: 'office', file: `${folder}/${name}` };
  }
}

/** Only folders that are the same wherever one happens to be. */
const foldersOnPath = ({ variables }: Machine): string[] =>
  (variables.PATH ?? '')
    .split(':')
    .filter((folder) => folder.startsWith('/'))
    .map((folder) => folder.replace(/\/+$/, ''));

function* windowsCandidates(
  kind: Program['kind'],
  files: readonly string[],
  { variables, registered }: Machine,
): Generator<Program> {
  const { 'PROGRAMFILES(X86)': x86, PROGRAMFILES, PROGRAMW6432, LOCALAPPDATA } = variables;
  for (const file of files)
    for (const root of [x86, PROGRAMFILES, PROGRAMW6432, LOCALAPPDATA])
      if (root) yield { kind, file: `${root}\\${file}` };
  for (const file of files) {
    const named = unquoted(registered(`${APP_PATHS}\\${file.slice(file.lastIndexOf('\\') + 1)}`));
    if (named) yield { kind, file: named };
  }
}

const unquoted = (value: string | undefined): string | undefined => value?.replaceAll('"', '').trim();
