// Asks the browser to keep the application, where it may: https and localhost only.

/** On a hall's plain http there is no service worker: the page must then be open before the network goes. */
export function registerShell(): void {
  if (!isSecureContext || !('serviceWorker' in navigator)) return;
  // After the first load: the shell must not compete with what the person waits for.
  const register = () => void navigator.serviceWorker.register('/sw.js').catch(() => undefined);
  if (document.readyState === 'complete') register();
  else addEventListener('load', register, { once: true });
}
