// A box to sign in with a finger. What is drawn becomes the words of an SVG path in a box of 600 by
// 200, whatever the size of the screen.

import { h, svg } from "./dom.js";
import { t } from "./words.js";

const WIDTH = 600;
const HEIGHT = 200;

export function sketch(name) {
  const line = svg("path", { class: "sketch-line" });
  const box = svg("svg", { class: "sketch", viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img" });
  box.setAttribute("aria-label", t("sketch.of", name));
  box.append(line);
  let path = "";
  let drawing = false;

  const at = (event) => {
    const room = box.getBoundingClientRect();
    const x = Math.round(((event.clientX - room.left) / room.width) * WIDTH);
    const y = Math.round(((event.clientY - room.top) / room.height) * HEIGHT);
    return `${Math.min(999, Math.max(0, x))} ${Math.min(999, Math.max(0, y))}`;
  };
  const draw = (command, event) => {
    path += command + at(event);
    line.setAttribute("d", path);
  };
  box.addEventListener("pointerdown", (event) => {
    box.setPointerCapture(event.pointerId);
    drawing = true;
    draw("M", event);
    draw("L", event);
    event.preventDefault();
  });
  box.addEventListener("pointermove", (event) => {
    if (drawing && path.length < 90000) {
      draw("L", event);
    }
  });
  for (const end of ["pointerup", "pointercancel"]) {
    box.addEventListener(end, () => (drawing = false));
  }

  const clear = h("button", { type: "button", class: "quiet", onclick: () => {
    path = "";
    line.removeAttribute("d");
  } }, t("sketch.clear"));
  return {
    element: h("div", { class: "sketch-room" }, h("p", { class: "sketch-name" }, name), box, clear),
    name,
    path: () => path,
  };
}

/** What was drawn, to be looked at. */
export function drawn(signature) {
  const box = svg("svg", { class: "sketch", viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img" });
  box.setAttribute("aria-label", t("sketch.of", signature.name));
  box.append(svg("path", { class: "sketch-line", d: signature.path }));
  return h("div", { class: "sketch-room" }, h("p", { class: "sketch-name" }, signature.name), box);
}
