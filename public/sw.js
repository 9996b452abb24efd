// Keeps a copy of one page on this device, urgent help, for when there is no connection.
//
// Somebody may look over a shoulder or go through this phone. So nothing else is ever kept here: the page is a public list of
// numbers, the same for everyone, fetched without cookies, and tells no more than the browser's own history. It is registered by that
// page alone and for its address alone, so that no other page goes through here. "Exit this page" takes it away with the rest
// (Clear-Site-Data), and a saved list never comes near it.

const page = new URL(self.registration.scope).pathname;

// On a slow connection the copy shows after so long.
const PATIENCE_MS = 4000;

self.addEventListener('install', (event) => {
  self.skipWaiting();
  event.waitUntil(keep());
});

self.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== self.location.origin) return;
  if (event.request.mode === 'navigate' && pathname === page) {
    event.respondWith(newest(event.request));
    // With or without a connection: what is kept stays until something newer is whole.
    event.waitUntil(keep().catch(() => {}));
  } else if (pathname.startsWith('/pkg/')) {
    event.respondWith(kept(pathname).then((copy) => copy ?? fetch(event.request)));
  }
});

// The page with the files that it names, in a store called after all of them: the files' names carry a hash of their content,
// so a store is whole or not there, and never mixes an old page with new styles.
async function keep() {
  const response = await fetch(page, { credentials: 'omit', cache: 'no-cache' });
  if (!response.ok) throw new Error(`${page} answered ${response.status}`);
  const html = await response.clone().text();
  const files = [...new Set([...html.matchAll(/(?:href|src)="(\/pkg\/[^"]+)"/g)].map(([, file]) => file))].sort();
  const name = [page, ...files].join(' ');
  const store = await caches.open(name);
  if (!(await store.match(page))) await store.addAll(files);
  await store.put(page, response);
  const old = (await caches.keys()).filter((other) => other.split(' ')[0] === page && other !== name);
  await Promise.all(old.map((other) => caches.delete(other)));
}

async function newest(request) {
  const copy = await kept(page);
  const fresh = fetch(request);
  if (!copy) return fresh;
  const good = fresh.then((response) => (response.ok ? response : copy)).catch(() => copy);
  return Promise.race([good, new Promise((late) => setTimeout(late, PATIENCE_MS, copy))]);
}

function kept(path) {
  return caches.match(path, { ignoreVary: true });
}
