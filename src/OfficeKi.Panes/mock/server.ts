import type { IncomingMessage, ServerResponse } from "node:http";
import { action, confirmation } from "./actions.ts";
import { documents, files, readUpload } from "./documents.ts";
import { mailItems } from "./mails.ts";
import { functions } from "./functions.ts";
import { run } from "./runs.ts";
import { authorize, config, isSignedIn, redeem } from "./signIn.ts";

export async function handle(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  const body = await bodyOf(request);
  const { pathname } = url;
  if (pathname === "/panes/config.json") return json(response, config);
  if (pathname.endsWith("/authorize")) return authorize(url, response);
  if (pathname.endsWith("/token")) return redeem(new URLSearchParams(body.toString()), response);
  if (!isSignedIn(request)) return problem(response, 401, { code: "UNAUTHENTICATED", title: "Bitte melden Sie sich an." });

  const language = request.headers["accept-language"] === "en" ? "en" : "de";
  if (pathname === "/api/functions") return json(response, { functions: functions(language) });
  if (pathname === "/api/confirmations") return confirmation(JSON.parse(body.toString()), response);
  if (pathname === "/api/actions") return action(JSON.parse(body.toString()), response);
  if (pathname === "/api/runs") return run(JSON.parse(body.toString()), request, response);
  if (/^\/api\/runs\/[^/]+\/outcome$/.test(pathname)) return void response.writeHead(204).end();
  if (pathname === "/api/documents") return void response.writeHead(200, { "Content-Type": "application/vnd.openxmlformats-officedocument.wordprocessingml.document" }).end(Buffer.from("PK\u0003\u0004mock"));
  if (pathname === "/api/content") {
    const words = (url.searchParams.get("query") ?? "").toLowerCase();
    return json(response, { items: documents.filter(({ title }) => title.toLowerCase().includes(words)).map(({ ref, title }) => ({ ref, title, kind: "drive" })) });
  }
  if (pathname === "/demo/content" && request.method === "POST") return upload(request, response, body);
  if (pathname === "/demo/content") {
    return json(response, { items: [...files.map(({ ref, title, kind, label }) => ({ ref, title, kind, label })), ...mailItems] });
  }

  const document = documents.find(({ ref }) => pathname === `/demo/content/${encodeURIComponent(ref)}`);
  return document ? json(response, document) : problem(response, 404, { code: "NOT_FOUND", title: "Nicht gefunden" });
}

function upload(request: IncomingMessage, response: ServerResponse, body: Buffer): void {
  const name = decodeURIComponent(String(request.headers["x-file-name"] ?? ""));
  if (name.endsWith(".txt")) return json(response, readUpload(name, body.toString()));
  problem(response, 415, { code: "UNSUPPORTED_CONTENT", title: "Diese Datei kann nicht gelesen werden.", detail: "Die Datei ist beschädigt oder verschlüsselt." });
}

export function json(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { "Content-Type": "application/json; charset=utf-8" }).end(JSON.stringify(value));
}

export function problem(response: ServerResponse, status: number, value: object): void {
  response.writeHead(status, { "Content-Type": "application/problem+json; charset=utf-8" }).end(JSON.stringify({ status, ...value }));
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
