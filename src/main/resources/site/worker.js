// Keeps the application itself on the telephone. It never touches what is sent: that is the
// application's own business, with its database and its repetitions.
"use strict";

const asked = new URLSearchParams(self.location.search);
const version = asked.get("v");
const NAME = `hien-truong ${version} ${asked.get("w")}`;
const HOME = "/hien-truong/";
const FILES = [
  "css/base.css",
  "css/layout.css",
  "css/parts.css",
  "css/print.css",
  "css/site.css",
  "fonts/be-vietnam-pro-latin-400-normal.woff2",
  "fonts/be-vietnam-pro-latin-500-normal.woff2",
  "fonts/be-vietnam-pro-latin-700-normal.woff2",
  "fonts/be-vietnam-pro-vietnamese-400-normal.woff2",
  "fonts/be-vietnam-pro-vietnamese-500-normal.woff2",
  "fonts/be-vietnam-pro-vietnamese-700-normal.woff2",
  "images/icon.svg",
  "js/site/app.js",
  "js/site/canon.js",
  "js/site/day.js",
  "js/site/dom.js",
  "js/site/entries.js",
  "js/site/entrypage.js",
  "js/site/form.js",
  "js/site/minutes.js",
  "js/site/pages.js",
  "js/site/rules.js",
  "js/site/send.js",
  "js/site/sketch.js",
  "js/site/store.js",
  "js/site/unsent.js",
  "js/site/words.js",
].map((file) => `/static/${version}/${file}`);
const OWN = [HOME, ...["words-vi.json", "words-en.json", "manifest.webmanifest", "icon-192.png"].map((file) => HOME + file)];

self.addEventListener("install", (event) => {
  const whole = caches.open(NAME).then((cache) =>
    cache.addAll([...OWN, ...FILES].map((address) => new Request(address, { cache: "no-cache" }))));
  event.waitUntil(whole.then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  const cleared = caches.keys().then((names) =>
    Promise.all(names.filter((name) => name !== NAME).map((name) => caches.delete(name))));
  event.waitUntil(cleared.then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) {
    return;
  }
  if (request.mode === "navigate" && pathname === HOME) {
    event.respondWith(newest(request));
  } else if (OWN.includes(pathname) || FILES.includes(pathname)) {
    event.respondWith(kept(pathname, request));
  }
});

/** The page as the office has it now, so that a newer application comes in; else the one kept. */
async function newest(request) {
  try {
    const answer = await fetch(request, { signal: AbortSignal.timeout(3000) });
    return answer.ok ? answer : await kept(HOME, request);
  } catch {
    return kept(HOME, request);
  }
}

async function kept(pathname, request) {
  const cache = await caches.open(NAME);
  return (await cache.match(pathname)) ?? fetch(request);
}
