// One form for all that is written down: labels, hints, faults beside their fields, and a draft that
// outlives the telephone's falling into the pond.

import { h } from "./dom.js";
import { get, put, remove } from "./store.js";
import { t } from "./words.js";

/**
 * @param {string} key under which the draft is kept
 * @param {object} spec `fields`, `values`, `save(values)`, `check(values)`, `go` (the button's words),
 *   `faults` already known, `more` (what stands between fields and button)
 */
export async function form(key, spec) {
  const values = { ...spec.values, ...((await get("drafts", key)) ?? {}) };
  const summary = h("div", { class: "faults", role: "alert", tabindex: "-1", hidden: true });
  const rows = spec.fields.map((field) => row(field, values));
  const element = h(
    "form",
    { class: "site-form", novalidate: true, autocomplete: "off" },
    summary,
    rows.map((each) => each.element),
    spec.more ?? [],
    h("button", { type: "submit" }, spec.go),
  );
  const read = () => Object.fromEntries(rows.map((each) => [each.name, each.value()]));

  let keeping = Promise.resolve();
  const keep = () => {
    keeping = keeping.then(() => put("drafts", read(), key));
  };
  element.addEventListener("input", keep);
  element.addEventListener("change", keep);

  const show = (faults) => {
    rows.forEach((each) => each.tell(faults.filter(([name]) => name === each.name).map(([, text]) => text)));
    summary.hidden = faults.length === 0;
    summary.replaceChildren(
      h("p", {}, t("form.wrong")),
      h("ul", {}, faults.map(([name, text]) => {
        const label = rows.find((each) => each.name === name)?.label;
        return h("li", {}, label ? `${label}: ${text}` : text);
      })),
    );
    if (faults.length > 0) {
      summary.focus();
      summary.scrollIntoView({ block: "center" });
    }
  };

  element.addEventListener("submit", async (event) => {
    event.preventDefault();
    const button = element.querySelector("button[type=submit]");
    if (button.disabled) {
      return;
    }
    const typed = read();
    const faults = [
      ...spec.fields
        .filter((field) => field.must && !typed[field.name])
        .map((field) => [field.name, t("fault.required")]),
      ...(spec.check?.(typed) ?? []),
    ];
    show(faults);
    if (faults.length > 0) {
      return;
    }
    button.disabled = true;
    try {
      await keeping;
      await spec.save(typed);
      await remove("drafts", key);
    } catch (failed) {
      show([["", t("form.not-saved", failed.message)]]);
    } finally {
      button.disabled = false;
    }
  });
  if (spec.faults?.length > 0) {
    queueMicrotask(() => show(spec.faults.map((fault) => [fault.field, fault.text])));
  }
  return element;
}

function row(field, values) {
  const id = `f-${field.name}`;
  const described = [field.hint ? `${id}-hint` : "", `${id}-fault`].join(" ").trim();
  const attributes = { id, name: field.name, "aria-describedby": described };
  const control = control_(field, attributes, values[field.name] ?? "");
  const fault = h("div", { class: "fault", id: `${id}-fault` });
  const element = h(
    "div",
    { class: "field" },
    h("label", { for: id }, field.label, field.must ? h("span", { class: "required" }, ` (${t("form.must")})`) : null),
    field.hint ? h("p", { class: "hint", id: `${id}-hint` }, field.hint) : null,
    control,
    fault,
  );
  return {
    name: field.name,
    label: field.label,
    element,
    value: () => (field.type === "box" ? String(control.checked) : control.value.trim().normalize("NFC")),
    tell: (texts) => {
      fault.replaceChildren(...texts.map((text) => h("p", {}, text)));
      if (texts.length > 0) {
        control.setAttribute("aria-invalid", "true");
      } else {
        control.removeAttribute("aria-invalid");
      }
    },
  };
}

function control_(field, attributes, value) {
  switch (field.type) {
    case "text":
      return h("textarea", { ...attributes, rows: "4", value });
    case "choice": {
      const choice = h(
        "select",
        attributes,
        h("option", { value: "" }, "—"),
        field.options.map(([key, text]) => h("option", { value: key }, text)),
      );
      choice.value = value;
      return choice;
    }
    case "box":
      return h("input", { ...attributes, type: "checkbox", checked: value === "true" });
    case "day":
      return h("input", { ...attributes, type: "date", value });
    case "figure":
      return h("input", { ...attributes, type: "text", inputmode: "decimal", value });
    default:
      return h("input", { ...attributes, type: "text", value });
  }
}
