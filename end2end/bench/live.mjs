// What it costs that pages of staff change while they are open: 200 pages that listen, how soon the last of them hears of a change,
// and what the server needs for it in memory and in time of its processor.

import { readFileSync } from "node:fs";
import { Agent, get, request } from "node:http";
import { join } from "node:path";
import { freePort, memory, start } from "./server.mjs";
import { sendOne } from "./submit.mjs";

const pages = 200;
/** As many as one visit may have listening. */
const each = 4;
const changes = 10;
const quiet = 15_000;
const patience = 30_000;
const password = "paper boat on the Trent";
/** Linux counts the time of a process in hundredths of a second. */
const tick = 10;

/** `{ memory, idle, busy, slowest, bytes }`: MB for all pages together; % of one processor while nothing happens; ms of it for one
 * change that all hear of; ms until the last page has heard; bytes of an event. */
export async function live({ binary, folder, say = () => {} }) {
  const port = await freePort();
  const env = {
    FAMILY_HUB_MODE: "demo",
    FAMILY_HUB_DATABASE_URL: `sqlite:${join(folder, "live.db")}`,
    FAMILY_HUB_LISTEN: `127.0.0.1:${port}`,
    FAMILY_HUB_REQUESTS_A_MINUTE: "off",
    FAMILY_HUB_FORMS_A_MINUTE: "off",
    FAMILY_HUB_LOG: "warn",
  };
  const { child } = await start(binary, ["serve", "--seed"], { env, url: `http://127.0.0.1:${port}`, path: "/readyz" });
  const agent = new Agent({ keepAlive: true, maxSockets: Infinity });
  try {
    await sendOne({ agent, port });
    const visits = [];
    for (let n = 0; n < pages / each; n += 1) visits.push(await signIn(port));
    const link = /href="(\/staff\/requests\/[^"]+)"/.exec(await page(port, visits[0], "/staff/inbox/hub-hyson-green"));
    if (!link) throw new Error("the request is in no inbox");
    const before = memory(child).now;
    const streams = [];
    for (const visit of visits) for (let n = 0; n < each; n += 1) streams.push(await listen(agent, port, visit));
    // A page that does not say what it knows is told at once that it may be out of date.
    await Promise.all(streams.map((stream) => stream.hears("changed")));
    const used = memory(child).now - before;
    say(`  ${streams.length} pages listen; nothing happens for ${quiet / 1000} s …`);
    let begun = spent(child);
    await pause(quiet);
    const idle = ((spent(child) - begun) / quiet) * 100;
    say(`  ${changes} changes, one after the other …`);
    const waits = [];
    begun = spent(child);
    for (let n = 0; n < changes; n += 1) {
      const all = Promise.all(streams.map((stream) => stream.hears("changed")));
      const at = performance.now();
      await change(port, visits[n % visits.length], link[1]);
      await all;
      waits.push(performance.now() - at);
    }
    const busy = (spent(child) - begun) / changes;
    return { pages: streams.length, memory: used, idle, busy, slowest: Math.max(...waits), bytes: streams[0].bytes() };
  } finally {
    agent.destroy();
    child.kill();
  }
}

/** Says of a request that somebody tried to ring, in the version that the page shows. */
async function change(port, visit, address) {
  const version = /name="version" value="(\d+)"/.exec(await page(port, visit, address));
  if (!version) throw new Error("the request has no form");
  const answer = await send(port, visit, `${address}/act`, { version: version[1], what: "tried" });
  if (answer.status !== 303) throw new Error(`a try to ring was answered ${answer.status}`);
}

async function signIn(port) {
  const answer = await send(port, "", "/staff/sign-in", { email: "hyson-green@example.org", password });
  if (answer.status !== 303) throw new Error(`signing in was answered ${answer.status}`);
  return answer.headers["set-cookie"][0].split(";")[0];
}

function listen(agent, port, visit) {
  return new Promise((resolve, reject) => {
    const options = { agent, port, path: "/staff/live", headers: { accept: "text/event-stream", cookie: visit } };
    const asked = get(options, (answer) => {
      if (answer.statusCode !== 200) return reject(new Error(`listening was answered ${answer.statusCode}`));
      const waiting = [];
      const heard = [];
      let bytes = 0;
      answer.setEncoding("utf8");
      answer.on("data", (text) => {
        for (const [event, name] of text.matchAll(/event: (\w+)\n[^]*?\n\n/g)) {
          bytes = event.length;
          const at = waiting.findIndex((one) => one.name === name);
          if (at >= 0) waiting.splice(at, 1)[0].resolve();
          else heard.push(name);
        }
      });
      const hears = (name) => {
        const at = heard.indexOf(name);
        if (at >= 0) return Promise.resolve(heard.splice(at, 1));
        return new Promise((done, failed) => {
          const late = setTimeout(() => failed(new Error(`a page heard no "${name}"`)), patience);
          waiting.push({ name, resolve: () => done(clearTimeout(late)) });
        });
      };
      return resolve({ hears, bytes: () => bytes });
    });
    asked.on("error", reject);
  });
}

function send(port, visit, path, fields) {
  const headers = { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin", cookie: visit };
  return new Promise((resolve, reject) => {
    const asked = request({ port, path, method: "POST", headers }, (answer) => {
      answer.resume();
      answer.on("end", () => resolve({ status: answer.statusCode, headers: answer.headers }));
    });
    asked.on("error", reject);
    asked.end(new URLSearchParams(fields).toString());
  });
}

async function page(port, visit, path) {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { cookie: visit } });
  return answer.text();
}

/** Milliseconds of processor that a program has used. */
function spent(child) {
  const after = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ")[1].split(" ");
  return (Number(after[11]) + Number(after[12])) * tick;
}

function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
