import http from "node:http";
import { buildDesk, serve, type Served } from "./desk";

let served: Served;
beforeAll(async () => { buildDesk(); served = await serve("assets/mattrakan-template.xlsx"); });
afterAll(() => { served.stop(); });

interface Answer { status: number | undefined; headers: http.IncomingHttpHeaders; length: number }

const ask = (path: string, { method = "GET", host }: { method?: string; host?: string } = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(served.url);
    http.request({ host: "127.0.0.1", port, path, method, headers: { host: host ?? `localhost:${port}` } }, (answer) => {
      let length = 0;
      answer.on("data", (piece: Buffer) => { length += piece.length; }).on("end", () => { resolve({ status: answer.statusCode, headers: answer.headers, length }); });
    }).on("error", reject).end();
  });

test("the page, its files and the workbook beside it come with their types and may talk to nobody else", async () => {
  const page = await ask("/");
  expect(page).toMatchObject({ status: 200, headers: { "content-type": "text/html; charset=utf-8", "x-content-type-options": "nosniff", "referrer-policy": "no-referrer" } });
  expect(page.headers["content-security-policy"]).toMatch(/^default-src 'none'; script-src 'self';.*connect-src 'self'/);
  expect(page.headers["content-security-policy"]).not.toMatch(/script-src[^;]*unsafe/);
  const book = await ask("/open/book");
  expect(book.headers["x-file-name"]).toBe("mattrakan-template.xlsx");
  expect(book.length).toBeGreaterThan(10_000);
});

test.each([
  ["/../package.json", 404], ["/..%2f..%2fpackage.json", 404], ["/%2e%2e/package.json", 404], ["/%", 404], ["/nothing.js", 404],
])("%s is answered %i", async (path, status) => {
  expect((await ask(path)).status).toBe(status);
  expect((await ask("/")).status).toBe(200);
});

test("another name or another method is not answered", async () => {
  expect((await ask("/", { host: "evil.example" })).status).toBe(421);
  expect((await ask("/", { host: "localhost.evil.example" })).status).toBe(421);
  expect((await ask("/", { method: "POST" })).status).toBe(405);
});

test("a port that is taken leads to the next one", async () => {
  const second = await serve();
  expect(second.url).not.toBe(served.url);
  expect((await ask("/open/book")).status).toBe(200);
  second.stop();
});
