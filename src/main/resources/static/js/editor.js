// Sends what is being typed to the server now and then, so that a lost connection loses nothing.
// Without this script the form works the same; only the safety net is missing.
(() => {
  const form = document.querySelector("form.editor[data-typed]");
  const state = document.getElementById("typed-state");
  if (!form || !state) {
    return;
  }
  let sent = written();
  let timer = 0;

  function written() {
    const all = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (typeof value === "string") {
        all.set(name, value);
      }
    }
    return all.toString();
  }

  async function keep() {
    timer = 0;
    const now = written();
    if (now === sent) {
      return;
    }
    try {
      const answer = await fetch(form.dataset.typed, {
        method: "POST",
        headers: { "Content-Type": "application/x-www-form-urlencoded" },
        body: now,
        redirect: "error",
      });
      if (!answer.ok) {
        throw new Error(answer.status);
      }
      sent = now;
      const clock = new Date().toLocaleTimeString(document.documentElement.lang, { timeStyle: "short" });
      state.textContent = form.dataset.kept + " " + clock;
    } catch (failed) {
      state.textContent = form.dataset.lost;
      later();
    }
  }

  function later() {
    if (!timer) {
      timer = setTimeout(keep, 5000);
    }
  }

  form.addEventListener("input", later);
})();
