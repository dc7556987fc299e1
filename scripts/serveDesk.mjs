// Serves the built desk on this machine only, with a workbook beside it so that the page opens it.
// `node scripts/serveDesk.mjs [BOOK.xlsx] [--port=3000]`, or import serveDesk.
import { spawn } from "node:child_process";
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".txt": "text/plain; charset=utf-8", ".svg": "image/svg+xml", ".png": "image/png", ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" };
const HEADERS = {
  "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff", "referrer-policy": "no-referrer", "cross-origin-opener-policy": "same-origin", "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
};
/** Where the page asks for the workbook it is opened with. */
const BOOK_PATH = "/open/book";
const HASHED = /\.[0-9a-f]{12}\.\w+$/;

const decoded = (pathname) => { try { return decodeURIComponent(pathname); } catch { return "\0"; } };

/** Sends a file of the folder; nothing outside of it has a name here. */
const sendFile = (folder, name, response) => {
  const file = path.join(folder, path.normalize(name));
  if (!file.startsWith(folder + path.sep) || !existsSync(file) || !statSync(file).isFile()) { response.writeHead(404, HEADERS).end(); return; }
  response.writeHead(200, { ...HEADERS, "content-type": TYPES[path.extname(file)] ?? "application/octet-stream", "content-length": statSync(file).size, "cache-control": HASHED.test(file) ? "max-age=31536000, immutable" : "no-cache" });
  createReadStream(file).pipe(response);
};

const sendBook = (book, response) => {
  if (!book) { response.writeHead(204, HEADERS).end(); return; }
  const bytes = book.bytes ?? readFileSync(book.path);
  response.writeHead(200, { ...HEADERS, "content-type": TYPES[".xlsx"], "content-length": bytes.length, "cache-control": "no-store", "x-file-name": encodeURIComponent(book.name) }).end(bytes);
};

const listen = (server, port, tries) => new Promise((resolve, reject) => {
  server.once("error", (error) => {
    if (error.code !== "EADDRINUSE" || tries === 0) { reject(error); return; }
    listen(server, port + 1, tries - 1).then(resolve, reject);
  });
  server.listen(port, "127.0.0.1", () => { resolve(server.address().port); });
});

/** Opens an address in the person's browser; silently not when there is none. */
const openInBrowser = (url) => {
  const [command, args] = process.platform === "win32" ? ["cmd", ["/c", "start", "", url]] : process.platform === "darwin" ? ["open", [url]] : ["xdg-open", [url]];
  spawn(command, args, { stdio: "ignore", detached: true }).on("error", () => undefined).unref();
};

/**
 * Serves dist/desk on http://localhost:3000, or the next free port (said in `taken`). Only this machine can reach it.
 * @param {{ book?: { name: string, path?: string, bytes?: Uint8Array }, port?: number, folder?: string, show?: boolean }} [options]
 *   `show`: open the browser; by default when a person is there (a terminal, and not CI).
 * @returns {Promise<{ url: string, port: number, taken: boolean, close: () => Promise<void> }>}
 */
export async function serveDesk({ book, port = 3000, folder = path.join(ROOT, "dist", "desk"), show = Boolean(process.stdout.isTTY) && !process.env.CI } = {}) {
  if (!existsSync(path.join(folder, "index.html"))) throw new Error(`${folder}: npm run build ก่อน · run npm run build first`);
  const server = createServer((request, response) => {
    const pathname = (request.url ?? "/").split(/[?#]/)[0];
    // Another page's script could ask through a name it controls; only our own names are answered.
    if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(request.headers.host ?? "")) { response.writeHead(421, HEADERS).end(); return; }
    if (request.method !== "GET" && request.method !== "HEAD") { response.writeHead(405, HEADERS).end(); return; }
    if (pathname === BOOK_PATH) { sendBook(book, response); return; }
    sendFile(folder, pathname === "/" ? "index.html" : decoded(pathname), response);
  });
  const used = await listen(server, port, 50), url = `http://localhost:${used}/`;
  if (show) openInBrowser(url);
  return { url, port: used, taken: used !== port, close: () => new Promise((resolve) => { server.close(() => { resolve(); }); server.closeAllConnections(); }) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [given] = process.argv.slice(2).filter((arg) => !arg.startsWith("--")), port = process.argv.find((arg) => arg.startsWith("--port="))?.slice(7);
  const { url, taken } = await serveDesk({ ...(given && { book: { name: path.basename(given), path: path.resolve(given) } }), ...(port && { port: Number(port) }) });
  console.log(`${url}${taken ? "  (พอร์ต 3000 มีโปรแกรมอื่นใช้อยู่ · port 3000 is taken)" : ""}`);
}
