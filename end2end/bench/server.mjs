// Starts a program of ours on a free port, waits until it answers, and looks at its memory.

import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";

export async function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Longer than any start may take, even with a large directory on a busy machine. */
const patience = 180_000;

/** Resolves with the process and the milliseconds until `path` answered 200. */
export async function start(program, args, { env = {}, url, path = "/" }) {
  const begun = performance.now();
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ["ignore", "ignore", "inherit"] });
  const ended = new Promise((_, reject) => child.once("exit", (code) => reject(new Error(`${program} ended with ${code}`))));
  ended.catch(() => {});
  await Promise.race([answers(url + path), ended]);
  return { child, took: performance.now() - begun };
}

async function answers(address) {
  const end = performance.now() + patience;
  let last = "nothing";
  while (performance.now() < end) {
    try {
      const answer = await fetch(address);
      if (answer.ok) return;
      last = answer.status;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`${address} was not ready after ${patience / 1000} s; its last answer: ${last}`);
}

/** Memory in use now and at its height, in MB. */
export function memory(child) {
  const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
  const megabytes = (name) => Number(status.match(new RegExp(`${name}:\\s+(\\d+)`))[1]) / 1024;
  return { now: megabytes("VmRSS"), most: megabytes("VmHWM") };
}
