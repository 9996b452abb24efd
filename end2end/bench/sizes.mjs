// What a page costs on pay-as-you-go data: every file it asks for, as it travels (brotli).

import { get } from "node:http";

/** Bytes as sent, and the text when it is a page. */
export function fetched(address, cookie) {
  return new Promise((resolve, reject) => {
    const headers = { "accept-encoding": "br", ...(cookie ? { cookie } : {}) };
    get(address, { headers }, (answer) => {
      const parts = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("end", () => resolve({ bytes: Buffer.concat(parts), status: answer.statusCode }));
    }).on("error", reject);
  });
}

/** Sizes in bytes of one page: html, css, js, wasm. */
export async function sizes(site, path, cookie) {
  const html = await (await fetch(site + path, { headers: cookie ? { cookie } : {}, redirect: "manual" })).text();
  const named = (pattern) => [...new Set([...html.matchAll(pattern)].map((match) => match[1]))];
  const total = async (addresses) => {
    let bytes = 0;
    for (const address of addresses) bytes += (await fetched(site + address)).bytes.length;
    return bytes;
  };
  return {
    html: (await fetched(site + path, cookie)).bytes.length,
    css: await total(named(/href="(\/pkg\/[^"]+\.css)"/g)),
    js: await total(named(/href="(\/pkg\/[^"]+\.js)"/g)),
    wasm: await total(named(/href="(\/pkg\/[^"]+\.wasm)"/g)),
  };
}
