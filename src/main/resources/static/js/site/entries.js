// What was written down on this telephone, each with an id of its own, and where it stands:
// waiting, missing (its parent has not arrived), refused, conflict, kept or dropped.

import { canonical, sha256, uuid7 } from "./canon.js";
import { current } from "./day.js";
import { all, get, put, putAll, putPhoto } from "./store.js";

const UNSENT = ["waiting", "missing", "refused", "conflict"];

const listeners = [];

export const onChange = (listener) => listeners.push(listener);

export const changed = () => listeners.forEach((listener) => listener());

export async function list() {
  const entries = await all("entries");
  return entries.sort((a, b) => (a.id < b.id ? -1 : 1));
}

export const isUnsent = (entry) =>
  UNSENT.includes(entry.state) || (entry.state === "kept" && ["waiting", "refused"].includes(entry.picture));

export const body = (entry) => JSON.parse(entry.body);

/** Makes an entry; nothing is kept yet. */
export async function made(kind, visit, fields, seen = "") {
  const day = current();
  const id = uuid7();
  const text = canonical(fields);
  return {
    id,
    visit: visit ?? id,
    kind,
    officer: day.officer,
    phoneAt: new Date().toISOString(),
    offsetMillis: day.offsetMillis,
    takenDownAt: day.now,
    seen,
    body: text,
    sha256: await sha256(text),
    state: "waiting",
    faults: [],
    theirs: null,
  };
}

export async function add(kind, visit, fields, seen) {
  const entry = await made(kind, visit, fields, seen);
  await put("entries", entry);
  changed();
  return entry;
}

export async function addPhoto(visit, fields, blob, thumb) {
  const entry = { ...(await made("PHOTO", visit, fields)), picture: "waiting", thumb };
  await putPhoto(entry, { sha256: fields.sha256, blob });
  changed();
  return entry;
}

/** The entry with other words: mended after it was refused, or before it was sent. */
export async function mend(id, fields) {
  const entry = await get("entries", id);
  const text = canonical(fields);
  const mended = { ...entry, body: text, sha256: await sha256(text), state: "waiting", faults: [] };
  await put("entries", mended);
  changed();
}

/** Holds to an entry though a colleague wrote something else. */
export async function insist(id) {
  const entry = await get("entries", id);
  await put("entries", { ...entry, seen: entry.theirs.seen, theirs: null, state: "waiting" });
  changed();
}

/** No longer to be sent; it stays on this telephone, with the reason. */
export async function drop(id, why) {
  const entry = await get("entries", id);
  await put("entries", { ...entry, state: "dropped", why });
  changed();
}

/** Whether minutes signed on this telephone name the entry: then its words stand. */
export function isFrozen(entry, entries) {
  return entries.some(
    (each) =>
      each.kind === "MINUTES" &&
      each.state !== "dropped" &&
      body(each).covers.some((covered) => covered.id === entry.id),
  );
}

/** Leaves the visit to a colleague's; what was written down here goes there. */
export async function joinVisit(entry, entries) {
  const moved = entries
    .filter((each) => each.visit === entry.id && each.id !== entry.id && each.state !== "kept")
    .map((each) => ({ ...each, visit: entry.theirs.id, state: "waiting" }));
  await putAll([...moved, { ...entry, state: "dropped", why: "joined" }]);
  changed();
}

/** Leaves the lot to a colleague's; what was found here of its label is held against theirs. */
export async function joinLot(entry, entries) {
  const theirs = entry.theirs.id;
  const moved = [];
  for (const each of entries) {
    const fields = body(each);
    if (fields.lot === entry.id && each.state !== "kept" && each.state !== "dropped") {
      const text = canonical({ ...fields, lot: theirs });
      moved.push({ ...each, body: text, sha256: await sha256(text), state: "waiting" });
    }
  }
  const mine = body(entry);
  if (mine.findings.length > 0) {
    const fields = { lot: theirs, product: mine.product, findings: mine.findings };
    moved.push(await made("LABEL", entry.visit, fields));
  }
  await putAll([...moved, { ...entry, state: "dropped", why: "joined" }]);
  changed();
}
