import { describe, expect, test } from 'vitest';
import { findBrowser, type Machine } from '../../../scripts/browser.ts';

/** A machine with these programs, and what it was asked to run. */
function machineWith(programs: readonly string[], changes: Partial<Machine> = {}) {
  const present = new Set(programs);
  const asked: string[] = [];
  const machine: Machine = {
    env: { PATH: '/usr/local/bin:/usr/bin' },
    platform: 'linux',
    isRoot: false,
    isExecutable: (path) => present.has(path),
    starts: () => true,
    importPackage: () => Promise.reject(new Error('not installed')),
    run(command, args) {
      asked.push([command, ...args].join(' '));
      if (args.includes('chromium')) present.add('/usr/bin/chromium');
      return true;
    },
    say: (text) => asked.push(text),
    ...changes,
  };
  return { machine, asked };
}

const packaged = (path: string): Partial<Machine> => ({
  importPackage: () => Promise.resolve({ default: { executablePath: () => Promise.resolve(path) } }),
});

describe('a browser is found', () => {
  test('where CHROME_PATH says, before any other', async () => {
    const { machine } = machineWith(['/mine/chrome', '/usr/bin/chromium'], {
      env: { CHROME_PATH: '/mine/chrome', PATH: '/usr/bin' },
    });
    expect(await findBrowser(machine)).toBe('/mine/chrome');
  });

  test('on the PATH', async () => {
    const { machine } = machineWith(['/usr/local/bin/google-chrome'], packaged('/tmp/chromium'));
    expect(await findBrowser(machine)).toBe('/usr/local/bin/google-chrome');
  });

  test('in an application folder of macOS', async () => {
    const program = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const { machine } = machineWith([program], { platform: 'darwin', env: { HOME: '/Users/kim' } });
    expect(await findBrowser(machine)).toBe(program);
  });

  test('in a program folder of Windows', async () => {
    const program = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    const { machine } = machineWith([program], {
      platform: 'win32',
      env: { PROGRAMFILES: 'C:\\Program Files', PATH: 'C:\\Windows;C:\\tools' },
    });
    expect(await findBrowser(machine)).toBe(program);
  });

  test('in the npm package, where the system has none that starts', async () => {
    const stub = '/usr/bin/chromium-browser';
    const { machine } = machineWith([stub], {
      starts: (path) => path !== stub,
      ...packaged('/tmp/chromium'),
    });
    expect(await findBrowser(machine)).toBe('/tmp/chromium');
  });

  test('by installing it, as root on Debian', async () => {
    const { machine, asked } = machineWith(['/usr/bin/apt-get'], { isRoot: true });
    expect(await findBrowser(machine)).toBe('/usr/bin/chromium');
    expect(asked).toEqual([
      'No browser found; installing Chromium with apt-get, once.',
      'apt-get update',
      'apt-get install -y --no-install-recommends chromium',
    ]);
  });
});

describe('where there is none, the error says what to do', () => {
  test('and nothing is installed without root', async () => {
    const { machine, asked } = machineWith(['/usr/bin/apt-get']);
    await expect(findBrowser(machine)).rejects.toThrow(
      /Looked for: chromium, .*@sparticuz\/chromium\.\nInstall Chromium or Chrome, or set CHROME_PATH/,
    );
    expect(asked).toEqual([]);
  });

  test('also when the installation fails', async () => {
    const { machine } = machineWith(['/usr/bin/apt-get'], { isRoot: true, run: () => false });
    await expect(findBrowser(machine)).rejects.toThrow('No Chromium or Chrome was found');
  });

  test('and a wrong CHROME_PATH is not passed over', async () => {
    const { machine } = machineWith(['/usr/bin/chromium'], {
      env: { CHROME_PATH: '/gone', PATH: '/usr/bin' },
    });
    await expect(findBrowser(machine)).rejects.toThrow('CHROME_PATH names no program: /gone');
  });
});
