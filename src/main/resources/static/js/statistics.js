// The form as a sheet: up, down and Enter go to the cell above or below, and the second line of
// headings stays right under the first. Without script the fields are reached one after the other.
(() => {
  "use strict";

  const table = document.querySelector("table.form");
  if (!table) {
    return;
  }
  const first = table.tHead.rows[0];
  const settle = () => {
    const spanning = Array.from(first.cells).find((cell) => cell.colSpan > 1 || cell.rowSpan === 1);
    if (spanning && table.tHead.rows.length > 1) {
      table.style.setProperty("--line-two", `${spanning.offsetHeight}px`);
    }
  };
  settle();
  addEventListener("resize", settle);

  const beside = (field, step) => {
    const column = field.closest("td").cellIndex;
    let row = field.closest("tr");
    do {
      row = step > 0 ? row.nextElementSibling : row.previousElementSibling;
      const other = row?.cells[column]?.querySelector("input:not([type=hidden])");
      if (other) {
        other.focus();
        other.select();
        return true;
      }
    } while (row);
    return false;
  };

  table.addEventListener("keydown", (event) => {
    if (event.target.tagName !== "INPUT" || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1, Enter: event.shiftKey ? -1 : 1 }[event.key];
    if (step && (beside(event.target, step) || event.key === "Enter")) {
      event.preventDefault();
    }
  });
})();
