// This phone: whether it can work offline and why not, what is only here, and a way to take it along.
import { all, canKeep, send, type Left } from "./outbox";
import { install } from "./worker";

const box = document.querySelector<HTMLElement>("[data-phone]");

interface Check { name: string; ok: boolean }

async function checks(): Promise<Check[]> {
  const secure = globalThis.isSecureContext && canKeep;
  const registration = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
  const active = registration?.active ?? undefined;
  const cached = active !== undefined && await caches.match("/night").then((found) => found !== undefined).catch(() => false);
  const persisted = await navigator.storage?.persisted?.().catch(() => false) ?? false;
  return [
    { name: "secure", ok: secure },
    { name: "worker", ok: active !== undefined },
    { name: "shell", ok: cached },
    { name: "lasting", ok: persisted },
  ];
}

/** Safari deletes what a site keeps after seven days without a visit, unless it was put on the home screen. */
function isSafariInATab(): boolean {
  return /Safari/.test(navigator.userAgent) && !/Chrom|Android|Edg/.test(navigator.userAgent)
    && !matchMedia("(display-mode: standalone)").matches;
}

async function draw(left?: Left): Promise<void> {
  const place = (name: string) => box!.querySelector<HTMLElement>(`[data-${name}]`)!;
  const found = await checks();
  const works = found.filter((check) => check.name !== "lasting").every((check) => check.ok);
  place("works").hidden = !works;
  place("fails").hidden = works;
  for (const item of box!.querySelectorAll<HTMLElement>("[data-check]")) {
    const check = found.find((each) => each.name === item.dataset["check"]);
    item.dataset["ok"] = String(check?.ok ?? false);
    for (const text of item.querySelectorAll<HTMLElement>("[data-if]")) {
      text.hidden = text.dataset["if"] !== String(check?.ok ?? false);
    }
  }
  place("safari").hidden = !isSafariInATab();
  const entries = canKeep ? await all() : [];
  place("none").hidden = entries.length > 0;
  const some = place("some");
  some.hidden = entries.length === 0;
  place("count").textContent = (some.dataset["text"] ?? "").replace("{count}", String(entries.length));
  const why = entries.some((each) => each.problem) ? "refused" : left?.why;
  for (const text of box!.querySelectorAll<HTMLElement>("[data-why]")) {
    text.hidden = entries.length === 0 || text.dataset["why"] !== why;
  }
  place("list").replaceChildren(...entries.map(({ entry, problem }) => {
    const item = document.createElement("li");
    item.textContent = `${new Date(entry.at).toLocaleString(document.documentElement.lang)} · ${entry.kind}${problem ? ` · ${problem}` : ""}`;
    return item;
  }));
  box!.dataset["drawn"] = "yes";
}

async function download(): Promise<void> {
  const lines = (await all()).map(({ entry }) => JSON.stringify(entry)).join("\n") + "\n";
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([lines], { type: "application/x-ndjson" }));
  link.download = "sanguine-this-phone.ndjson";
  link.click();
  URL.revokeObjectURL(link.href);
}

if (box) {
  box.querySelector("[data-send]")!.addEventListener("click", () => void send().then(draw));
  box.querySelector("[data-export]")!.addEventListener("click", () => void download());
  box.querySelector("[data-check-again]")!.addEventListener("click", () => location.reload());
  void (async () => {
    await install();
    await navigator.storage?.persist?.().catch(() => false);
    await draw();
    // A worker that has just been registered takes a moment to have everything.
    if (navigator.serviceWorker) {
      void navigator.serviceWorker.ready.then(() => draw());
    }
    if (canKeep) {
      await draw(await send());
    }
  })();
}
