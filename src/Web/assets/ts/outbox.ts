// Entries made on this phone, until the server has said that it stored them. They lie sealed in IndexedDB: AES-GCM with a key
// that can be used here and cannot be read out. The same file runs in pages and in the service worker.

/** One line of the journal, made here. */
export interface Entry {
  v: 1;
  id: string;
  kind: string;
  at: string;
  recorded: string;
  zone: string;
  data: Record<string, unknown>;
  source: "manual";
}

interface Sealed { iv: Uint8Array<ArrayBuffer>; sealed: ArrayBuffer }
interface Kept extends Sealed { id: string; recorded: string; problem?: string }
interface Remembered extends Sealed { name: string }

/** Why entries are still here: the server is away, the session has ended, nobody has begun a record, or it refused one. */
export type Why = "away" | "expired" | "example" | "refused";

export interface Left { count: number; why?: Why }

/** What the server says of the person, for the night: no more than the screen shows. */
export interface Kit {
  token: string;
  example: boolean;
  doses: { name: string; time: string | null }[];
  contact: string | null;
  lines: { emergency: string; crisis: string | null } | null;
}

/** Sealing needs a page that came over HTTPS or from this machine itself. */
export const canKeep = typeof indexedDB !== "undefined" && globalThis.crypto?.subtle !== undefined;

const atOnce = 100;
/** A network that lets a request hang must not hold up the next sender. */
const patience = 20_000;

function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

let opened: Promise<IDBDatabase> | undefined;

function database(): Promise<IDBDatabase> {
  return opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open("sanguine", 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("keys");
      request.result.createObjectStore("outbox", { keyPath: "id" });
      request.result.createObjectStore("remembered", { keyPath: "name" });
    };
    request.onsuccess = () => {
      // The browser may close it to free memory, or another version of the app may need it.
      request.result.onclose = () => { opened = undefined; };
      request.result.onversionchange = () => { request.result.close(); opened = undefined; };
      resolve(request.result);
    };
    request.onerror = () => { opened = undefined; reject(request.error); };
  });
}

/** Done when it lies on the disk, not when it was asked for. */
async function write(store: "outbox" | "remembered", change: (objects: IDBObjectStore) => void): Promise<void> {
  const transaction = (await database()).transaction(store, "readwrite", { durability: "strict" });
  change(transaction.objectStore(store));
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

let known: Promise<CryptoKey> | undefined;

function key(): Promise<CryptoKey> {
  return known ??= (async () => {
    const fresh = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
    // Two pages may open at once: the key that was there first is the key.
    const keys = (await database()).transaction("keys", "readwrite", { durability: "strict" }).objectStore("keys");
    const first = await result<CryptoKey | undefined>(keys.get("outbox"));
    if (first) {
      return first;
    }
    await result(keys.put(fresh, "outbox"));
    return fresh;
  })().catch((failure: unknown) => { known = undefined; throw failure; });
}

async function seal(value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { iv, sealed: await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await key(), new TextEncoder().encode(JSON.stringify(value))) };
}

async function unseal<T>(kept: Sealed): Promise<T> {
  const text = await crypto.subtle.decrypt({ name: "AES-GCM", iv: kept.iv }, await key(), kept.sealed);
  return JSON.parse(new TextDecoder().decode(text)) as T;
}

