// Makes what the browser loads: one style sheet, one script, the icons used, the fonts. Run by the build of Web.
import { build } from "esbuild";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";

const out = process.argv[2] ?? "../wwwroot";

const icons = [
  "sun", "droplet", "clipboard-list", "book-open", "settings", "shield-alert", "phone", "triangle-alert", "check", "clock",
  "circle-help", "plus", "upload", "download", "printer", "arrow-left", "chevron-right", "pencil", "trash-2", "undo-2", "info",
  "flask-conical", "utensils", "pill", "footprints", "hand", "moon", "stethoscope", "log-out", "user", "x", "ban", "leaf",
  "test-tube", "key-round", "save", "circle-alert", "salad", "search", "chevron-left", "list-ordered",
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
  entryPoints: { app: "ts/app.ts" },
  bundle: true,
  minify: true,
  format: "esm",
  target: ["es2022"],
  outdir: out,
});
