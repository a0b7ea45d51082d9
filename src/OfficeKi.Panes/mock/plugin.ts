import type { Connect, Plugin } from "vite";
import { handle } from "./server.ts";

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'; "
  + "frame-src 'self'; base-uri 'none'; form-action 'self'";
const pages: Record<string, string> = { "/": "/panes/showcase.html", "/panes/word": "/panes/word.html", "/panes/outlook": "/panes/outlook.html" };

/** A stand-in for the server while developing and looking: addresses, sign-in, functions and runs as the contract has them. */
export function mockServer(): Plugin {
  return {
    name: "officeki-mock",
    configureServer: server => void server.middlewares.use(middleware(null)),
    configurePreviewServer: server => void server.middlewares.use(middleware(policy)),
  };
}

/** @param csp the server's policy; Vite's own development client cannot live under it. */
function middleware(csp: string | null): Connect.NextHandleFunction {
  return (request, response, next) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    if (csp) response.setHeader("Content-Security-Policy", csp);
    const page = pages[url.pathname];
    if (page) request.url = page + url.search;
    else if (url.pathname === "/panes/config.json" || /^\/(api|demo)\//.test(url.pathname)) return void handle(request, response, url);
    next();
  };
}
