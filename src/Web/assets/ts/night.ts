// The night screen: one tap is kept on this phone before anything else happens, and everything after it can wait.
import { after, canKeep, fetchKit, keep, newEntry, post, recall, remember, send, type Entry, type Kit, type Left } from "./outbox";
import { install } from "./worker";

/** The last tap of this night: what Change and the rows below it are about. */
interface Tonight { id: string; data: Record<string, unknown>; made: number; recorded: string }

const of = <T extends HTMLElement>(selector: string, within: ParentNode = document) => within.querySelector<T>(selector)!;
const every = <T extends HTMLElement>(selector: string, within: ParentNode = document) => [...within.querySelectorAll<T>(selector)];

const body = document.body;
const words = (name: string) => body.dataset[name] ?? "";
const minute = 60_000;
/** A second tap within a second is the same tap. */
const oneTap = 1_000;
/** A page opened again so soon still speaks of the tap before it. */
const stillThere = 10 * minute;
/** Change works until the morning. */
const oneNight = 14 * 60 * minute;

let tonight: Tonight | undefined;
let changing = false;
let kit: Kit | undefined;
let tapped = -oneTap;

type Place = "ask" | "told" | "guide";

function show(place: Place): void {
  body.dataset["place"] = place;
  for (const section of every("[data-section]")) {
    section.hidden = section.dataset["section"] !== place;
  }
  of("[data-again]").hidden = place === "ask";
  of("[data-change-last]").hidden = place !== "ask" || tonight === undefined || changing;
  scrollTo(0, 0);
}

function mark(): void {
  for (const band of every<HTMLButtonElement>("[data-band]")) {
    band.setAttribute("aria-pressed", String(changing && band.value === tonight?.data["band"]));
  }
}

function ask(change: boolean): void {
  changing = change;
  mark();
  show("ask");
}

function tell(): void {
  const band = every<HTMLButtonElement>("[data-band]").find((each) => each.value === tonight?.data["band"]);
  of("[data-said]").textContent = words(kit?.example ? "chosen" : "stored").replace("{band}", band?.dataset["low"] ?? "");
  const where = (tonight?.data["where"] as string[] | undefined) ?? [];
  for (const choice of every<HTMLButtonElement>("[data-where]")) {
    choice.setAttribute("aria-pressed", String(choice.value === where.join(" ")));
  }
  show("told");
}

/** What the person should know of where the tap lies; nothing while it is on its way. */
function say(left: Left): void {
  const line = of("[data-kept]");
  line.hidden = left.count === 0;
  of("[data-kept-say]", line).textContent = left.count === 0 ? "" : words(`kept${left.why ?? "away"}`).replace("{count}", String(left.count));
  of("[data-sign-in]", line).hidden = left.why !== "expired";
}

/** On this phone first; where it cannot keep, straight to the server, and the failure is said. */
async function store(entry: Entry): Promise<boolean> {
  if (kit?.example) {
    return true;
  }
  if (canKeep) {
    await keep(entry);
    return true;
  }
  const now = await fetchKit();
  const answer = typeof now === "string" ? now : await post([entry], now.token);
  return typeof answer !== "string" && answer.stored.includes(entry.id);
}

function sendSoon(): void {
  if (!canKeep || kit?.example) {
    return;
  }
  void send().then((left) => {
    say(left);
    if (left.count > 0 && left.why === "away") {
      void wakeLater();
    }
  }, () => say({ count: 1, why: "away" }));
}

async function wakeLater(): Promise<void> {
  const worker = await navigator.serviceWorker?.ready;
  const sync = (worker as { sync?: { register(tag: string): Promise<void> } } | undefined)?.sync;
  await sync?.register("outbox").catch(() => undefined);
}

async function tap(band: string): Promise<void> {
  tapped = performance.now();
  performance.mark("tap");
  const correction = changing && tonight !== undefined;
  const data = { ...(correction ? tonight!.data : { where: ["legs"] }), band };
  const entry = correction
    ? newEntry("entry.corrected", { corrects: tonight!.id, data })
    : newEntry("symptom.urge", data);
  const before = tonight;
  tonight = correction
    ? { ...tonight!, data, recorded: entry.recorded }
    : { id: entry.id, data, made: Date.now(), recorded: entry.recorded };
  try {
    if (!await store(entry)) {
      throw new Error("not stored");
    }
  } catch {
    tonight = before;
    tapped = -oneTap;
    of("[data-failed]").hidden = false;
    return;
  }
  of("[data-failed]").hidden = true;
  changing = false;
  tell();
  requestAnimationFrame(() => performance.measure("tap to tick", "tap"));
  if (canKeep && !kit?.example) {
    await remember("tonight", tonight);
  }
  sendSoon();
}

/** One more thing about the tap that stands. */
async function add(more: Record<string, unknown>): Promise<void> {
  if (tonight === undefined) {
    return;
  }
  tonight.data = { ...tonight.data, ...more };
  const entry = newEntry("entry.corrected", { corrects: tonight.id, data: tonight.data });
  tonight.recorded = entry.recorded;
  if (await store(entry).catch(() => false)) {
    tell();
    if (canKeep && !kit?.example) {
      await remember("tonight", tonight);
    }
    sendSoon();
  } else {
    of("[data-failed]").hidden = false;
  }
}

