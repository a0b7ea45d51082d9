// The page a sign-in ends on. Only our own origin may learn the code.
const opener = window.opener as Window | null;

if (location.hash.includes("state=")) {
  // Entra answers in the fragment, and MSAL takes it from there.
  const { broadcastResponseToMainFrame } = await import("@azure/msal-browser/redirect-bridge");
  await broadcastResponseToMainFrame();
} else if (opener) {
  opener.postMessage({ officekiRedirect: location.href }, location.origin);
  // The code must not stay in the address bar.
  history.replaceState(null, "", location.pathname);
  close();
}

export {};
