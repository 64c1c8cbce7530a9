// Makes reports nicer; everything works without it.
(() => {
  "use strict";

  // A figure opens beside the paper instead of on a page of its own.
  const panel = document.getElementById("opened");
  if (panel) {
    let opener = null;

    const close = () => {
      panel.hidden = true;
      if (opener) {
        opener.removeAttribute("aria-current");
        opener.focus();
        opener = null;
      }
    };

    const show = async (address) => {
      const answer = await fetch(address, { headers: { Accept: "text/html" } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const figure = page.getElementById("figure");
      if (!answer.ok || !figure) {
        location.assign(address);
        return;
      }
      const button = document.createElement("button");
      button.type = "button";
      button.className = "close quiet";
      button.textContent = panel.dataset.close;
      button.addEventListener("click", close);
      const title = figure.querySelector("h1");
      const heading = document.createElement("h2");
      heading.textContent = title.textContent;
      heading.tabIndex = -1;
      heading.className = "opened-title";
      title.replaceWith(heading);
      figure.removeAttribute("id");
      figure.className = "";
      panel.replaceChildren(button, ...figure.childNodes);
      panel.hidden = false;
      panel.scrollTop = 0;
      heading.focus();
    };

    const plain = (event) =>
      event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

    document.addEventListener("click", (event) => {
      const link = event.target.closest("a");
      if (!link || !plain(event)) {
        return;
      }
      if (link.matches(".paper a.opens, .moved-list a")) {
        event.preventDefault();
        if (opener) {
          opener.removeAttribute("aria-current");
        }
        opener = link;
        link.setAttribute("aria-current", "true");
        show(link.href);
      } else if (panel.contains(link) && link.closest("thead, .pager, .table-foot")) {
        const address = new URL(link.href);
        if (!address.searchParams.has("format")) {
          event.preventDefault();
          show(link.href);
        }
      }
    });
    panel.addEventListener("submit", (event) => {
      const form = event.target;
      if (form.method === "get") {
        event.preventDefault();
        show(form.action + "?" + new URLSearchParams(new FormData(form)));
      }
    });
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !panel.hidden && !document.querySelector(":popover-open")) {
        close();
      }
    });
  }

  // A ready-made period empties the days typed, which it replaces.
  const span = document.getElementById("span");
  if (span) {
    span.addEventListener("change", () => {
      if (span.value) {
        document.getElementById("from").value = "";
        document.getElementById("to").value = "";
      }
    });
  }

  // A refused confirmation opens again where it was.
  const wrong = document.querySelector(".confirm [aria-invalid]");
  if (wrong) {
    wrong.closest(".confirm").showPopover();
    wrong.focus();
  }

  // A template: a click puts an indicator where the cursor is; the preview follows the typing.
  const prose = document.querySelector("textarea#prose");
  if (prose) {
    document.addEventListener("click", (event) => {
      const offer = event.target.closest("button[data-place]");
      if (offer) {
        event.preventDefault();
        prose.setRangeText(offer.dataset.place, prose.selectionStart, prose.selectionEnd, "end");
        prose.focus();
        prose.dispatchEvent(new Event("input", { bubbles: true }));
      }
    });
    const form = prose.form;
    let waiting = 0;
    let asked = 0;
    const preview = async () => {
      const mine = ++asked;
      const shower = form.querySelector("[name=preview]");
      const data = new URLSearchParams(new FormData(form));
      const answer = await fetch(shower.formAction, { method: "POST", body: data });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const shown = page.getElementById("preview");
      if (shown && mine === asked) {
        document.getElementById("preview").replaceChildren(...shown.childNodes);
      }
    };
    form.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(preview, 700);
    });
  }
})();
