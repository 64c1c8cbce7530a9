// The screens before and during a visit.

import { current, minutesWrong, place, takeDown, visit, visitsTo } from "./day.js";
import { badge, h } from "./dom.js";
import { add, addPhoto, body, isUnsent, mend } from "./entries.js";
import { form } from "./form.js";
import { labelFaults, lotFaults } from "./rules.js";
import { markOf, sha256Of } from "./canon.js";
import { date, language, moment, t } from "./words.js";

const go = (hash) => {
  location.hash = hash;
};

const head = (title, back, backText) => [
  back ? h("p", { class: "site-back" }, h("a", { href: back }, `‹ ${backText}`)) : null,
  h("h1", { tabindex: "-1" }, title),
];

/** The first screen: what is to be done today. */
export function today(entries, refresh) {
  const day = current();
  const take = h("button", { type: "button", class: day ? "quiet" : "", onclick: async () => {
    take.disabled = true;
    await refresh(takeDown);
    take.disabled = false;
  } }, t(day ? "day.again" : "day.take"));
  if (!day) {
    return [...head(t("day.title")), h("p", {}, t("day.none")), h("p", {}, take)];
  }
  const wrong = minutesWrong();
  return [
    ...head(t("day.title")),
    h("p", { class: "site-quiet" }, t("day.taken", moment(day.now), day.officerName)),
    wrong ? h("p", { class: "site-warning", role: "note" }, t("day.clock", Math.abs(wrong))) : null,
    day.missions.length === 0 ? h("p", {}, t("day.empty")) : null,
    day.missions.map((mission) => h(
      "section",
      { class: "site-card" },
      h("h2", {}, mission.title),
      h("p", { class: "site-quiet" }, t("mission.decision", mission.decision, date(mission.from), date(mission.until))),
      h("ul", { class: "site-list" }, mission.places.flatMap((where) => places(where, entries))),
    )),
    h("p", {}, take),
  ];
}

function places(where, entries) {
  const visits = visitsTo(where.id, entries);
  return [
    h("li", {}, h("a", { class: "site-tap", href: `#/place/${where.id}` },
      h("strong", {}, where.name), h("span", {}, where.place))),
    ...visits.map((each) => {
      const signed = each.minutes ?? entries.some(
        (entry) => entry.visit === each.id && entry.kind === "MINUTES" && entry.state !== "dropped");
      return h("li", {}, h("a", { class: "site-tap site-inner", href: `#/visit/${each.id}` },
        h("strong", {}, t("visit.of", moment(each.begunAt))),
        badge(t(signed ? "visit.signed" : "visit.open"), signed ? "good" : "info")));
    }),
  ];
}

/** Begins a visit. */
export async function begin(id) {
  const found = place(id);
  if (!found) {
    return missing();
  }
  return [
    ...head(found.place.name, "#/", t("day.title")),
    h("p", { class: "site-quiet" }, found.place.place),
    await form(`begin-${id}`, {
      fields: [{ name: "present", label: t("visit.present"), must: true, hint: t("visit.present.hint") }],
      values: {},
      go: t("visit.begin"),
      save: async (typed) => {
        const seen = found.place.visits.map((each) => each.id).join(" ");
        const entry = await add(
          "VISIT", null, { mission: found.mission.id, establishment: id, present: typed.present }, seen);
        go(`#/visit/${entry.id}`);
      },
    }),
  ];
}

export function missing() {
  return [...head(t("missing.title"), "#/", t("day.title")), h("p", {}, t("missing.text"))];
}

const WAYS = [
  ["lot", "lot.new"],
  ["reading", "reading.new"],
  ["photo", "photo.new"],
  ["note", "note.new"],
  ["demand", "demand.new"],
];

/** One visit: what was written down, and what can be. */
export function visitPage(id, entries) {
  const found = visit(id, entries);
  if (!found) {
    return missing();
  }
  const signed = found.signed || found.minutes;
  const others = found.own.filter((each) => ["READING", "NOTE", "PHOTO", "DEMAND"].includes(each.kind));
  return [
    ...head(found.place.name, "#/", t("day.title")),
    h("p", { class: "site-quiet" }, `${t("visit.of", moment(found.begunAt))} · ${t("visit.present")}: ${found.present}`),
    h("h2", {}, t("lots", found.lots.length)),
    found.lots.length === 0 ? h("p", { class: "site-quiet" }, t("lots.none")) : null,
    h("ul", { class: "site-list" }, found.lots.map((lot) => h("li", {},
      h("a", { class: "site-tap", href: `#/visit/${id}/label/${lot.id}` },
        h("strong", {}, lot.product),
        h("span", {}, [lot.brand, lot.batch, `${lot.quantity} ${lot.unit}`].filter(Boolean).join(" · ")),
        labelBadge(lot), mark(lot.label ?? lot.entry))))),
    others.length > 0 ? h("h2", {}, t("others", others.length)) : null,
    h("ul", { class: "site-list" }, others.map((each) => h("li", {}, entryLink(each)))),
    signed ? h("p", { class: "site-frozen", role: "note" }, t("visit.frozen")) : null,
    signed ? null : h("div", { class: "site-actions" }, WAYS.map(([way, key]) =>
      h("a", { class: way === "lot" ? "button" : "button quiet", href: `#/visit/${id}/${way}` }, t(key)))),
    found.signed
      ? h("p", {}, h("a", { class: "button quiet", href: `#/entry/${found.signed.id}` }, t("minutes.show")))
      : signed ? null : h("p", {}, h("a", { class: "button", href: `#/visit/${id}/minutes` }, t("minutes.sign"))),
  ];
}

