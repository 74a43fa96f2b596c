import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** What finding a browser needs of the machine; tests pass their own. */
export interface Machine {
  env: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
  /** Runs as root: it may install, and Chromium refuses its sandbox. */
  isRoot: boolean;
  isExecutable: (path: string) => boolean;
  /** Whether a program found starts here: Ubuntu's `chromium-browser` is only a note to install another. */
  starts: (path: string) => boolean;
  importPackage: (name: string) => Promise<unknown>;
  /** Runs a command with its output shown. @returns whether it succeeded */
  run: (command: string, args: readonly string[]) => boolean;
  say: (text: string) => void;
}

/** Programs looked for on the PATH, in this order. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
/** A Chromium for Linux that comes through npm. */
const PACKAGE = '@sparticuz/chromium';

/**
 * Looks for a Chromium or Chrome, and installs none: CHROME_PATH, the system's own, the npm package.
 * @returns the path of its program; null where there is none
 * @throws Error where CHROME_PATH names no program
 */
export async function lookForBrowser(machine: Machine = thisMachine()): Promise<string | null> {
  const chosen = machine.env['CHROME_PATH'];
  if (chosen !== undefined && chosen !== '') {
    if (machine.isExecutable(chosen)) return chosen;
    throw new Error(
      `CHROME_PATH names no program: ${chosen}\nCorrect it, or unset it to have one looked for.`,
    );
  }
  return systemBrowser(machine) ?? (await packagedBrowser(machine));
}

/**
 * Finds a Chromium or Chrome, or installs one by apt.
 * @returns the path of its program
 * @throws Error that says where it was looked for and what to do
 */
export async function findBrowser(machine: Machine = thisMachine()): Promise<string> {
  const found = (await lookForBrowser(machine)) ?? installedByApt(machine);
  if (found !== null) return found;
  throw new Error(
    [
      'No Chromium or Chrome was found; the tests of the built site need one.',
      `Looked for: ${NAMES.join(', ')} on the PATH; ${usualPlaces(machine).join(', ')}; the npm package ${PACKAGE}.`,
      'Install Chromium or Chrome, or set CHROME_PATH to the path of its program.',
    ].join('\n'),
  );
}

/**
 * Starts a browser without a window, as all tests and the printing of pages use it.
 * @param program its path; found where it is left out
 * @param args further arguments
 */
export async function launchBrowser(program?: string, args: readonly string[] = []): Promise<Browser> {
  const machine = thisMachine();
  return chromium.launch({
    executablePath: program ?? (await findBrowser(machine)),
    // Chromium does not start its sandbox as root.
    chromiumSandbox: machine.platform === 'linux' && !machine.isRoot,
    args: [
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-domain-reliability',
      '--disable-sync',
      '--no-pings',
      ...args,
    ],
  });
}

function systemBrowser(machine: Machine): string | null {
  const path = machine.platform === 'win32' ? win32 : posix;
  const onPath = (machine.env['PATH'] ?? '')
    .split(path.delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) =>
      NAMES.map((name) => path.join(folder, machine.platform === 'win32' ? `${name}.exe` : name)),
    );
  const candidates = [...onPath, ...usualPlaces(machine)];
  return candidates.find((program) => machine.isExecutable(program) && machine.starts(program)) ?? null;
}

/** Where installers put it, on this kind of system. */
function usualPlaces({ platform, env }: Machine): string[] {
  if (platform === 'darwin')
    return [env['HOME'] ?? '', ''].flatMap((home) =>
      ['Google Chrome', 'Chromium'].map((app) => `${home}/Applications/${app}.app/Contents/MacOS/${app}`),
    );
  if (platform === 'win32')
    return ['LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)']
      .flatMap((name) => env[name] ?? [])
      .flatMap((folder) => [
        `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
        `${folder}\\Chromium\\Application\\chrome.exe`,
        `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
      ]);
  return ['/usr/bin/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium'];
}

async function packagedBrowser(machine: Machine): Promise<string | null> {
  if (machine.platform !== 'linux') return null;
  const module: unknown = await machine.importPackage(PACKAGE).catch(() => null);
  const packaged: unknown = property(module, 'default');
  if (!isPackaged(packaged)) return null;
  const path = await packaged.executablePath();
  return machine.starts(path) ? path : null;
}

function isPackaged(value: unknown): value is { executablePath: () => Promise<string> } {
  return typeof property(value, 'executablePath') === 'function';
}

/** A property of something unknown; a class is a function, not an object. */
function property(value: unknown, name: string): unknown {
  const holds = (typeof value === 'object' && value !== null) || typeof value === 'function';
  return holds ? Reflect.get(value, name) : undefined;
}

function installedByApt(machine: Machine): string | null {
  if (machine.platform !== 'linux' || !machine.isRoot || !machine.isExecutable('/usr/bin/apt-get'))
    return null;
  machine.say('No browser found; installing Chromium with apt-get, once.');
  const done =
    machine.run('apt-get', ['update']) &&
    machine.run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
  return done ? systemBrowser(machine) : null;
}

/** The machine that this runs on. */
function thisMachine(): Machine {
  return {
    env: process.env,
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    isExecutable(path) {
      try {
        accessSync(path, constants.X_OK);
        return statSync(path).isFile();
      } catch {
        return false;
      }
    },
    // On Windows `--version` would open a window.
    starts: (path) =>
      process.platform === 'win32' ||
      spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0,
    importPackage(name) {
      // Makes the package bring the libraries (NSS) that a bare machine lacks; it reads this when it is loaded.
      process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
      return import(name);
    },
    run: (command, args) => spawnSync(command, args, { stdio: 'inherit' }).status === 0,
    say: (text) => console.log(text),
  };
}
