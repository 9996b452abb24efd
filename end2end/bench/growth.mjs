// How the figures grow with the directory: for each size a fresh database, the server, and the results page under load.

import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { load, middle } from "./load.mjs";
import { fetched } from "./sizes.mjs";
import { freePort, memory, start } from "./server.mjs";

/**
 * One row for each size: start-up (the index is built in it), requests a second and latencies of searches that all differ,
 * the ratio to a bare handler that answers the same bytes, and memory.
 * `options`: binary, bare, seconds, rounds, folder, results (the path of one results page), paths (the searches), say (tells how
 * far it is).
 */
export async function growth(sizes, options) {
  const rows = [];
  for (const size of sizes) rows.push(await measured(size, options));
  return rows;
}

async function measured(size, { binary, bare, seconds, rounds, folder, results, paths, say }) {
  const port = await freePort();
  const site = `http://127.0.0.1:${port}`;
  const env = {
    FAMILY_HUB_MODE: "demo",
    FAMILY_HUB_DATABASE_URL: `sqlite:${join(folder, `growth-${size}.db`)}`,
    FAMILY_HUB_LISTEN: `127.0.0.1:${port}`,
    FAMILY_HUB_REQUESTS_A_MINUTE: "off",
    FAMILY_HUB_FORMS_A_MINUTE: "off",
    FAMILY_HUB_LOG: "warn",
  };
  const begun = performance.now();
  const step = (text) => say(`  ${size} listings: ${text} (after ${((performance.now() - begun) / 1000).toFixed(0)} s)`);
  step("seeding");
  execFileSync(binary, ["seed", "--listings", String(size)], { env: { ...process.env, ...env }, stdio: "ignore" });
  const running = [];
  try {
    step("starting");
    // Whoever starts it wants results: it is ready when a page of them is.
    const server = await start(binary, ["serve"], { env, url: site, path: results });
    running.push(server.child);
    const page = (await fetched(site + results)).bytes;
    const file = join(folder, `growth-${size}.html.br`);
    writeFileSync(file, page);
    const barePort = await freePort();
    const bareSite = `http://127.0.0.1:${barePort}`;
    running.push((await start(bare, [`127.0.0.1:${barePort}`, file], { url: bareSite })).child);
    step("measuring");
    load(site + results, 1);
    const [fast, searched] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      fast.push(load(bareSite + results, seconds));
      searched.push(load(site, seconds, { paths: paths(), folder }));
    }
    const [yardstick, ours] = [middle(fast), middle(searched)];
    const used = memory(server.child);
    return {
      listings: size,
      "start until a result (ms)": Math.round(server.took),
      "results/s": Math.round(ours.perSecond),
      "p50 ms": ours.p50.toFixed(1),
      "p99 ms": ours.p99.toFixed(1),
      "ratio to bare": (ours.perSecond / yardstick.perSecond).toFixed(3),
      "MB at most": Math.round(used.most),
    };
  } finally {
    for (const child of running) child.kill();
  }
}
