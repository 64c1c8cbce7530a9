// Asks this device for a passkey and sends its answer on. Without this script, or where the browser
// knows no passkeys, the page says so and the password remains.
(() => {
  "use strict";

  const place = document.querySelector("[data-passkey]");
  const form = place?.closest("form");
  if (!form || !window.isSecureContext || !window.PublicKeyCredential || !navigator.credentials) {
    return;
  }
  const said = form.querySelector("[data-passkey-said]");
  const button = place.querySelector("button");
  form.querySelector("[data-passkey-unable]").hidden = true;
  place.hidden = false;

  function bytes(text) {
    const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
  }

  function text(buffer) {
    const plain = String.fromCharCode(...new Uint8Array(buffer));
    return btoa(plain).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  }

  function named(keys) {
    return (keys ?? []).map((key) => ({ ...key, id: bytes(key.id) }));
  }

  function question() {
    const asked = JSON.parse(place.dataset.question);
    asked.challenge = bytes(asked.challenge);
    if (place.dataset.passkey === "create") {
      asked.user.id = bytes(asked.user.id);
      asked.excludeCredentials = named(asked.excludeCredentials);
    } else {
      asked.allowCredentials = named(asked.allowCredentials);
    }
    return { publicKey: asked };
  }

  function answer(made) {
    const response = { clientDataJSON: text(made.response.clientDataJSON) };
    if (place.dataset.passkey === "create") {
      response.attestationObject = text(made.response.attestationObject);
      response.transports = made.response.getTransports?.() ?? [];
    } else {
      response.authenticatorData = text(made.response.authenticatorData);
      response.signature = text(made.response.signature);
      if (made.response.userHandle) {
        response.userHandle = text(made.response.userHandle);
      }
    }
    return JSON.stringify({
      id: made.id,
      rawId: text(made.rawId),
      type: made.type,
      response,
      clientExtensionResults: {},
    });
  }

  function why(failure) {
    switch (failure.name) {
      case "NotAllowedError":
      case "AbortError":
        return place.dataset.cancelled;
      case "InvalidStateError":
        return place.dataset.known;
      case "SecurityError":
        return place.dataset.address;
      default:
        return place.dataset.failed;
    }
  }

  async function ask() {
    said.hidden = true;
    button.disabled = true;
    try {
      const made = await navigator.credentials[place.dataset.passkey](question());
      form.elements.credential.value = answer(made);
      form.submit();
    } catch (failure) {
      said.textContent = why(failure);
      said.hidden = false;
      button.disabled = false;
    }
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask();
  });
  if (place.dataset.passkey === "get") {
    ask();
  }
})();
