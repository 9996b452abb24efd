// How fast requests are kept: submissions a second, each safe on the disk before the family is told, beside the bare commits
// of the same database on the same disk; and how long a family waits for its next question while 64 are on their way.

import { execFileSync } from "node:child_process";
import { Agent, request } from "node:http";
import { join } from "node:path";
import { start, freePort } from "./server.mjs";

const clients = 64;
/** A family reads a question before it answers; nobody types faster than this. */
const thinks = 250;
/** Filling in takes about two minutes on an idle machine; after so long something is wrong, and the bench ends and says so. */
const patience = 8 * 60_000;
const pulse = 10_000;

const said = {
  danger: "no", want: "support", who: "parent", harm: "none", domestic_abuse: "no", child_name: "Zaynab", child_age: "7",
  postcode: "ng7 5hy", neighbourhood: "hyson-green-arboretum", social_worker: "no", needs: "behaviour", worries: "none",
  so_far: "nothing_yet", how_long: "weeks", want_worker: "not_sure", story: "Bedtime is hard", your_name: "Amina", responsibility: "rather_not_say",
  contact_way: "phone", phone: "0115 496 0123", voicemail: "no", best_time: "morning", language: "en", interpreter: "no",
  agree_ask: "yes", agree_share: "none", agree_evaluation: "no",
};
const otherwise = ["", "no", "none", "yes", "1"];
/** More pages than any request has. */
const longest = 200;

/** `{ perSecond, bare, ratio, p99, steps }`; `say` is told how far it is. */
export async function submit({ binary, commits, folder, each = 12, database, say = () => {} }) {
  const url = database ?? `sqlite:${join(folder, "submit.db")}`;
  const port = await freePort();
  const env = {
    FAMILY_HUB_MODE: "demo",
    FAMILY_HUB_DATABASE_URL: url,
    FAMILY_HUB_LISTEN: `127.0.0.1:${port}`,
    FAMILY_HUB_REQUESTS_A_MINUTE: "off",
    FAMILY_HUB_FORMS_A_MINUTE: "off",
    FAMILY_HUB_LOG: "warn",
  };
  const { child } = await start(binary, ["serve", "--seed"], { env, url: `http://127.0.0.1:${port}`, path: "/readyz" });
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const call = (method, path, cookie, body) => ask({ agent, port, method, path, cookie, body });
  try {
    const waits = [];
    const families = Array.from({ length: clients }, () => []);
    const filled = () => families.reduce((count, family) => count + family.length, 0);
    const far = () => `${filled()} of ${clients * each} requests filled in, ${waits.length} questions answered`;
    await inTime(Promise.all(families.map((family) => prepare(call, each, waits, family))), far, say);
    const ready = families.flat();
    say(`  ${far()}; now they are sent …`);
    const begun = performance.now();
    await together(ready, async ({ cookie, version }) => {
      const answer = await call("POST", "/en/request/check", cookie, `version=${version}`);
      if (answer.location !== "/en/request/sent") throw new Error(`not sent: ${answer.status} ${answer.location}`);
    });
    const perSecond = (ready.length / (performance.now() - begun)) * 1000;
    const bareUrl = database ?? `sqlite:${join(folder, "bare.db")}?mode=rwc`;
    const bare = Number(execFileSync(commits, [bareUrl, "4"], { encoding: "utf8" }));
    waits.sort((a, b) => a - b);
    return { perSecond, bare, ratio: perSecond / bare, p99: waits[Math.floor(waits.length * 0.99)], steps: waits.length };
  } finally {
    agent.destroy();
    child.kill();
  }
}

/** One request, for a server that has none: to the hub in Hyson Green. */
export async function sendOne({ agent, port }) {
  const call = (method, path, cookie, body) => ask({ agent, port, method, path, cookie, body });
  const ready = [];
  await prepare(call, 1, [], ready);
  const [{ cookie, version }] = ready;
  const answer = await call("POST", "/en/request/check", cookie, `version=${version}`);
  if (answer.location !== "/en/request/sent") throw new Error(`not sent: ${answer.status} ${answer.location}`);
}

/** Fills in so many requests, one after the other, up to the button that sends. */
async function prepare(call, each, waits, ready) {
  await pause(Math.random() * thinks);
  for (let n = 0; n < each; n += 1) {
    let answer = await call("POST", "/en/request", "", "");
    const cookie = answer.cookie;
    for (let step = 0; answer.location !== "/en/request/check"; step += 1) {
      const path = answer.location;
      if (!path.startsWith("/en/request/") || step > longest) throw new Error(`the form leads nowhere: ${answer.status} ${path}`);
      const key = path.split("/").pop();
      for (const value of path.includes("/stop/") || key in said ? [said[key] ?? ""] : otherwise) {
        await pause(thinks * (0.5 + Math.random()));
        const begun = performance.now();
        answer = await call("POST", path, cookie, new URLSearchParams({ [key]: value }).toString());
        waits.push(performance.now() - begun);
        if (answer.status === 303) break;
      }
      if (answer.status !== 303) throw new Error(`${path} took none of the answers`);
    }
    const page = await call("GET", "/en/request/check", cookie);
    ready.push({ cookie, version: page.body.match(/name="version" value="(\d+)"/)[1] });
  }
}

/** Tells how far it is, again and again, and gives up when it takes too long. */
async function inTime(work, far, say) {
  const telling = setInterval(() => say(`  ${far()} …`), pulse);
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done in time: ${far()}`)), patience);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearInterval(telling);
    clearTimeout(timer);
  }
}

/** All of it, so many at once as there are clients. */
async function together(items, work) {
  const waiting = [...items];
  await Promise.all(Array.from({ length: clients }, async () => {
    for (let item = waiting.pop(); item; item = waiting.pop()) await work(item);
  }));
}

function ask({ agent, port, method, path, cookie, body }) {
  const headers = { "sec-fetch-site": "same-origin", "content-type": "application/x-www-form-urlencoded", cookie: cookie ?? "" };
  return new Promise((resolve, reject) => {
    const asked = request({ agent, host: "127.0.0.1", port, method, path, headers }, (answer) => {
      const parts = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("end", () => resolve({
        status: answer.statusCode,
        location: answer.headers.location ?? "",
        cookie: (answer.headers["set-cookie"] ?? [""])[0].split(";")[0],
        body: Buffer.concat(parts).toString(),
      }));
      answer.on("error", reject);
    });
    asked.on("error", reject);
    asked.end(body);
  });
}

function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
