// What is not sent yet, in plain sight.

import { h } from "./dom.js";
import { isUnsent } from "./entries.js";
import { entryLink } from "./pages.js";
import { last } from "./send.js";
import { t } from "./words.js";

export function unsent(entries, sendNow) {
  const waiting = entries.filter(isUnsent);
  const dropped = entries.filter((entry) => entry.state === "dropped");
  const button = h("button", { type: "button", onclick: async () => {
    button.disabled = true;
    await sendNow();
  } }, t("send.now"));
  return [
    h("p", { class: "site-back" }, h("a", { href: "#/" }, `‹ ${t("day.title")}`)),
    h("h1", { tabindex: "-1" }, t("unsent.title", waiting.length)),
    last === "sign-in"
      ? h("p", { class: "site-warning" }, t("send.sign-in"), " ", h("a", { href: "/sign-in?to=%2Fhien-truong%2F" }, t("send.sign-in.go")))
      : null,
    last === "failed" ? h("p", { class: "site-warning" }, t("send.failed")) : null,
    waiting.length === 0 ? h("p", {}, t("unsent.none")) : null,
    h("ul", { class: "site-list" }, waiting.map((entry) => h("li", {}, entryLink(entry)))),
    waiting.length > 0 ? h("p", {}, button) : null,
    dropped.length > 0 ? h("h2", {}, t("dropped.title", dropped.length)) : null,
    h("ul", { class: "site-list" }, dropped.map((entry) => h("li", {}, entryLink(entry)))),
  ];
}
