// The service worker: what the night needs is on the phone, and no page is ever white because the server is away.
import { send } from "./outbox";

const worker = self as unknown as ServiceWorkerGlobalScope;

/** Filled in by the build: what is kept, and a name that changes with it. */
declare const FILES: string[];
declare const VERSION: string;

const cacheName = `sanguine-${VERSION}`;
const pages = ["/night", "/phone"];

worker.addEventListener("install", (event) => {
  event.waitUntil((async () => {
    const cache = await caches.open(cacheName);
    await cache.addAll([...FILES, ...pages].map((path) => new Request(path, { cache: "reload", credentials: "same-origin" })));
    await worker.skipWaiting();
  })());
});

worker.addEventListener("activate", (event) => {
  event.waitUntil((async () => {
    for (const name of await caches.keys()) {
      if (name.startsWith("sanguine-") && name !== cacheName) {
        await caches.delete(name);
      }
    }
    await worker.clients.claim();
  })());
});

/** The shell is shown at once and made fresh behind it: words and choices may have changed. */
async function shell(path: string): Promise<Response> {
  const cache = await caches.open(cacheName);
  const fresh = fetch(path, { credentials: "same-origin", redirect: "manual" }).then(async (answer) => {
    if (answer.ok) {
      await cache.put(path, answer.clone());
    }
    return answer;
  });
  const there = await cache.match(path);
  if (there) {
    fresh.catch(() => undefined);
    return there;
  }
  return fresh;
}

/** In the evening the icon opens the night; by day it opens today. */
function isNight(): boolean {
  const hour = new Date().getHours();
  return hour >= 18 || hour < 5;
}

worker.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (url.origin !== worker.location.origin || event.request.method !== "GET") {
    return;
  }
  if (event.request.mode === "navigate") {
    if (pages.includes(url.pathname)) {
      event.respondWith(shell(url.pathname));
    } else if (url.pathname === "/" && url.searchParams.has("icon") && isNight()) {
      event.respondWith(Response.redirect("/night"));
    } else {
      event.respondWith(fetch(event.request).catch(async () =>
        await (await caches.open(cacheName)).match("/phone") ?? Response.error()));
    }
  } else if (FILES.includes(url.pathname)) {
    event.respondWith((async () => await (await caches.open(cacheName)).match(url.pathname) ?? fetch(event.request))());
  }
});

/** The browser wakes the worker when the network is back, also where no page is open. */
worker.addEventListener("sync", (event) => {
  (event as ExtendableEvent).waitUntil((async () => {
    const left = await send();
    if (left.count > 0 && left.why === "away") {
      throw new Error("the server is still away");
    }
  })());
});
