// The day that was taken down, and what is known of its visits together with what was written down
// on this telephone.

import { all, get, put, remove } from "./store.js";

export const TOLERANCE = 5 * 60 * 1000;
const WEEK = 7 * 24 * 3600 * 1000;

let day = null;

export async function load() {
  day = (await get("state", "day")) ?? null;
  return day;
}

export const current = () => day;

/** Whether signing in is needed first. */
export class SignIn extends Error {}

export async function asked(address, options = {}) {
  const answer = await fetch(address, { ...options, redirect: "manual", cache: "no-store" });
  if (answer.type === "opaqueredirect" || answer.status === 401) {
    throw new SignIn();
  }
  return answer;
}

/** Takes the day down and measures this telephone's clock against the office's. */
export async function takeDown() {
  const before = Date.now();
  const answer = await asked("/office/site/day");
  if (!answer.ok) {
    throw new Error(`day ${answer.status}`);
  }
  const taken = await answer.json();
  const after = Date.now();
  day = { ...taken, offsetMillis: Math.round(Date.parse(taken.now) - (before + after) / 2) };
  await put("state", day, "day");
  await forgetOld();
}

/** What arrived a week ago need not be carried about any longer. */
async function forgetOld() {
  for (const entry of await all("entries")) {
    const old = Date.now() - Date.parse(entry.phoneAt) > WEEK;
    if (old && (entry.state === "kept" || entry.state === "dropped")) {
      await remove("entries", entry.id);
    }
  }
}

/** The office's time now, as far as this telephone can tell. */
export const officeNow = () => new Date(Date.now() + (day?.offsetMillis ?? 0));

/** By how many minutes this telephone's clock is wrong; nothing within the tolerance. */
export function minutesWrong() {
  const wrong = day ? day.offsetMillis - day.leadMillis : 0;
  return Math.abs(wrong) > TOLERANCE ? Math.round(wrong / 60000) : 0;
}

export function place(id) {
  for (const mission of day?.missions ?? []) {
    for (const each of mission.places) {
      if (each.id === id) {
        return { mission, place: each };
      }
    }
  }
  return null;
}

/** The visits to a place: those the office knew, and those begun on this telephone. */
export function visitsTo(placeId, entries) {
  const known = place(placeId)?.place.visits ?? [];
  const mine = entries
    .filter((entry) => entry.kind === "VISIT" && entry.state !== "dropped")
    .filter((entry) => JSON.parse(entry.body).establishment === placeId)
    .filter((entry) => !known.some((visit) => visit.id === entry.id))
    .map((entry) => ({
      id: entry.id,
      begunAt: new Date(Date.parse(entry.phoneAt) + entry.offsetMillis).toISOString(),
      present: JSON.parse(entry.body).present,
      minutes: null,
      lots: [],
    }));
  return [...known, ...mine];
}

/** A visit with all that is known of it. */
export function visit(id, entries) {
  for (const mission of day?.missions ?? []) {
    for (const where of mission.places) {
      const found = visitsTo(where.id, entries).find((each) => each.id === id);
      if (found) {
        const own = entries.filter((entry) => entry.visit === id && entry.state !== "dropped");
        const signed = own.find((entry) => entry.kind === "MINUTES");
        return { ...found, mission, place: where, own, lots: lots(found, own), signed };
      }
    }
  }
  return null;
}

/** The lots of a visit with what is known of their labels, by this telephone's latest word. */
function lots(found, own) {
  const lots = found.lots.map((lot) => ({ ...lot }));
  for (const entry of own.filter((each) => each.kind === "LOT")) {
    const body = JSON.parse(entry.body);
    if (!lots.some((lot) => lot.id === entry.id)) {
      lots.push({ ...body, id: entry.id, mark: "", entry });
    }
  }
  // What had arrived when the day was taken down stands in the day.
  const newer = (entry) => entry.state !== "kept" || entry.takenDownAt === day.now;
  for (const entry of own.filter((each) => each.kind === "LABEL" && newer(each))) {
    const body = JSON.parse(entry.body);
    const lot = lots.find((each) => each.id === body.lot);
    if (lot) {
      lot.findings = body.findings;
      lot.label = entry;
    }
  }
  return lots;
}

/** A colleague's visit that this telephone has only just heard of. */
export async function learn(placeId, heard) {
  const where = place(placeId);
  if (where && !where.place.visits.some((each) => each.id === heard.id)) {
    where.place.visits.push(heard);
    await put("state", day, "day");
  }
}
