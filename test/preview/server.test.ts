import { spawn } from 'node:child_process';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { resolve } from 'node:path';
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
