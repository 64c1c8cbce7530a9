// Where the navigation or the tabs are wider than the screen and move sideways, the entry of this
// page is brought into sight.
(() => {
  "use strict";

  for (const entry of document.querySelectorAll("nav [aria-current]")) {
    for (const room of [entry.closest("ul"), entry.closest("nav")]) {
      if (room && room.scrollWidth > room.clientWidth) {
        room.scrollLeft += entry.getBoundingClientRect().left - room.getBoundingClientRect().left - 16;
      }
    }
  }
})();
