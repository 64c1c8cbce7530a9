// Minutes: what was written down, signed by both sides or with the refusal noted, and from then on
// frozen under one hash.

import { add, body } from "./entries.js";
import { current, officeNow, visit } from "./day.js";
import { h } from "./dom.js";
import { form } from "./form.js";
import { missing, title } from "./pages.js";
import { drawn, sketch } from "./sketch.js";
import { moment, t } from "./words.js";

export async function minutes(id, entries) {
  const found = visit(id, entries);
  if (!found) {
    return missing();
  }
  const back = [
    h("p", { class: "site-back" }, h("a", { href: `#/visit/${id}` }, `‹ ${found.place.name}`)),
    h("h1", { tabindex: "-1" }, t("minutes.sign")),
  ];
  const own = found.own.filter((each) => each.kind !== "MINUTES");
  const wrong = own.filter((each) => ["refused", "conflict"].includes(each.state));
  if (wrong.length > 0) {
    return [...back, h("p", { class: "site-warning" }, t("minutes.first")),
      h("ul", {}, wrong.map((each) => h("li", {}, h("a", { href: `#/entry/${each.id}` }, title(each)))))];
  }
  const pads = new Map();
  const room = h("div", { class: "sketch-rooms" });
  const redraw = (typed) => {
    const wanted = found.mission.team
      .filter((member) => typed(`member-${member.id}`))
      .map((member) => ["TEAM", member.name]);
    if (typed("signedFor")) {
      wanted.push(["ESTABLISHMENT", typed("signedFor")]);
    }
    for (const [by, name] of wanted) {
      const key = `${by} ${name}`;
      if (!pads.has(key)) {
        pads.set(key, { by, ...sketch(name) });
      }
    }
    const keys = wanted.map((each) => each.join(" "));
    for (const key of [...pads.keys()].filter((each) => !keys.includes(each))) {
      pads.delete(key);
    }
    room.replaceChildren(...keys.map((key) => pads.get(key).element));
  };
  const element = await form(`minutes-${id}`, {
    fields: [
      { name: "number", label: t("minutes.number"), must: true },
      { name: "summary", label: t("minutes.summary"), type: "text", must: true },
      ...found.mission.team.map((member) => ({ name: `member-${member.id}`, label: t("minutes.signs", member.name), type: "box" })),
      { name: "signedFor", label: t("minutes.signed-for"), hint: t("minutes.signed-for.hint") },
      { name: "refusal", label: t("minutes.refusal"), hint: t("minutes.refusal.hint") },
      { name: "witness", label: t("minutes.witness") },
    ],
    values: {},
    go: t("minutes.freeze"),
    more: [h("h2", {}, t("minutes.about", own.length)),
      h("ul", {}, own.map((each) => h("li", {}, `${t(`kind.${each.kind}`)}: ${title(each)}`))),
      room],
    check: (typed) => faults(found, typed, pads),
    save: async (typed) => {
      const entry = await add("MINUTES", id, content(found, own, typed, [...pads.values()]));
      location.hash = `#/entry/${entry.id}`;
    },
  });
  const typed = (name) => {
    const field = element.elements[name];
    return field?.type === "checkbox" ? field.checked : field?.value.trim();
  };
  element.addEventListener("change", () => redraw(typed));
  redraw(typed);
  return [...back, h("p", { class: "site-quiet" }, t("minutes.lead")), element];
}

function faults(found, typed, pads) {
  const wrong = [];
  if (!found.mission.team.some((member) => typed[`member-${member.id}`] === "true")) {
    wrong.push(["", t("fault.no-member")]);
  }
  if (!typed.signedFor && !typed.refusal) {
    wrong.push(["signedFor", t("fault.nobody-signed")]);
  } else if (typed.signedFor && typed.refusal) {
    wrong.push(["refusal", t("fault.signed-and-refused")]);
  }
  for (const pad of pads.values()) {
    if (!pad.path()) {
      wrong.push(["", t("fault.no-sketch", pad.name)]);
    }
  }
  return wrong;
}

/** All that is signed, and the hash of everything it is about. */
function content(found, own, typed, pads) {
  return {
    visit: found.id,
    mission: { number: found.mission.number, decision: found.mission.decision },
    establishment: { name: found.place.name, place: found.place.place },
    present: found.present,
    begunAt: found.begunAt,
    officer: current().officerName,
    signedAt: officeNow().toISOString(),
    number: typed.number,
    summary: typed.summary,
    members: found.mission.team
      .filter((member) => typed[`member-${member.id}`] === "true")
      .map((member) => member.id),
    signedFor: typed.signedFor,
    refusal: typed.refusal,
    witness: typed.witness,
    signatures: pads.map((pad) => ({ by: pad.by, name: pad.name, path: pad.path() })),
    entries: own.map((each) => ({ kind: each.kind, ...body(each) })),
    known: found.lots.filter((lot) => !lot.entry).map((lot) => ({ id: lot.id, product: lot.product, quantity: lot.quantity, unit: lot.unit, findings: lot.findings })),
    covers: own.map((each) => ({ id: each.id, sha256: each.sha256 })),
  };
}

/** Minutes that were signed, to be read and not to be changed. */
export function signed(entry) {
  const fields = body(entry);
  const fact = (key, text) => (text ? h("div", {}, h("dt", {}, t(key)), h("dd", {}, text)) : null);
  return [
    h("dl", { class: "facts" },
      fact("minutes.number", fields.number),
      fact("minutes.signed-at", moment(fields.signedAt)),
      fact("visit.present", fields.present),
      fact("minutes.summary", fields.summary),
      fact("minutes.signed-for", fields.signedFor),
      fact("minutes.refusal", fields.refusal),
      fact("minutes.witness", fields.witness)),
    h("div", { class: "sketch-rooms" }, fields.signatures.map(drawn)),
    h("h2", {}, t("minutes.about", fields.entries.length)),
    h("ul", {}, fields.entries.map((each) => h("li", {}, `${t(`kind.${each.kind}`)}: ${each.product ?? each.text ?? each.finding ?? each.what ?? each.caption ?? each.present ?? ""}`))),
    h("p", {}, t("minutes.hash")),
    h("p", {}, h("code", { class: "site-hash" }, entry.sha256)),
  ];
}