for (const band of every<HTMLButtonElement>("[data-band]")) {
  band.addEventListener("click", (event) => {
    event.preventDefault();
    void tap(band.value);
  });
}
for (const button of every("[data-change], [data-change-last]")) {
  button.addEventListener("click", () => ask(true));
}
of("[data-again]").addEventListener("click", () => ask(false));
for (const choice of every<HTMLButtonElement>("[data-where]")) {
  choice.addEventListener("click", () => void add({ where: choice.value.split(" ") }));
}

/** A guide keeps the person moving: one short line at a time, said as well as seen. */
let turning: ReturnType<typeof setInterval> | undefined;
let guide: HTMLElement | undefined;
let step = 0;

function turn(): void {
  const lines = every("li", guide!);
  step %= lines.length;
  lines.forEach((line, at) => { line.hidden = at !== step; });
}

function leaveGuide(): void {
  clearInterval(turning);
  tell();
}

for (const button of every<HTMLButtonElement>("[data-guide]")) {
  button.addEventListener("click", () => {
    for (const each of every("[data-steps]")) {
      each.hidden = each.dataset["steps"] !== button.dataset["guide"];
      if (!each.hidden) {
        guide = each;
      }
    }
    step = 0;
    turn();
    show("guide");
    clearInterval(turning);
    if (!matchMedia("(prefers-reduced-motion: reduce)").matches) {
      turning = setInterval(() => { step++; turn(); }, 20_000);
    }
    of("[data-next]").focus({ preventScroll: true });
  });
}
of("[data-next]").addEventListener("click", () => { step++; turn(); });
of("[data-back]").addEventListener("click", leaveGuide);
of("[data-helped]").addEventListener("click", () => {
  clearInterval(turning);
  const helped = new Set((tonight?.data["relievedBy"] as string[] | undefined) ?? []);
  helped.add(guide!.dataset["steps"]!);
  void add({ relievedBy: [...helped] });
});

const call = of<HTMLDialogElement>("dialog");
of("[data-call]").addEventListener("click", () => call.showModal());
of("[data-call-close]").addEventListener("click", () => call.close());

function line(list: HTMLElement, text: string, number: string | undefined): void {
  const item = document.createElement("li");
  if (number === undefined) {
    item.textContent = text;
  } else {
    const link = document.createElement("a");
    link.href = `tel:${number.replace(/[^0-9+]/g, "")}`;
    link.textContent = text;
    item.append(link);
  }
  list.append(item);
}

/** What is known of the person: from the server, else as it was last. */
function take(known: Kit): void {
  kit = known;
  body.dataset["kit"] = "yes";
  of("[data-example]").hidden = !known.example;
  const doses = of("[data-doses]");
  doses.replaceChildren(...known.doses.map(({ name, time }) => {
    const item = document.createElement("li");
    const left = document.createElement("span");
    const right = document.createElement("span");
    left.textContent = time === null ? name : `${name} ${time}`;
    right.textContent = time === null ? words("unticked") : words("taken");
    right.className = time === null ? "" : "is-taken";
    item.append(left, right);
    return item;
  }));
  const people = of("[data-people]");
  people.replaceChildren();
  if (known.contact) {
    line(people, known.contact, /\d{3}/.test(known.contact.replace(/\s/g, "")) ? known.contact : undefined);
  }
  if (known.lines) {
    if (known.lines.crisis) {
      line(people, words("crisis").replace("{number}", known.lines.crisis), known.lines.crisis);
    }
    line(people, words("emergency").replace("{number}", known.lines.emergency), known.lines.emergency);
  }
  of("[data-nobody]").hidden = known.lines !== null;
}

async function begin(): Promise<void> {
  if (canKeep) {
    const [before, was] = await Promise.all([recall<Kit>("kit"), recall<Tonight>("tonight")]);
    if (before) {
      take(before);
    }
    if (was && Date.now() - was.made < oneNight && body.dataset["place"] === "ask" && tonight === undefined) {
      tonight = was;
      after({ recorded: was.recorded } as Entry);
      if (Date.now() - was.made < stillThere) {
        tell();
      } else {
        show("ask");
      }
    }
  }
  body.dataset["ready"] = "yes";
  const fresh = await fetchKit();
  if (typeof fresh !== "string") {
    take(fresh);
  }
  sendSoon();
}

// The second half of a double tap falls on the screen after: it means nothing there.
document.addEventListener("click", (event) => {
  if (performance.now() - tapped < oneTap) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}, { capture: true });

// A tap that was sent as a form stands on the page already.
if (body.dataset["place"] === "ask") {
  show("ask");
}
void begin();
addEventListener("online", sendSoon);
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible") {
    sendSoon();
  }
});
setInterval(sendSoon, 30_000);
void install();
void navigator.storage?.persist?.();
