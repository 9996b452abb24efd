// Builds what browsers fetch: style sheets for both directions, the browser program and the public files, each named by its
// content, compressed beforehand, and listed in assets.json. Needs no network; the same input gives the same bytes.
//
//   node style/build.mjs --css-only --out target/site
//   node style/build.mjs --all --pkg <folder of wasm-bindgen's output> --out target/site

import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { dirname, extname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { optimised } from "./build/program.mjs";
import { fingerprint, publish, writeChanged } from "./build/publish.mjs";
import { styleSheets } from "./build/sheets.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const { values: wanted } = parseArgs({
  options: {
    "css-only": { type: "boolean" },
    all: { type: "boolean" },
    pkg: { type: "string" },
    out: { type: "string" },
  },
});

if (!wanted.out || Boolean(wanted.all) === Boolean(wanted["css-only"]) || (wanted.all && !wanted.pkg)) {
  console.error("Usage: node style/build.mjs --css-only|--all --pkg <wasm-bindgen output> --out <site folder>");
  process.exit(2);
}

const site = wanted.out;
const manifest = join(site, "assets.json");
const assets = {};

for (const [name, bytes] of Object.entries(styleSheets(root))) assets[name] = publish(site, name, bytes);
publicFiles();
if (wanted.all) browserProgram();
else keepBrowserProgram();

const listed = Object.fromEntries(Object.entries(assets).sort(([a], [b]) => (a < b ? -1 : 1)));
writeChanged(manifest, Buffer.from(`${JSON.stringify(listed, null, 2)}\n`));
removeOld();

/** Files of public/: those that are asked for by name keep theirs; icons are printed inside pages and not fetched. */
function publicFiles() {
  const folder = join(root, "public");
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const hashed = !["robots.txt", "sw.js"].includes(entry.name);
    assets[entry.name] = publish(site, entry.name, readFileSync(join(folder, entry.name)), { hashed });
  }
}

/**
 * The program: JavaScript and WebAssembly share one stem, because the page that starts them names both by it
 * (`family_hub-0123456789ab.js` and `family_hub-0123456789ab_bg.wasm`).
 */
function browserProgram() {
  const wasm = optimised(root, join(wanted.pkg, "family_hub_bg.wasm"), join(site, ".build"));
  const js = readFileSync(join(wanted.pkg, "family_hub.js"));
  const stem = `family_hub-${fingerprint(js, wasm)}`;
  assets["family_hub.js"] = publish(site, `${stem}.js`, js, { hashed: false, folder: "pkg" });
  assets["family_hub_bg.wasm"] = publish(site, `${stem}_bg.wasm`, wasm, { hashed: false, folder: "pkg" });
}

/** A style change alone must not lose the program that was built before. */
function keepBrowserProgram() {
  if (!existsSync(manifest)) return;
  for (const [name, address] of Object.entries(JSON.parse(readFileSync(manifest, "utf8")))) {
    const program = [".js", ".wasm"].includes(extname(name));
    if (program && existsSync(join(site, address))) assets[name] = address;
  }
}

function removeOld() {
  const folder = join(site, "pkg");
  mkdirSync(folder, { recursive: true });
  const current = new Set(Object.values(assets));
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const address = `/${relative(site, path).replaceAll("\\", "/")}`.replace(/\.(br|gz)$/, "");
    if (!current.has(address)) rmSync(path);
  }
}
