// Makes the browser program small with wasm-opt, and keeps the result for as long as the program is the same.

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fingerprint } from "./publish.mjs";

// What rustc 1.95 emits for wasm32-unknown-unknown; wasm-opt refuses a program that uses a feature it was not told of.
const flags = [
  "-Oz",
  "--enable-bulk-memory",
  "--enable-bulk-memory-opt",
  "--enable-call-indirect-overlong",
  "--enable-multivalue",
  "--enable-mutable-globals",
  "--enable-nontrapping-float-to-int",
  "--enable-reference-types",
  "--enable-sign-ext",
  "--strip-debug",
  "--strip-producers",
];

export function optimised(root, path, cache) {
  const kept = join(cache, `${fingerprint(readFileSync(path), flags.join(" "))}.wasm`);
  if (!existsSync(kept)) {
    mkdirSync(cache, { recursive: true });
    for (const old of readdirSync(cache)) rmSync(join(cache, old));
    execFileSync(join(root, "node_modules/.bin/wasm-opt"), [path, ...flags, "--output", kept], { stdio: "inherit" });
  }
  return readFileSync(kept);
}
