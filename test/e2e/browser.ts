/** A browser for tests: from an npm package on Linux x64, an installed Chrome or Edge elsewhere. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, type BrowserServer, chromium, type LaunchOptions } from 'playwright-core';

/** A browser of this process alone, as users have it. */
export async function launchBrowser(): Promise<Browser> {
  return firstThatStarts([], (options) => chromium.launch(options));
}

/** A browser to which the workers of jest connect. */
export async function launchBrowserServer(): Promise<BrowserServer> {
  return firstThatStarts([forShortLives, keepsFreedMemory], (options) => chromium.launchServer(options));
}

/**
 * A page of the tests lives for seconds: V8 spent a third of loading one on optimising functions that ran a few more times.
 * A larger young space needs fewer collections. Loops that stay hot are still compiled.
 */
const forShortLives = `--js-flags=${[
  '--invocation-count-for-feedback-allocation=80',
  '--invocation-count-for-maglev=5000',
  '--invocation-count-for-turbofan=200000',
  '--invocation-count-for-osr=50000',
  '--min-semi-space-size=32',
  '--max-semi-space-size=64',
].join(',')}`;

/** Memory that a compiler has freed is used again by the next one: to hand it back and fetch it anew took a tenth of the kernel's time. */
const keepsFreedMemory = '--enable-features=PartitionAllocLargeEmptySlotSpanRing';

async function firstThatStarts<Started>(
  flags: readonly string[],
  start: (options: LaunchOptions) => Promise<Started>,
): Promise<Started> {
  const args = [...flags, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  if (process.platform === 'linux' && process.arch === 'x64') {
    const unpacked = await unpackChromium();
    const env = { ...process.env, ...environmentFor(unpacked) };
    return start({
      args: [...args, '--no-zygote', '--disable-setuid-sandbox'],
      executablePath: join(unpacked, 'chromium'),
      env: Object.fromEntries(Object.entries(env).filter(hasValue)),
    });
  }
  try {
    return await start({ args, channel: 'chrome' });
  } catch {
    return start({ args, channel: 'msedge' });
  }
}

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));

/**
 * Unpacks the browser once, and returns its folder. The package unpacks into the
 * temporary folder and takes a file that is there for a finished one; test files
 * run side by side, so a program of its own unpacks into a fresh folder, which is
 * then put in place at once.
 */
async function unpackChromium(): Promise<string> {
  const { version } = JSON.parse(
    await readFile(join(modules, '@sparticuz/chromium/package.json'), 'utf8'),
  ) as { version: string };
  const finished = join(modules, '.cache', `chromium-${version}`);
  if (existsSync(finished)) return finished;
  await mkdir(join(modules, '.cache'), { recursive: true });
  const fresh = await mkdtemp(`${finished}-unpacking-`);
  const program = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  try {
    await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], {
      cwd: modules,
      // The second one brings the shared libraries along.
      env: { ...process.env, TMPDIR: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    });
    await rename(fresh, finished);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    if (!existsSync(finished)) throw error; // else another test file was faster
  }
  return finished;
}

/** Libraries and fonts of the package, for a machine that lacks its own. */
function environmentFor(unpacked: string): Record<string, string> {
  const libraries = ['/usr/lib/x86_64-linux-gnu', '/usr/lib64', '/usr/lib', '/lib/x86_64-linux-gnu'];
  const hasLibraries = libraries.some((folder) => existsSync(join(folder, 'libnss3.so')));
  return {
    ...(hasLibraries ? {} : { LD_LIBRARY_PATH: join(unpacked, 'al2023', 'lib') }),
    ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(unpacked, 'fonts') }),
  };
}

function hasValue(entry: [string, string | undefined]): entry is [string, string] {
  return entry[1] !== undefined;
}
