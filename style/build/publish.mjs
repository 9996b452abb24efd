// Puts one file on the site: named by its content where it may be kept for ever, with brotli and gzip copies beside it.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

export function fingerprint(...parts) {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex").slice(0, 12);
}

/** Writes the file and its compressed copies under `site` and returns its address, such as `/pkg/app.0123456789ab.css`. */
export function publish(site, name, bytes, { hashed = true, folder = hashed ? "pkg" : "" } = {}) {
  const kind = extname(name);
  const called = hashed ? `${name.slice(0, -kind.length)}.${fingerprint(bytes)}${kind}` : name;
  const address = join("/", folder, called);
  const path = join(site, address);
  // A file that is there with both copies has the same content: its name says so.
  const done = hashed && [path, `${path}.br`, `${path}.gz`].every((file) => existsSync(file));
  if (!done) {
    writeChanged(`${path}.br`, brotli(bytes));
    writeChanged(`${path}.gz`, gzipSync(bytes, { level: 9 }));
    writeChanged(path, bytes);
  }
  return address;
}

export function writeChanged(path, bytes) {
  if (existsSync(path) && readFileSync(path).equals(bytes)) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

function brotli(bytes) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotliCompressSync(bytes, { params });
}
