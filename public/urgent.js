// On the page of urgent help only: lets the browser keep a copy of it (sw.js), says that it did, and says when there is no connection.
// No other page registers anything: what somebody looked for must leave no trace on a device.

const show = (id, yes) => document.getElementById(id)?.toggleAttribute('hidden', !yes);
const connected = () => show('offline', !navigator.onLine);

connected();
addEventListener('online', connected);
addEventListener('offline', connected);

// Browsers refuse it in private windows, and without https: then the page is as it was.
const workers = navigator.serviceWorker;
workers?.register('/sw.js', { scope: location.pathname }).catch(() => {});
workers?.ready.then(() => show('kept', true));