function labelBadge(lot) {
  const findings = lot.findings ?? [];
  if (findings.length === 0) {
    return badge(t("label.open"), "soon");
  }
  const bad = findings.some((each) => String(each.kept) === "false");
  return badge(t(bad ? "label.failed" : "label.passed"), bad ? "late" : "good");
}

/** How far an entry has come. */
export function mark(entry) {
  if (!entry) {
    return null;
  }
  const tones = { waiting: "soon", missing: "soon", refused: "late", conflict: "late", kept: "good", dropped: "info" };
  const state = entry.state === "kept" && isUnsent(entry) ? "picture" : entry.state;
  return badge(t(`state.${state}`), tones[state] ?? "soon");
}

export function title(entry) {
  const fields = body(entry);
  switch (entry.kind) {
    case "VISIT": return fields.present;
    case "READING": return `${fields.what}: ${fields.value} ${fields.unit}`;
    case "NOTE": return fields.text;
    case "PHOTO": return fields.caption || t("photo");
    case "DEMAND": return fields.finding;
    case "MINUTES": return fields.number;
    default: return fields.product;
  }
}

export function entryLink(entry) {
  return h("a", { class: "site-tap", href: `#/entry/${entry.id}` },
    entry.thumb ? h("img", { src: entry.thumb, alt: "", width: "56", height: "56" }) : null,
    h("strong", {}, title(entry)),
    h("span", {}, `${t(`kind.${entry.kind}`)} · ${moment(Date.parse(entry.phoneAt) + entry.offsetMillis)}`),
    mark(entry));
}

export const lotFields = () => [
  { name: "group", label: t("lot.group"), type: "choice", must: true, options: groups() },
  { name: "product", label: t("lot.product"), must: true },
  { name: "brand", label: t("lot.brand") },
  { name: "responsible", label: t("lot.responsible"), must: true, hint: t("lot.responsible.hint") },
  { name: "batch", label: t("lot.batch") },
  { name: "madeOn", label: t("lot.made-on"), type: "day" },
  { name: "expiresOn", label: t("lot.expires-on"), type: "day" },
  { name: "quantity", label: t("lot.quantity"), type: "figure", must: true },
  { name: "unit", label: t("lot.unit"), must: true, hint: t("lot.unit.hint") },
  { name: "value", label: t("lot.value"), type: "figure" },
  { name: "sold", label: t("lot.sold"), type: "figure" },
  { name: "sealed", label: t("lot.sealed"), type: "figure" },
];

const groups = () => Object.keys(current().labels).map((group) => [group, t(`group.${group}`)]);

export const said = (faults) => faults.map(([name, key]) => [name, t(key)]);

/** A lot; its label comes on the next screen. */
export async function lot(id, entries) {
  const found = visit(id, entries);
  if (!found) {
    return missing();
  }
  return [
    ...head(t("lot.new"), `#/visit/${id}`, found.place.name),
    await form(`lot-${id}`, {
      fields: lotFields(),
      values: {},
      go: t("form.keep"),
      check: (typed) => said(lotFaults(typed)),
      save: async (typed) => {
        const seen = found.lots.map((each) => each.id).join(" ");
        const entry = await add("LOT", id, { ...typed, findings: [] }, seen);
        go(`#/visit/${id}/label/${entry.id}`);
      },
    }),
  ];
}

