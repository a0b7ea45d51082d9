import { SignInNeeded } from "./auth";

const pollMs = 300;

/** Opens the sign-in page and waits for `auth-end.html` to send the address it was redirected to. */
export function popupCode(url: string): Promise<URL> {
  const opened = window.open(url, "officeki-sign-in", "popup,width=480,height=640");
  if (!opened) return Promise.reject(new SignInNeeded("popup"));

  return new Promise((resolve, reject) => {
    const stop = () => {
      clearInterval(poll);
      removeEventListener("message", receive);
    };
    const receive = (event: MessageEvent) => {
      if (event.origin !== location.origin || event.source !== opened || typeof event.data?.officekiRedirect !== "string") return;
      stop();
      resolve(new URL(event.data.officekiRedirect));
    };
    const poll = setInterval(() => {
      if (!opened.closed) return;
      stop();
      reject(new SignInNeeded("closed"));
    }, pollMs);
    addEventListener("message", receive);
  });
}
