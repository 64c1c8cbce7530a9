// On a narrow screen each row of a table becomes a card. This gives every cell the words of its
// column, and the roles that laying a table out anew takes from it. Without script a wide table is
// moved sideways in its room. A caption that only says again what a heading says is not shown twice.
(() => {
  "use strict";

  const as = (role, elements) => {
    for (const element of elements) {
      element.setAttribute("role", role);
    }
  };

  const label = (row, headings) => {
    let column = 0;
    for (const cell of row.cells) {
      if (!cell.firstElementChild && !cell.textContent.trim()) {
        cell.textContent = "";
      } else if (cell.colSpan === 1 && headings[column]) {
        cell.dataset.label = headings[column];
      }
      column += cell.colSpan;
    }
  };

  const said = new Set(
    Array.from(document.querySelectorAll("main h1, main h2, main h3, main nav [aria-current]"), (heading) => heading.textContent.trim()),
  );

  for (const table of document.querySelectorAll(".table-room > table")) {
    if (!table.tHead) {
      continue;
    }
    const headings = Array.from(table.tHead.rows[0].cells, (cell) => cell.textContent.trim());
    Array.from(table.rows).slice(1).forEach((row) => label(row, headings));
    as("table", [table]);
    as("rowgroup", [table.tHead, ...table.tBodies]);
    as("row", table.rows);
    as("columnheader", table.querySelectorAll("thead th"));
    as("rowheader", table.querySelectorAll("tbody th"));
    as("cell", table.querySelectorAll("td"));
    table.classList.add("cards");
    table.caption?.classList.toggle("hidden", said.has(table.caption.textContent.trim()));
  }
})();