/** What the label says, point by point of what it must say. */
export async function label(id, lotId, entries) {
  const found = visit(id, entries);
  const lot = found?.lots.find((each) => each.id === lotId);
  if (!lot) {
    return missing();
  }
  const requirements = current().labels[lot.group] ?? [];
  const open = lot.findings ?? [];
  const frozen = found.signed || found.minutes;
  const values = {};
  for (const each of open) {
    values[`kept-${each.requirement}`] = String(each.kept);
    values[`note-${each.requirement}`] = each.note;
  }
  const read = (typed) => requirements
    .filter((each) => typed[`kept-${each.id}`])
    .map((each) => ({
      requirement: each.id,
      kept: typed[`kept-${each.id}`],
      note: typed[`note-${each.id}`],
    }));
  return [
    ...head(lot.product, `#/visit/${id}`, found.place.name),
    h("p", { class: "site-quiet" }, [t(`group.${lot.group}`), lot.brand, lot.batch, `${lot.quantity} ${lot.unit}`].filter(Boolean).join(" · ")),
    h("p", {}, labelBadge(lot), " ", mark(lot.label ?? lot.entry)),
    h("h2", {}, t("label.title")),
    frozen
      ? h("ul", {}, requirements.map((each) => {
        const finding = open.find((one) => one.requirement === each.id);
        return h("li", {}, `${each[language]}: ${finding ? t(`label.kept.${finding.kept}`) : "—"} ${finding?.note ?? ""}`);
      }))
      : await form(`label-${lotId}`, {
        fields: requirements.flatMap((each) => [
          {
            name: `kept-${each.id}`,
            label: each[language],
            type: "choice",
            hint: each.article + (each.confirmed ? "" : ` · ${t("label.unconfirmed")}`),
            options: ["true", "false"].map((kept) => [kept, t(`label.kept.${kept}`)]),
          },
          { name: `note-${each.id}`, label: t("label.note", each[language]) },
        ]),
        values,
        go: t("form.keep"),
        check: (typed) => said(labelFaults(requirements, read(typed), true)),
        save: async (typed) => {
          const findings = read(typed);
          const fields = { lot: lotId, product: lot.product, findings };
          if (lot.label && lot.label.state === "waiting" && !lot.label.tried) {
            await mend(lot.label.id, fields);
          } else {
            await add("LABEL", id, fields, lot.label ? await markOf(open) : (lot.mark ?? ""));
          }
          go(`#/visit/${id}`);
        },
      }),
  ];
}

const SIMPLE = {
  reading: () => ["READING", [
    { name: "what", label: t("reading.what"), must: true, hint: t("reading.hint") },
    { name: "value", label: t("reading.value"), type: "figure", must: true },
    { name: "unit", label: t("reading.unit"), must: true },
    { name: "instrument", label: t("reading.instrument"), must: true },
  ]],
  note: () => ["NOTE", [{ name: "text", label: t("note.text"), type: "text", must: true }]],
  demand: () => ["DEMAND", [
    { name: "finding", label: t("demand.finding"), type: "text", must: true },
    { name: "demand", label: t("demand.demand"), type: "text", must: true },
    { name: "dueOn", label: t("demand.due"), type: "day", must: true },
  ]],
};

export const simpleFields = (kind) =>
  Object.values(SIMPLE).map((each) => each()).find(([known]) => known === kind)?.[1];

const ofLot = (found) => ({
  name: "lot",
  label: t("of-lot"),
  type: "choice",
  options: found.lots.map((lot) => [lot.id, lot.product]),
});

/** A reading, a note or a demand. */
export async function simple(way, id, entries) {
  const found = visit(id, entries);
  if (!found) {
    return missing();
  }
  const [kind, fields] = SIMPLE[way]();
  return [
    ...head(t(`${way}.new`), `#/visit/${id}`, found.place.name),
    await form(`${way}-${id}`, {
      fields: kind === "DEMAND" || found.lots.length === 0 ? fields : [...fields, ofLot(found)],
      values: {},
      go: t("form.keep"),
      save: async (typed) => {
        await add(kind, id, typed);
        go(`#/visit/${id}`);
      },
    }),
  ];
}

/** A photograph: kept as the camera made it, shown small. */
export async function photo(id, entries) {
  const found = visit(id, entries);
  if (!found) {
    return missing();
  }
  const file = h("input", { id: "f-photo", type: "file", accept: "image/jpeg,image/png,image/webp", capture: "environment" });
  const fields = [{ name: "caption", label: t("photo.caption") }];
  return [
    ...head(t("photo.new"), `#/visit/${id}`, found.place.name),
    h("div", { class: "field" }, h("label", { for: "f-photo" }, t("photo.take")), file),
    await form(`photo-${id}`, {
      fields: found.lots.length === 0 ? fields : [...fields, ofLot(found)],
      values: {},
      go: t("form.keep"),
      check: () => {
        const chosen = file.files[0];
        return !chosen ? [["", t("photo.none")]] : chosen.size > 15 * 2 ** 20 ? [["", t("photo.large")]] : [];
      },
      save: async (typed) => {
        const chosen = file.files[0];
        const fields = { ...typed, name: chosen.name, size: chosen.size, sha256: await sha256Of(chosen) };
        await addPhoto(id, fields, new Blob([await chosen.arrayBuffer()], { type: chosen.type }), await thumb(chosen));
        go(`#/visit/${id}`);
      },
    }),
  ];
}

async function thumb(blob) {
  try {
    const picture = await createImageBitmap(blob);
    const scale = 112 / Math.max(picture.width, picture.height);
    const canvas = h("canvas", { width: Math.max(1, Math.round(picture.width * scale)), height: Math.max(1, Math.round(picture.height * scale)) });
    canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL("image/jpeg", 0.7);
  } catch {
    return null;
  }
}
