// What a page does beyond links and forms. Every page works without it.
import { canKeep, count, send } from "./outbox";
import "./phone";
import { install } from "./worker";

/** The zone the person stands in, for the hour that is shown and written. */
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
if (zone && !document.cookie.includes(`zone=${encodeURIComponent(zone)}`)) {
  document.cookie = `zone=${encodeURIComponent(zone)}; path=/; max-age=34560000; samesite=strict`;
}

/** A form that was sent is not sent again by a second tap. */
document.addEventListener("submit", (event) => {
  const form = event.target as HTMLFormElement;
  if (form.dataset["sent"] === "yes") {
    event.preventDefault();
    return;
  }
  form.dataset["sent"] = "yes";
});
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-sent]")) {
    delete form.dataset["sent"];
  }
});

/** A menu closes when something else is touched, or with Escape. */
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>("details.menu[open]")) {
    if (!menu.contains(event.target as Node)) {
      menu.open = false;
    }
  }
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    for (const menu of document.querySelectorAll<HTMLDetailsElement>("details.menu[open]")) {
      menu.open = false;
      menu.querySelector("summary")?.focus();
    }
  }
});

for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

/**
 * What was typed is there again after going back and forth. It is kept in the entry of the tab's history, and goes with it;
 * passwords are not kept. Pages are never stored by the browser, so it cannot do this by itself.
 */
interface Typed { [field: string]: string | boolean }
const fields = [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(
  "form.form :is(input:not([type=hidden], [type=password], [type=file]), select, textarea)")];
const nameOf = (field: (typeof fields)[number]) =>
  `${field.form?.action} ${field.name}${field.type === "radio" || field.type === "checkbox" ? ` ${field.value}` : ""}`;
const typed = (history.state as { typed?: Typed } | null)?.typed;
for (const field of typed ? fields : []) {
  const kept = typed?.[nameOf(field)];
  if (typeof kept === "boolean" && field instanceof HTMLInputElement) {
    field.checked = kept;
  } else if (typeof kept === "string") {
    field.value = kept;
  }
}
if (document.querySelector(".is-wrong, [role=alert]") === null) {
  document.addEventListener("input", () => {
    history.replaceState({ typed: Object.fromEntries(fields.map((field) => [nameOf(field),
      field instanceof HTMLInputElement && (field.type === "radio" || field.type === "checkbox") ? field.checked : field.value])) }, "");
  });
}

/** The units offered are those of the marker that is chosen. */
const marker = document.querySelector<HTMLSelectElement>("select[data-units-of]");
const unit = document.querySelector<HTMLSelectElement>("select[data-units]");
if (marker && unit) {
  const all = [...unit.options].map((option) => option.cloneNode(true) as HTMLOptionElement);
  const offer = (keep: boolean) => {
    const units = marker.selectedOptions[0]?.dataset["units"]?.split(" ") ?? [];
    const before = unit.value;
    unit.replaceChildren(...all.filter((option) => option.value === "" || units.includes(option.value))
      .map((option) => option.cloneNode(true)));
    const preferred = marker.selectedOptions[0]?.dataset["unit"] ?? "";
    unit.value = keep && units.includes(before) ? before : preferred;
  };
  marker.addEventListener("change", () => offer(false));
  offer(true);
}

/** Leaving a form with unsaved words asks first. */
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-keep]")) {
  let changed = false;
  form.addEventListener("input", () => { changed = true; });
  form.addEventListener("submit", () => { changed = false; });
  addEventListener("beforeunload", (event) => {
    if (changed) {
      event.preventDefault();
    }
  });
}

/** Foods are found while they are typed; without a script the button finds them. The newest answer counts. */
const finds = document.querySelector<HTMLInputElement>("input[data-finds]");
const found = document.querySelector<HTMLElement>("#found");
if (finds && found) {
  let asked = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  finds.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      const turn = ++asked;
      const answer = await fetch(finds.dataset["finds"] + encodeURIComponent(finds.value)).catch(() => undefined);
      const text = answer?.ok && !answer.redirected ? await answer.text() : undefined;
      if (text !== undefined && turn === asked) {
        found.innerHTML = text;
      }
    }, 120);
  });
}

/** Entries that are only on this phone are said on every page, and sent when the server is there. */
void (async () => {
  if (!canKeep) {
    return;
  }
  void install();
  const notice = document.querySelector<HTMLElement>("[data-only-here]");
  if (!notice || await count() === 0) {
    return;
  }
  const left = await send();
  const text = notice.querySelector<HTMLElement>("[data-text]");
  if (left.count > 0 && text) {
    text.textContent = (text.dataset["text"] ?? "").replace("{count}", String(left.count));
    notice.hidden = false;
  }
})();
