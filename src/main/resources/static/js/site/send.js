// Sends what waits. Each entry stands or falls alone; a send that is cut is simply done again.

import { asked, SignIn } from "./day.js";
import { changed, isUnsent, list } from "./entries.js";
import { get, put, putAll, remove } from "./store.js";
import { language } from "./words.js";

const BATCH = 25;
const FIELDS = [
  "id", "visit", "kind", "officer", "phoneAt", "offsetMillis", "takenDownAt", "seen", "body", "sha256",
];
const STATES = {
  kept: "kept", known: "kept", missing: "missing", refused: "refused", conflict: "conflict", later: "waiting",
};

let running = null;

/** How the last send ended: `done`, `offline`, `sign-in`, or `failed`. */
export let last = "done";

/** Sends all there is; a second call while one runs waits for the same end. */
export function send() {
  running ??= locked(work).finally(() => {
    running = null;
    changed();
  });
  return running;
}

function locked(work) {
  return navigator.locks ? navigator.locks.request("hien-truong-send", work) : work();
}

async function work() {
  try {
    await sendEntries();
    await sendPictures();
    last = "done";
  } catch (failed) {
    // A telephone may hold a network behind which nothing answers: then `fetch` throws a TypeError.
    last = failed instanceof SignIn ? "sign-in" : failed instanceof TypeError ? "offline" : "failed";
  }
}

/** In the order they were made, and again while something moves: a parent may have come late. */
async function sendEntries() {
  let moved = true;
  while (moved) {
    moved = false;
    const waiting = (await list()).filter((each) => ["waiting", "missing"].includes(each.state));
    for (let from = 0; from < waiting.length; from += BATCH) {
      moved = (await sendBatch(waiting.slice(from, from + BATCH))) || moved;
      changed();
    }
  }
}

async function sendBatch(batch) {
  const items = batch.map((each) => Object.fromEntries(FIELDS.map((name) => [name, each[name]])));
  await putAll(batch.map((each) => ({ ...each, tried: true })));
  const answer = await asked(`/office/site/entries?lang=${language}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ phoneNow: new Date().toISOString(), entries: items }),
  });
  if (!answer.ok) {
    throw new Error(`entries ${answer.status}`);
  }
  const { answers } = await answer.json();
  const heard = [];
  for (const [i, sent] of batch.entries()) {
    const told = answers[i];
    const now = await get("entries", sent.id);
    // What was changed while it was on its way is sent again.
    if (told?.id !== sent.id || now.sha256 !== sent.sha256 || now.visit !== sent.visit) {
      continue;
    }
    heard.push({
      ...now,
      state: STATES[told.outcome] ?? "waiting",
      faults: told.faults,
      theirs: told.theirs,
    });
  }
  await putAll(heard);
  return heard.some((each) => each.state === "kept");
}

async function sendPictures() {
  for (const entry of await list()) {
    if (entry.picture === "waiting" && entry.state !== "dropped" && isUnsent(entry)) {
      await sendPicture(entry);
      changed();
    }
  }
}

async function sendPicture(entry) {
  const { sha256 } = JSON.parse(entry.body);
  const there = await asked(`/office/site/contents?sha256=${sha256}`);
  if (!there.ok) {
    throw new Error(`contents ${there.status}`);
  }
  const photo = await get("photos", sha256);
  if (!(await there.json()) && photo) {
    const answer = await asked(`/office/site/contents/${sha256}?lang=${language}`, {
      method: "PUT",
      headers: { "Content-Type": photo.blob.type },
      body: photo.blob,
    });
    if (answer.status === 422) {
      const { error } = await answer.json();
      const now = await get("entries", entry.id);
      await put("entries", {
        ...now,
        picture: "refused",
        faults: [{ field: "photo", text: error }],
      });
      return;
    }
    if (!answer.ok) {
      throw new Error(`picture ${answer.status}`);
    }
  }
  const now = await get("entries", entry.id);
  await put("entries", { ...now, picture: "kept" });
  const others = (await list()).some(
    (each) => each.picture === "waiting" && JSON.parse(each.body).sha256 === sha256,
  );
  if (!others) {
    await remove("photos", sha256);
  }
}
