// Makes what the browser loads: one style sheet, one script, the icons used, the fonts. Run by the build of Web.
import { build } from "esbuild";
import { Resvg } from "@resvg/resvg-js";
import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, readdir, writeFile } from "node:fs/promises";

const out = process.argv[2] ?? "../wwwroot";

const icons = [
  "sun", "droplet", "clipboard-list", "book-open", "settings", "shield-alert", "phone", "triangle-alert", "check", "clock",
  "circle-help", "plus", "upload", "download", "printer", "arrow-left", "chevron-right", "pencil", "trash-2", "undo-2", "info",
  "flask-conical", "utensils", "pill", "footprints", "hand", "moon", "stethoscope", "log-out", "user", "x", "ban", "leaf",
  "test-tube", "key-round", "save", "circle-alert", "salad", "search", "chevron-left", "list-ordered",
  "person-standing", "thermometer", "puzzle", "smartphone", "chart-line", "qr-code", "send", "refresh-cw",
];

// The fonts keep the names the style sheet gives them; the license lies beside them.
const fonts = {
  "newsreader-latin.woff2": "newsreader/files/newsreader-latin-opsz-normal.woff2",
  "inter-latin.woff2": "inter/files/inter-latin-wght-normal.woff2",
  "inter-latin-ext.woff2": "inter/files/inter-latin-ext-wght-normal.woff2",
  "newsreader-LICENSE.txt": "newsreader/LICENSE",
  "inter-LICENSE.txt": "inter/LICENSE",
};

await mkdir(`${out}/fonts`, { recursive: true });
await Promise.all(Object.entries(fonts).map(([name, from]) =>
  copyFile(`node_modules/@fontsource-variable/${from}`, `${out}/fonts/${name}`)));

await copyFile("favicon.svg", `${out}/favicon.svg`);

// What a phone shows among its apps: the drop on paper, with the room around it that a round cut takes.
const drop = await readFile("favicon.svg", "utf8");
const drawn = (size, share) => {
  const inner = drop.slice(drop.indexOf(">") + 1, drop.lastIndexOf("</svg>"));
  const room = (32 / share - 32) / 2;
  const side = 32 + 2 * room;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-room} ${-room} ${side} ${side}">`
    + `<rect x="${-room}" y="${-room}" width="${side}" height="${side}" fill="#FAF7F2"/>${inner}</svg>`;
  return new Resvg(svg, { fitTo: { mode: "width", value: size } }).render().asPng();
};
await writeFile(`${out}/icon-192.png`, drawn(192, 0.7));
await writeFile(`${out}/icon-512.png`, drawn(512, 0.7));
await writeFile(`${out}/icon-maskable.png`, drawn(512, 0.55));
await writeFile(`${out}/icon-180.png`, drawn(180, 0.7));

const symbols = await Promise.all(icons.map(async (name) => {
  const svg = await readFile(`node_modules/lucide-static/icons/${name}.svg`, "utf8");
  const inner = svg.slice(svg.indexOf(">", svg.indexOf("<svg")) + 1, svg.lastIndexOf("</svg>"));
  return `<symbol id="${name}" viewBox="0 0 24 24">${inner.replace(/\s+/g, " ").trim()}</symbol>`;
}));
await writeFile(`${out}/icons.svg`, `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>\n`);

await build({
  entryPoints: { app: "css/app.css" },
  bundle: true,
  minify: true,
  external: ["/fonts/*"],
  target: ["chrome120", "firefox121", "safari17"],
  outdir: out,
});
await build({
  entryPoints: { app: "ts/app.ts", night: "ts/night.ts" },
  bundle: true,
  minify: true,
  format: "esm",
  target: ["es2022"],
  outdir: out,
});

// The service worker keeps every file above, under a name that changes when one of them does.
const made = (await readdir(out, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && entry.name !== "sw.js" && !/\.(txt|br|gz)$/.test(entry.name))
  .map((entry) => `${entry.parentPath}/${entry.name}`.slice(out.length + 1)).sort();
const digest = createHash("sha256");
for (const name of made) {
  digest.update(name).update(await readFile(`${out}/${name}`));
}
await build({
  entryPoints: { sw: "ts/sw.ts" },
  bundle: true,
  minify: true,
  format: "iife",
  target: ["es2022"],
  define: { FILES: JSON.stringify(made.map((name) => `/${name}`)), VERSION: JSON.stringify(digest.digest("hex").slice(0, 12)) },
  outdir: out,
});
