// Names the fields in the summary of what was refused, in the words of their labels; without script
// the links still lead to the fields, which say what is wrong.
(() => {
  "use strict";

  for (const link of document.querySelectorAll("#faults a")) {
    const field = decodeURIComponent(link.hash.slice(1));
    const label = document.querySelector(`label[for="${CSS.escape(field)}"]`);
    const words = label?.firstChild?.textContent.trim();
    if (words) {
      link.prepend(`${words}: `);
    }
  }
})();
