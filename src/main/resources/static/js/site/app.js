// The application: which screen, the bar that says what waits, and when to send.

import { load, SignIn } from "./day.js";
import { h } from "./dom.js";
import { isUnsent, list, onChange } from "./entries.js";
import { entryPage } from "./entrypage.js";
import { minutes } from "./minutes.js";
import { begin, label, lot, missing, photo, simple, today, visitPage } from "./pages.js";
import { last, send } from "./send.js";
import { get, put } from "./store.js";
import { unsent } from "./unsent.js";
import { speak, language, t } from "./words.js";

const main = document.querySelector("main");
const bar = document.querySelector(".site-state");
const EVERY = 30_000;
let shown = null;
let trouble = null;

/** The screen of the address; forms in it are not drawn anew while somebody types. */
async function screen(entries) {
  const [, first, id, way, more] = location.hash.split("/");
  switch (first) {
    case undefined:
    case "": return today(entries, refresh);
    case "place": return begin(id);
    case "unsent": return unsent(entries, send);
    case "entry": return entryPage(id, entries);
    case "visit":
      switch (way) {
        case undefined: return visitPage(id, entries);
        case "lot": return lot(id, entries);
        case "label": return label(id, more, entries);
        case "photo": return photo(id, entries);
        case "minutes": return minutes(id, entries);
        case "reading":
        case "note":
        case "demand": return simple(way, id, entries);
        default: return missing();
      }
    default: return missing();
  }
}

async function draw() {
  const entries = await list();
  const parts = await screen(entries);
  main.replaceChildren(
    ...(trouble ? [h("p", { class: "site-warning", role: "alert" }, trouble[0], ...trouble.slice(1))] : []),
    ...parts.flat(Infinity).filter(Boolean),
  );
  const title = main.querySelector("h1");
  document.title = `${title?.textContent ?? ""} · ${t("title")}`;
  if (shown !== location.hash) {
    shown = location.hash;
    window.scrollTo(0, 0);
    title?.focus();
  }
  await tell(entries);
}

async function tell(entries) {
  const waiting = (entries ?? (await list())).filter(isUnsent).length;
  const line = t(navigator.onLine && last !== "offline" ? "bar.online" : "bar.offline");
  const text = last === "sign-in" && waiting > 0 ? t("bar.sign-in", waiting)
    : waiting === 0 ? `${t("bar.all-sent")} · ${line}` : `${t("bar.waiting", waiting)} · ${line}`;
  bar.textContent = text;
  bar.className = `site-state ${waiting === 0 ? "is-clear" : "is-waiting"}`;
}

/** After something moved: lists are drawn anew, a form somebody is writing in is left alone. */
async function moved() {
  if (main.querySelector("form")) {
    await tell();
  } else {
    await draw();
  }
}

async function refresh(takeDown) {
  try {
    trouble = null;
    await takeDown();
    navigator.storage?.persist?.();
  } catch (failed) {
    trouble = failed instanceof SignIn
      ? [t("day.sign-in"), " ", h("a", { href: "/sign-in?to=%2Fhien-truong%2F" }, t("send.sign-in.go"))]
      : [t(navigator.onLine ? "day.failed" : "day.offline")];
  }
  await draw();
}

async function start() {
  await speak((await get("state", "language")) ?? document.documentElement.lang);
  await load();
  document.querySelector(".site-name").textContent = t("title");
  const other = language === "vi" ? "en" : "vi";
  const switcher = document.querySelector(".site-language");
  switcher.textContent = other === "en" ? "English" : "Tiếng Việt";
  switcher.lang = other;
  switcher.hidden = false;
  switcher.addEventListener("click", async () => {
    await put("state", other, "language");
    location.reload();
  });
  window.addEventListener("hashchange", () => {
    trouble = null;
    draw();
  });
  window.addEventListener("online", () => {
    tell();
    send();
  });
  window.addEventListener("offline", () => tell());
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && send());
  onChange(moved);
  await draw();
  send();
  setInterval(() => navigator.onLine && send(), EVERY);
  main.setAttribute("data-ready", "");
}

if (!window.isSecureContext) {
  main.textContent = main.dataset.insecure;
} else {
  const version = import.meta.url.match(/\/static\/([^/]+)\//)[1];
  const words = document.documentElement.dataset.words;
  navigator.serviceWorker?.register(`/hien-truong/worker.js?v=${version}&w=${words}`, { scope: "/hien-truong/" });
  start();
}
