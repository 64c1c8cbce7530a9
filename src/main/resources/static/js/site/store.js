// What is kept on the telephone, in its own database: the day, the entries, the pictures. A write
// is done once the database has it on disk, so nothing is said to be saved before it is.

let opened = null;

function open() {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open("hien-truong", 1);
    request.onupgradeneeded = () => {
      const database = request.result;
      database.createObjectStore("state");
      database.createObjectStore("drafts");
      database.createObjectStore("entries", { keyPath: "id" });
      database.createObjectStore("photos", { keyPath: "sha256" });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return opened;
}

async function within(stores, mode, work) {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(stores, mode, { durability: "strict" });
    const request = work(transaction);
    transaction.oncomplete = () => resolve(request?.result);
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
}

export const get = (store, key) => within([store], "readonly", (t) => t.objectStore(store).get(key));

export const all = (store) => within([store], "readonly", (t) => t.objectStore(store).getAll());

export const put = (store, value, key) =>
  within([store], "readwrite", (t) => t.objectStore(store).put(value, key));

export const remove = (store, key) =>
  within([store], "readwrite", (t) => t.objectStore(store).delete(key));

/** Several entries at once, or none of them. */
export const putAll = (entries) =>
  within(["entries"], "readwrite", (t) => {
    const store = t.objectStore("entries");
    entries.forEach((entry) => store.put(entry));
  });

/** A photograph with its picture: both or neither. */
export const putPhoto = (entry, photo) =>
  within(["entries", "photos"], "readwrite", (t) => {
    t.objectStore("photos").put(photo);
    t.objectStore("entries").put(entry);
  });
