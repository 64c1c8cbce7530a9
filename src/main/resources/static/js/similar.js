// Looks for similar tasks while a title is typed; without script the button does.
(() => {
  "use strict";

  const form = document.getElementById("task-form");
  const found = document.getElementById("similar-found");
  const button = document.querySelector("#similar button");
  if (!form || !found || !button) {
    return;
  }
  let waiting = 0;
  let asked = 0;

  const look = async () => {
    const mine = ++asked;
    try {
      const answer = await fetch(button.formAction, {
        method: "POST",
        body: new URLSearchParams(new FormData(form)),
        headers: { Accept: "text/html" },
      });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const now = page.getElementById("similar-found");
      if (answer.ok && now && mine === asked) {
        found.replaceChildren(...now.childNodes);
      }
    } catch {
      // Not reached; the button still asks.
    }
  };

  for (const name of ["title", "objectives"]) {
    form.elements[name].addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(look, 700);
    });
  }
})();
