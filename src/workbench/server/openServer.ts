import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { basename, dirname, join } from 'node:path';
import sirv from 'sirv';
import { panePage } from './panePage';

/** What is served, and where. */
export interface ServerOptions {
  /** The built add-in, with the workbench's own page in `workbench/`. */
  readonly folder: string;
  /** Path of the spreadsheet that is open at the start; read each time a page is loaded. */
  readonly document: string;
  /** Another one is taken when it is in use. 0: any free one. */
  readonly port: number;
  /** Seconds for which a browser may use a file of the build again; 0 unless given, as it may be built anew. */
  readonly keptFor?: number;
}

/** A server that listens. */
export interface RunningServer {
  /** Without a slash at the end. */
  readonly url: string;
  /** Settles when nothing is open any more. */
  close(): Promise<void>;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Only this machine: the page's own address is all that a browser may ask under. */
const LOCAL_HOST = /^(localhost|127\.0\.0\.1)(:\d+)?$/;
const LOOPBACK = '127.0.0.1';

const HEADERS = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** Serves the workbench to this machine alone. */
export async function openServer(options: ServerOptions): Promise<RunningServer> {
  const server = createServer(handler(options));
  const port = await listen(server, options.port);
  return {
    url: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, port: number): Promise<number> {
  try {
    return await listenOn(server, port);
  } catch (error) {
    if (!isTaken(error)) throw error;
    return listenOn(server, 0);
  }
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function isTaken(error: unknown): boolean {
  // Not `instanceof`: an error of Node's own may come from another realm.
  return (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
}

function handler(options: ServerOptions): Handler {
  const { folder, keptFor = 0 } = options;
  const built = sirv(folder, { dev: true });
  const office = sirv(dirname(require.resolve('@microsoft/office-js/dist/office.js')), {
    dev: true,
  });
  return (request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    if (!LOCAL_HOST.test(request.headers.host ?? '')) {
      end(response, 403);
      return;
    }
    // Not by `URL`, which throws on `//` and the like: any page may ask for that.
    const [path = '/'] = (request.url ?? '/').split('?', 1);
    if (path === '/document') sendDocument(options.document, response);
    else if (path === '/taskpane.html') void sendPane(folder, response);
    else {
      if (keptFor > 0) response.setHeader('Cache-Control', `max-age=${keptFor}`);
      if (path.startsWith('/office/')) office(below(request, '/office'), response);
      else if (path === '/') built(at(request, '/workbench/index.html'), response);
      else built(request, response);
    }
  };
}

/** The request as it is asked of a folder that is mounted under `prefix`. */
function below(request: IncomingMessage, prefix: string): IncomingMessage {
  return at(request, (request.url ?? '').slice(prefix.length));
}

function at(request: IncomingMessage, url: string): IncomingMessage {
  request.url = url;
  return request;
}

function sendDocument(path: string, response: ServerResponse): void {
  const name = encodeURIComponent(basename(path));
  createReadStream(path)
    .once('open', () => {
      response.setHeader('Content-Type', 'application/octet-stream');
      response.setHeader('Content-Disposition', `attachment; filename*=UTF-8''${name}`);
    })
    .once('error', () => {
      end(response, 404);
    })
    .pipe(response);
}

async function sendPane(folder: string, response: ServerResponse): Promise<void> {
  try {
    const html = panePage(await readFile(join(folder, 'taskpane.html'), 'utf8'));
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(html);
  } catch {
    end(response, 404);
  }
}

function end(response: ServerResponse, status: number): void {
  response.statusCode = status;
  response.end();
}
