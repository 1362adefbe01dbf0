// Asks the browser to keep the application, where it may: https and localhost only.

/** On a hall's plain http there is no service worker: the page must then be open before the network goes. */
export function registerShell(): void {
  if (!isSecureContext || !('serviceWorker' in navigator)) return;
  // After the first load: the shell must not compete with what the person waits for.
  const register = () => {
    navigator.serviceWorker.register('/sw.js').then(reportUsed, () => undefined);
  };
  if (document.readyState === 'complete') register();
  else addEventListener('load', register, { once: true });
}

/** Methods come one by one, some before any worker listens: every file the page got is told, early or late. */
function reportUsed(): void {
  const watch = new PerformanceObserver((seen) => {
    const used = seen.getEntries().map(({ name }) => new URL(name).pathname);
    const assets = used.filter((name) => name.startsWith('/assets/'));
    if (assets.length === 0) return;
    void navigator.serviceWorker.ready.then(({ active }) => active?.postMessage({ used: assets }));
  });
  watch.observe({ type: 'resource', buffered: true });
}
