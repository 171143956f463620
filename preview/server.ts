/**
 * Serves the preview on this computer only: the built page, the sample shops,
 * and the two built add-ins.
 */
import { realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import sirv from 'sirv';

const place = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Nothing on a page may reach another machine, whatever a script in it tries, and no other site may frame it. */
function contentSecurityPolicy(scripts: string, framedBy: "'self'" | "'none'"): string {
  return [
    "default-src 'self'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${framedBy}`,
  ].join('; ');
}

type Next = () => void;
type Handler = (request: IncomingMessage, response: ServerResponse, next: Next) => void;

/**
 * Everything under `prefix` comes from `folder`, read anew each time, so that a rebuild shows at once. A link that leads
 * out of the folder is not followed.
 */
function files(prefix: string, folder: string): Handler {
  const serve = sirv(place(folder), { dev: true, etag: true });
  return (request, response, next) => {
    const url = request.url ?? '/';
    if (!url.startsWith(prefix)) return next();
    if (leadsOut(place(folder), pathOf(request).slice(prefix.length))) return notFound(response);
    request.url = url.slice(prefix.length - 1);
    serve(request, response, () => {
      request.url = url;
      next();
    });
  };
}

/** Not by URL, which throws on a path such as "//". */
function pathOf(request: IncomingMessage): string {
  return (request.url ?? '/').replace(/[?#].*$/, '');
}

function leadsOut(folder: string, path: string): boolean {
  try {
    const real = realpathSync(join(folder, decodeURIComponent(path)));
    return relative(realpathSync(folder), real).startsWith('..');
  } catch {
    return false; // no such file: the next handler says so
  }
}

/** A page of another site that has its own name point to this computer sends that name along. */
function isOwnHost({ headers, socket }: IncomingMessage): boolean {
  const names = ['127.0.0.1', 'localhost', '[::1]'];
  return names.some((name) => headers.host === `${name}:${socket.localPort}`);
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response.statusCode = status;
  response.end(message);
}

function notFound(response: ServerResponse): void {
  refuse(response, 404, 'Not found');
}

function send(response: ServerResponse, type: string, body: Promise<string>): void {
  body.then(
    (text) => {
      response.setHeader('Content-Type', `${type}; charset=utf-8`);
      response.end(text);
    },
    () => notFound(response),
  );
}

/**
 * The frames of the page. HtmlService runs a sidebar's inline scripts, so its frame may; a module of
 * the page writes the add-on's HTML into it.
 */
const frames: Handler = (request, response, next) => {
  const path = pathOf(request);
  const isSidebar = path === '/google-sidebar.html';
  if (isSidebar || path === '/google-realm.html' || path.startsWith('/excel/')) {
    const scripts = isSidebar ? "'self' 'unsafe-inline' blob:" : "'self'";
    response.setHeader('Content-Security-Policy', contentSecurityPolicy(scripts, "'self'"));
  }
  next();
};

const officeOnTheNet = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** The task pane as it was built; only the one address it asks on the net is answered here. */
const taskPane: Handler = (request, response, next) => {
  if (pathOf(request) !== '/excel/taskpane.html') return next();
  const page = readFile(place('../excel-addin/dist/taskpane.html'), 'utf8');
  send(
    response,
    'text/html',
    page.then((html) => html.replaceAll(officeOnTheNet, '/office/office.js')),
  );
};

/** Microsoft's library for Excel on the web, between what it finds in a page opened by Excel and what answers it. */
const office: Handler = (request, response, next) => {
  if (pathOf(request) !== '/office/office.js') return next();
  const parts = [
    './dist/office-before.js',
    '../node_modules/@microsoft/office-js/dist/excel-web-16.00.js',
    './dist/office-after.js',
  ];
  send(
    response,
    'text/javascript',
    Promise.all(parts.map((part) => readFile(place(part), 'utf8'))).then((texts) => texts.join('\n;\n')),
  );
};

const handlers: readonly Handler[] = [
  frames,
  taskPane,
  office,
  files('/samples/', '../samples'),
  files('/google/', '../sheets-addon/dist'),
  files('/excel/', '../excel-addin/dist'),
  files('/', './dist'),
];

/** Resolves when the server answers. Port 0 takes any free one. */
export function startServer(port: number): Promise<{ readonly address: string; readonly server: Server }> {
  const server = createServer((request, response) => {
    response.setHeader('Content-Security-Policy', contentSecurityPolicy("'self'", "'none'"));
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    if (!isOwnHost(request)) return refuse(response, 421, 'Not the address of the preview');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return refuse(response, 405, 'Only reading');
    }
    const step = (index: number): void => {
      const handler = handlers[index];
      if (handler) handler(request, response, () => step(index + 1));
      else notFound(response);
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

/** As the user's own shell takes it; in Windows that is PowerShell. */
function startOn(port: number): string {
  return process.platform === 'win32' ? `$env:PORT=${port}; npm start` : `PORT=${port} npm start`;
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
    console.log(`Preview ready: ${address}   (?host=google or ?host=excel; stop with Ctrl+C)`);
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
        ? `Port ${port} is taken by another program. Choose another one, for example ${startOn(port < 65_535 ? port + 1 : 4173)}.`
        : message,
    );
    process.exit(1);
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
