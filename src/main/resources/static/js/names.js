// Offers names as they are typed and puts each chosen one on a line of its own. Without script the
// lines are typed.
(() => {
  "use strict";

  const room = (names, number) => {
    const lines = names.querySelector("textarea");
    const field = document.createElement("div");
    const label = document.createElement("label");
    const line = document.createElement("div");
    const input = document.createElement("input");
    const offered = document.createElement("datalist");
    const add = document.createElement("button");
    offered.id = `${lines.id}-offered-${number}`;
    input.id = `${lines.id}-add-${number}`;
    input.type = "text";
    input.autocomplete = "off";
    input.setAttribute("list", offered.id);
    label.htmlFor = input.id;
    label.textContent = names.dataset.label;
    add.type = "button";
    add.className = "quiet";
    add.textContent = names.dataset.add;
    field.className = "field";
    line.className = "field-line";
    line.append(input, add);
    field.append(label, line, offered);
    names.append(field);

    let waiting = 0;
    let asked = 0;

    const put = () => {
      const name = input.value.trim();
      const known = lines.value.split("\n").map((each) => each.trim());
      if (name !== "" && !known.includes(name)) {
        // What is kept in the files of the office stands last.
        const last = known.findIndex((each) => each.startsWith("Lưu"));
        known.splice(last < 0 ? known.length : last, 0, name);
        lines.value = known.filter((each) => each !== "").join("\n");
      }
      input.value = "";
      input.focus();
    };

    const offer = async () => {
      const mine = ++asked;
      try {
        const address = `${names.dataset.offered}?words=${encodeURIComponent(input.value)}`;
        const answer = await fetch(address, { headers: { Accept: "application/json" } });
        if (answer.ok && mine === asked) {
          const found = await answer.json();
          offered.replaceChildren(
            ...found.map((name) => {
              const option = document.createElement("option");
              option.value = name;
              return option;
            }),
          );
        }
      } catch {
        // Not reached; the name can still be typed.
      }
    };

    input.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(offer, 200);
    });
    input.addEventListener("focus", offer, { once: true });
    input.addEventListener("keydown", (event) => {
      if (event.key === "Enter") {
        event.preventDefault();
        put();
      }
    });
    add.addEventListener("click", put);
  };

  document.querySelectorAll(".names[data-offered]").forEach(room);
})();
