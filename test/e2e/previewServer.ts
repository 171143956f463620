import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface PreviewServer {
  readonly address: string;
  stop(): void;
}

/** Starts the preview as `npm start` does after its build, on a free port, and waits for the address it prints. */
export function startPreviewServer(): Promise<PreviewServer> {
  const server = spawn(process.execPath, ['--import', 'tsx', 'preview/server.ts'], {
    cwd: root,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((ready, fail) => {
    let printed = '';
    const listen = (chunk: Buffer) => {
      printed += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed)?.[0];
      if (address !== undefined) ready({ address, stop: () => stop(server) });
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.on('exit', (code) => fail(new Error(`the preview server ended with ${code}: ${printed}`)));
  });
}

function stop(server: ChildProcess): void {
  server.removeAllListeners('exit');
  server.kill('SIGINT');
}
