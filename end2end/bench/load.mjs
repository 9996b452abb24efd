// Sends load with wrk and reads what it measured.

import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

const connections = 64;

/** Requests a second and latencies (ms) of `url`; with `paths`, each request asks for the next of them. */
export function load(url, seconds, { paths, folder } = {}) {
  // As every browser of these years asks; pages travel packed.
  const options = ["-H", "Accept-Encoding: gzip, deflate, br", "-t1", `-c${connections}`, `-d${seconds}s`, "--latency"];
  if (paths) {
    const script = join(folder, "paths.lua");
    const list = paths.map((path) => `  ${JSON.stringify(path)},`).join("\n");
    writeFileSync(
      script,
      `local paths = {\n${list}\n}\nlocal at = 0\nfunction request()\n  at = at % #paths + 1\n  return wrk.format("GET", paths[at])\nend\n`,
    );
    options.push("-s", script);
  }
  const printed = execFileSync("wrk", [...options, url], { encoding: "utf8" });
  if (/Non-2xx|Socket errors/.test(printed)) throw new Error(`the load at ${url} met errors:\n${printed}`);
  const perSecond = Number(printed.match(/Requests\/sec:\s+([\d.]+)/)[1]);
  return { perSecond, p50: milliseconds(printed, "50%"), p99: milliseconds(printed, "99%") };
}

function milliseconds(printed, part) {
  const [, number, unit] = printed.match(new RegExp(`\\s${part}\\s+([\\d.]+)(us|ms|s)`));
  return Number(number) * { us: 0.001, ms: 1, s: 1000 }[unit];
}

/** The middle of several measurements, by requests a second. */
export function middle(measured) {
  return [...measured].sort((a, b) => a.perSecond - b.perSecond)[Math.floor(measured.length / 2)];
}
