// A job that runs shows how far it is, and then its result. Without script the page's link does the
// same.
const progress = document.querySelector("[data-running]");

async function look() {
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const now = page.querySelector("[data-running]");
    if (!answer.ok || !now) {
      location.reload();
      return;
    }
    progress.querySelector("[role=status]").textContent = now.querySelector("[role=status]").textContent;
    progress.querySelector("progress").value = now.querySelector("progress").value;
  } catch {
    // Not reached; asked again below.
  }
  setTimeout(look, 1500);
}

if (progress) {
  setTimeout(look, 1000);
}