/** Version 7: the time in front, so that ids sort as they were made. */
export function newId(now: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  for (let at = 0; at < 6; at++) {
    bytes[at] = Math.floor(now / 2 ** (8 * (5 - at))) % 256;
  }
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

const two = (figure: number) => String(Math.floor(Math.abs(figure))).padStart(2, "0");

/** The wall clock where the person is, with its offset: a later change of zone or of the clock does not move it. */
export function wallClock(moment: Date): string {
  const ahead = -moment.getTimezoneOffset();
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}T${two(moment.getHours())}:`
    + `${two(moment.getMinutes())}:${two(moment.getSeconds())}${ahead < 0 ? "-" : "+"}${two(ahead / 60)}:${two(Math.abs(ahead) % 60)}`;
}

/** Later than what it may build on, also where the clock was set back in between. */
let last = 0;

export function newEntry(kind: string, data: Record<string, unknown>): Entry {
  const now = new Date();
  last = Math.max(last + 1, now.getTime());
  return {
    v: 1, id: newId(now.getTime()), kind, at: wallClock(now), recorded: new Date(last).toISOString(),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone, data, source: "manual",
  };
}

/** The entries made after this one are recorded after it. */
export function after(entry: Entry): void {
  last = Math.max(last, Date.parse(entry.recorded));
}

export async function keep(entry: Entry): Promise<void> {
  const sealed = await seal(entry);
  await write("outbox", (objects) => objects.put({ id: entry.id, recorded: entry.recorded, ...sealed } satisfies Kept));
}

async function kept(): Promise<Kept[]> {
  const all = await result<Kept[]>((await database()).transaction("outbox").objectStore("outbox").getAll());
  return all.sort((a, b) => a.recorded < b.recorded ? -1 : a.recorded > b.recorded ? 1 : 0);
}

export async function count(): Promise<number> {
  return canKeep ? result((await database()).transaction("outbox").objectStore("outbox").count()) : 0;
}

/** Everything that is only here, opened, with what the server said against it. */
export async function all(): Promise<{ entry: Entry; problem?: string }[]> {
  return Promise.all((await kept()).map(async (each) => ({ entry: await unseal<Entry>(each), ...(each.problem ? { problem: each.problem } : {}) })));
}

export async function remember(name: string, value: unknown): Promise<void> {
  const sealed = await seal(value);
  await write("remembered", (objects) => objects.put({ name, ...sealed } satisfies Remembered));
}

export async function recall<T>(name: string): Promise<T | undefined> {
  const found = await result<Remembered | undefined>((await database()).transaction("remembered").objectStore("remembered").get(name));
  return found ? unseal<T>(found).catch(() => undefined) : undefined;
}

/** The kit from the server, kept for the nights without it. */
export async function fetchKit(): Promise<Kit | Why> {
  let answer: Response;
  try {
    answer = await fetch("/night/kit", {
      redirect: "manual", cache: "no-store", credentials: "same-origin", signal: AbortSignal.timeout(patience),
    });
  } catch {
    return "away";
  }
  if (answer.type === "opaqueredirect") {
    return "expired";
  }
  if (!answer.ok) {
    return "away";
  }
  const kit = await answer.json() as Kit;
  if (canKeep) {
    await remember("kit", { ...kit, token: "" });
  }
  return kit;
}

interface Answer { stored: string[]; refused: { id: string; problem: string }[] }

export async function post(entries: Entry[], token: string): Promise<Answer | Why> {
  const form = new FormData();
  form.set("__RequestVerificationToken", token);
  form.set("entries", entries.map((entry) => JSON.stringify(entry)).join("\n"));
  try {
    const answer = await fetch("/night/outbox", {
      method: "POST", body: form, redirect: "manual", credentials: "same-origin", signal: AbortSignal.timeout(patience),
    });
    return answer.ok ? await answer.json() as Answer : answer.status === 401 ? "expired" : answer.status === 409 ? "example" : "away";
  } catch {
    return "away";
  }
}

let running: Promise<Left> | undefined;

/** Sends what is here. One sender at a time, of all pages and the service worker; nothing leaves before it is stored there. */
export function send(): Promise<Left> {
  return running ??= (navigator.locks ? navigator.locks.request("outbox", sendNow) : sendNow()).finally(() => { running = undefined; });
}

async function sendNow(): Promise<Left> {
  let kit: Kit | undefined;
  for (;;) {
    const waiting = await kept();
    const next = waiting.filter((each) => each.problem === undefined).slice(0, atOnce);
    if (next.length === 0) {
      return waiting.length === 0 ? { count: 0 } : { count: waiting.length, why: "refused" };
    }
    if (kit === undefined) {
      const fetched = await fetchKit();
      if (typeof fetched === "string") {
        return { count: waiting.length, why: fetched };
      }
      kit = fetched;
    }
    const answer = await post(await Promise.all(next.map((each) => unseal<Entry>(each))), kit.token);
    if (typeof answer === "string") {
      return { count: waiting.length, why: answer };
    }
    if (answer.stored.length + answer.refused.length === 0) {
      return { count: waiting.length, why: "away" };
    }
    await write("outbox", (objects) => {
      for (const id of answer.stored) {
        objects.delete(id);
      }
      for (const { id, problem } of answer.refused) {
        const refused = next.find((each) => each.id === id);
        if (refused) {
          objects.put({ ...refused, problem });
        }
      }
    });
  }
}
