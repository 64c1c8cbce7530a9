// One entry and where it stands: mended when it was refused, held against a colleague's, or read.

import { current, learn } from "./day.js";
import { h } from "./dom.js";
import { body, drop, insist, isFrozen, joinLot, joinVisit, mend } from "./entries.js";
import { form } from "./form.js";
import { signed } from "./minutes.js";
import { lotFields, mark, missing, said, simpleFields, title } from "./pages.js";
import { lotFaults } from "./rules.js";
import { language, moment, t } from "./words.js";

export async function entryPage(id, entries) {
  const entry = entries.find((each) => each.id === id);
  if (!entry) {
    return missing();
  }
  const frozen = isFrozen(entry, entries);
  return [
    h("p", { class: "site-back" }, h("a", { href: `#/visit/${entry.visit}` }, `‹ ${t("entry.visit")}`)),
    h("h1", { tabindex: "-1" }, title(entry)),
    h("p", {}, mark(entry), " ", `${t(`kind.${entry.kind}`)} · ${moment(Date.parse(entry.phoneAt) + entry.offsetMillis)}`),
    entry.state === "dropped" ? h("p", {}, t(`dropped.${entry.why === "joined" ? "joined" : "own"}`), entry.why === "joined" ? "" : ` ${entry.why}`) : null,
    frozen ? h("p", { class: "site-frozen", role: "note" }, t("entry.frozen")) : null,
    entry.state === "conflict" ? await conflict(entry, entries, frozen) : null,
    entry.kind === "MINUTES" ? signed(entry) : await words(entry, frozen),
    await ending(entry, frozen),
  ].flat();
}

/** What was written down; a form where it may still be mended. */
async function words(entry, frozen) {
  const fields = entry.kind === "LOT" ? lotFields() : entry.kind === "VISIT"
    ? [{ name: "present", label: t("visit.present"), must: true }] : simpleFields(entry.kind);
  const open = !frozen && (entry.state === "refused" || (entry.state === "waiting" && !entry.tried));
  if (!open || !fields) {
    return plain(entry);
  }
  const typed = body(entry);
  return form(`entry-${entry.id}`, {
    fields,
    values: typed,
    faults: entry.faults,
    go: t("entry.mend"),
    check: entry.kind === "LOT" ? (now) => said(lotFaults(now)) : undefined,
    save: async (now) => {
      await mend(entry.id, { ...typed, ...now });
      location.hash = "#/unsent";
    },
  });
}

function plain(entry) {
  return [
    entry.faults?.length > 0
      ? h("div", { class: "faults" }, h("ul", {}, entry.faults.map((fault) => h("li", {}, fault.text)))) : null,
    entry.thumb ? h("p", {}, h("img", { class: "site-thumb", src: entry.thumb, alt: title(entry) })) : null,
    h("dl", { class: "facts" }, rows(body(entry)).map(([name, text]) =>
      h("div", {}, h("dt", {}, name), h("dd", {}, text)))),
  ];
}

const FIELDS = {
  product: "lot.product", brand: "lot.brand", responsible: "lot.responsible", batch: "lot.batch",
  unit: "lot.unit", quantity: "lot.quantity", value: "lot.value", sold: "lot.sold", sealed: "lot.sealed",
  madeOn: "lot.made-on", expiresOn: "lot.expires-on", present: "visit.present", text: "note.text",
  what: "reading.what", instrument: "reading.instrument", finding: "demand.finding",
  demand: "demand.demand", dueOn: "demand.due", caption: "photo.caption", number: "minutes.number",
  summary: "minutes.summary", signedFor: "minutes.signed-for", refusal: "minutes.refusal",
};

/** What stands in a body, by the names the screens have for it. */
function rows(fields) {
  const rows = Object.entries(FIELDS)
    .filter(([name]) => fields[name])
    .map(([name, key]) => [t(key), String(fields[name])]);
  for (const finding of fields.findings ?? []) {
    const requirement = Object.values(current().labels).flat().find((each) => each.id === finding.requirement);
    if (requirement) {
      rows.push([requirement[language], `${t(`label.kept.${finding.kept}`)} ${finding.note ?? ""}`.trim()]);
    }
  }
  return rows;
}

/** Both versions side by side; the officer chooses. */
async function conflict(entry, entries, frozen) {
  const theirs = entry.theirs;
  const ours = new Map(rows(body(entry)));
  const other = new Map(rows(theirs.body));
  const names = [...new Set([...ours.keys(), ...other.keys()])];
  const choose = (key, action, quiet) => h("button", { type: "button", class: quiet ? "quiet" : "", onclick: async () => {
    await action();
    location.hash = "#/unsent";
  } }, t(key));
  const choices = [];
  if (theirs.seen !== null) {
    choices.push(choose(`conflict.mine.${entry.kind}`, () => insist(entry.id)));
  }
  if (!frozen) {
    choices.push(choose(`conflict.theirs.${theirs.id ? entry.kind : "LABEL"}`, () => leave(entry, entries), true));
  }
  return h("div", { class: "site-conflict" },
    h("h2", { id: "conflict" }, t("conflict.title")),
    h("p", {}, theirs.by ? t("conflict.by", theirs.by, theirs.at ? moment(theirs.at) : "") : t("conflict.lead")),
    h("div", { class: "site-table", tabindex: "0", role: "region", "aria-label": t("conflict.title") },
      h("table", {},
        h("thead", {}, h("tr", {}, h("th", { scope: "col" }, t("conflict.field")), h("th", { scope: "col" }, t("conflict.ours")), h("th", { scope: "col" }, t("conflict.others")))),
        h("tbody", {}, names.map((name) => h("tr", { class: ours.get(name) === other.get(name) ? null : "differs" },
          h("th", { scope: "row" }, name), h("td", {}, ours.get(name) ?? "—"), h("td", {}, other.get(name) ?? "—")))))),
    theirs.seen === null ? h("p", {}, t("conflict.stands")) : null,
    h("div", { class: "site-actions" }, choices));
}

async function leave(entry, entries) {
  const theirs = entry.theirs;
  if (entry.kind === "VISIT" && theirs.id) {
    await learn(body(entry).establishment, {
      id: theirs.id, begunAt: theirs.body.begunAt, present: theirs.body.present, minutes: null, lots: [],
    });
    await joinVisit(entry, entries);
  } else if (entry.kind === "LOT" && theirs.id) {
    await joinLot(entry, entries);
  } else {
    await drop(entry.id, t("dropped.theirs"));
  }
}

/** What cannot be sent as it is may be left out, with the reason; it stays on this telephone. */
async function ending(entry, frozen) {
  const stuck = ["refused", "missing"].includes(entry.state);
  if (!stuck || (frozen && entry.kind !== "MINUTES")) {
    return null;
  }
  return h("details", { class: "site-ending" },
    h("summary", {}, t(entry.kind === "MINUTES" ? "minutes.redo" : "entry.drop")),
    h("p", {}, t(entry.kind === "MINUTES" ? "minutes.redo.lead" : "entry.drop.lead")),
    await form(`drop-${entry.id}`, {
      fields: [{ name: "why", label: t("entry.why"), must: true }],
      values: {},
      go: t(entry.kind === "MINUTES" ? "minutes.redo" : "entry.drop"),
      save: async (typed) => {
        await drop(entry.id, typed.why);
        location.hash = entry.kind === "MINUTES" ? `#/visit/${entry.visit}` : "#/unsent";
      },
    }));
}
