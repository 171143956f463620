/**
 * Serves the preview on this computer only: the built page, the sample shops,
 * and the two built add-ins beside it.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath, pathToFileURL } from 'node:url';
import sirv from 'sirv';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Nothing on the page may reach another machine, whatever a script in it tries. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Everything under `prefix` comes from `path`; read anew each time, so that a rebuild shows at once. */
function files(prefix: string, path: string): Handler {
  const serve = sirv(folder(path), { dev: true, etag: true });
  return (request, response, next) => {
    const url = request.url ?? '/';
    if (!url.startsWith(prefix)) return next();
    request.url = url.slice(prefix.length - 1);
    serve(request, response, () => {
      request.url = url;
      next();
    });
  };
}

const handlers: readonly Handler[] = [
  files('/samples/', '../samples'),
  files('/google/', '../sheets-addon/dist'),
  files('/excel/', '../excel-addin/dist'),
  files('/', './dist'),
];

/** Resolves when the server answers. Port 0 takes any free one. */
export function startServer(port: number): Promise<{ readonly address: string; readonly server: Server }> {
  const server = createServer((request, response) => {
    response.setHeader('Content-Security-Policy', contentSecurityPolicy);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    const step = (index: number): void => {
      const handler = handlers[index];
      if (handler) return handler(request, response, () => step(index + 1));
      response.statusCode = 404;
      response.end('Not found');
    };
    step(0);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const { port: taken } = server.address() as AddressInfo;
      resolve({ address: `http://127.0.0.1:${taken}/`, server });
    });
  });
}

async function main(): Promise<void> {
  const wished = process.env.PORT ?? '4173';
  const port = Number(wished);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    console.error(`PORT is “${wished}”. Give a number from 0 to 65535, for example PORT=8080.`);
    process.exit(1);
  }
  try {
    const { address, server } = await startServer(port);
    console.log(`Preview ready: ${address}   (Google Sheets: ?host=google, Excel: ?host=excel; stop with Ctrl+C)`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.on(signal, () => {
        server.close();
        server.closeAllConnections();
        process.exit(0);
      });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    console.error(
      code === 'EADDRINUSE'
        ? `Port ${port} is taken by another program. Choose another one, for example PORT=${port + 1} npm start.`
        : message,
    );
    process.exit(1);
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
