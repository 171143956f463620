import { spawn } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join, resolve } from 'node:path';
import { previewAddress } from '../e2e/shared';

jest.setTimeout(60_000);

const address = previewAddress();

test.each(['', 'samples/coffee-roaster.csv', 'google-sidebar.html', 'nothing-here'])(
  '/%s comes with a policy that lets nothing reach another machine',
  async (path) => {
    const policy = (await fetch(address + path)).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/https?:|\*/);
  },
);

test('serves the sample shop', async () => {
  const answer = await fetch(`${address}samples/coffee-roaster.csv`);
  expect((await answer.text()).split('\n')[0]?.trim()).toBe(
    'Customer,Date,Amount,Order,Status,City,Channel,Product',
  );
});

/** Status of a path sent as it stands: fetch would straighten it out first. */
function statusOf(path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(address);
  return new Promise((done, failed) => {
    const asked = request({ hostname, port, path }, (answer) => {
      answer.resume();
      done(answer.statusCode);
    });
    asked.on('error', failed).end();
  });
}

test.each([
  '/nothing-here',
  '/samples',
  '/samples/../package.json',
  '/samples/%2e%2e/package.json',
  '/samples/..%2fpackage.json',
  '/samples/..\\package.json',
  '//[',
  '/%',
  '/excel/%E0%A4%A',
])('%s is not found, and the server goes on', async (path) => {
  expect(await statusOf(path)).toBe(404);
  expect(await statusOf('/samples/coffee-roaster.csv')).toBe(200);
});

/** Status of a request as a page of another site could make it. */
function statusOfOther(options: { readonly method?: string; readonly host?: string }) {
  const { hostname, port } = new URL(address);
  return new Promise<number | undefined>((done, failed) => {
    const headers = options.host === undefined ? {} : { host: options.host };
    const asked = request(
      { hostname, port, path: '/', method: options.method ?? 'GET', headers },
      (answer) => {
        answer.resume();
        done(answer.statusCode);
      },
    );
    asked.on('error', failed).end();
  });
}

test('answers to its own name only', async () => {
  const { port } = new URL(address);
  for (const host of [`127.0.0.1:${port}`, `localhost:${port}`]) {
    expect(await statusOfOther({ host })).toBe(200);
  }
  for (const host of [`shop.example:${port}`, 'localhost', `127.0.0.1:${Number(port) + 1}`]) {
    expect(await statusOfOther({ host })).toBe(421);
  }
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('refuses %s', async (method) => {
  expect(await statusOfOther({ method })).toBe(405);
  expect(await statusOfOther({ method: 'HEAD' })).toBe(200);
});

test('the page may be framed by nobody, its frames by the page', async () => {
  const ancestorsOf = async (path: string) => {
    const policy = (await fetch(address + path)).headers.get('content-security-policy') ?? '';
    return /frame-ancestors ([^;]*)/.exec(policy)?.[1];
  };
  expect(await ancestorsOf('')).toBe("'none'");
  expect(await ancestorsOf('google-sidebar.html')).toBe("'self'");
  expect(await ancestorsOf('google-realm.html')).toBe("'self'");
  expect(await ancestorsOf('excel/taskpane.html')).toBe("'self'");
});

test('a link that leads out of its folder is not followed', async () => {
  const link = join(__dirname, '../../preview/dist', `link-${process.pid}.json`);
  symlinkSync(join(__dirname, '../../package.json'), link);
  try {
    expect(await statusOf(`/link-${process.pid}.json`)).toBe(404);
  } finally {
    rmSync(link);
  }
});

test('answers on this computer only', async () => {
  const others = Object.values(networkInterfaces())
    .flat()
    .filter((one) => one && !one.internal && one.family === 'IPv4');
  const { port } = new URL(address);
  for (const other of others) await expect(fetch(`http://${other?.address}:${port}/`)).rejects.toThrow();
});

test('says so when the port is taken', async () => {
  const taken: Server = createServer();
  await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done));
  const { port } = taken.address() as AddressInfo;
  const { code, text } = await run(String(port));
  taken.close();
  expect(code).toBe(1);
  expect(text).toContain(`Port ${port} is taken`);
});

test('says so when PORT is no port', async () => {
  const { code, text } = await run('eighty');
  expect(code).toBe(1);
  expect(text).toContain('PORT is “eighty”');
});

function run(port: string): Promise<{ code: number | null; text: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'preview/server.ts'], {
    cwd: resolve(__dirname, '../..'),
    env: { ...process.env, PORT: port },
  });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  return new Promise((done) => child.on('exit', (code) => done({ code, text })));
}
