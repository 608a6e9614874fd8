/** Installs the service worker, once the page itself is there: what it fetches must not hold up what the person sees. */
export async function install(): Promise<void> {
  if (document.readyState !== "complete") {
    await new Promise((loaded) => { addEventListener("load", loaded, { once: true }); });
  }
  await navigator.serviceWorker?.register("/sw.js").catch(() => undefined);
}
