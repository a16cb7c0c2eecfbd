// Makes a page live: when something changed, it is fetched again and its live parts are put in place. Without it pages work by forms.
"use strict";
(() => {
  const body = document.body;
  if (!body.dataset.events || !window.EventSource) return;
  // Parts with something written in them, which stay as they are; also what was sent and came back.
  const changed = new Set([...document.querySelectorAll("[data-filled]")].map(part => part.id));
  document.addEventListener("input", event => {
    const part = event.target.closest("[data-live]");
    if (part) changed.add(part.id);
  });
  let pressed = null; // what the pointer or a key is down on: it is not taken away before it is let go
  let isLate = false; // something was put off
  for (const down of ["pointerdown", "keydown"]) document.addEventListener(down, event => { pressed = event.target; }, true);
  for (const up of ["pointerup", "pointercancel", "keyup", "focusout"]) document.addEventListener(up, () => {
    if (up !== "focusout") pressed = null;
    if (isLate) setTimeout(catchUp, 200); // after the click that follows
  }, true);
  const isHeld = part => {
    const focused = document.activeElement;
    return (pressed !== null && part.contains(pressed)) || (part.contains(focused) && focused.matches("button, select"));
  };

  function catchUp() {
    if (!isLate) return;
    isLate = false;
    body.dataset.stamp = "";
    renew();
  }

  // How long it is until something ends, or since something happened, by the clock of the class.
  const ahead = body.dataset.now ? body.dataset.now - Date.now() : 0;
  const count = (number, unit) => `${number} ${unit}${number === 1 ? "" : "s"}`;
  function tell(page) {
    const now = Date.now() + ahead;
    const write = (part, words) => { if (part.textContent !== words) part.textContent = words; };
    for (const part of page.querySelectorAll("[data-until]")) {
      const left = Math.max(0, Math.ceil((part.dataset.until - now) / 1000));
      write(part, left <= 120 ? `, in ${count(left, "second")}` : `, in ${count(Math.ceil(left / 60), "minute")}`);
    }
    for (const part of page.querySelectorAll("[data-since]"))
      write(part, `quiet for ${count(Math.max(0, Math.floor((now - part.dataset.since) / 60000)), "minute")}`);
  }
  tell(document);
  setInterval(() => tell(document), 1000);

  let isFetching = false;
  let isLeaving = false; // what was asked for once is not asked for again, or it would interrupt itself
  let wanted = body.dataset.stamp;

  async function renew() {
    if (isFetching || isLeaving) return;
    isFetching = true;
    try {
      while (wanted !== body.dataset.stamp) {
        const response = await fetch(body.dataset.address, { headers: { Accept: "text/html" } });
        if (!response.ok || response.redirected) { open(); return; }
        const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
        const asked = wanted;
        tell(fresh);
        put(fresh);
        body.dataset.stamp = fresh.body.dataset.stamp;
        if (asked === wanted) wanted = fresh.body.dataset.stamp;
      }
    } catch { setTimeout(renew, 2000); } finally { isFetching = false; }
  }

  function open() {
    isLeaving = true;
    events.close();
    location.replace(body.dataset.address);
  }

  function put(fresh) {
    const parts = page => [...page.querySelectorAll("[data-live]")].map(part => part.id).join();
    if (parts(fresh) !== parts(document) && changed.size === 0) {
      if ([...document.querySelectorAll("[data-live]")].some(isHeld)) isLate = true;
      else open();
      return;
    }
    const focused = document.activeElement?.id;
    for (const part of document.querySelectorAll("[data-live]")) {
      const other = fresh.getElementById(part.id);
      if (!other) continue;
      if (changed.has(part.id)) { document.getElementById("stale")?.removeAttribute("hidden"); continue; }
      if (part.outerHTML === other.outerHTML) continue;
      if (isHeld(part)) { isLate = true; continue; }
      const opened = [...part.querySelectorAll("details[open][id]"), ...(part.matches("details[open]") ? [part] : [])].map(one => one.id);
      part.replaceWith(document.adoptNode(other));
      for (const id of opened) document.getElementById(id)?.setAttribute("open", "");
    }
    if (focused && document.activeElement?.id !== focused) document.getElementById(focused)?.focus({ preventScroll: true });
  }

  // The server says something every fifteen seconds. What was not heard of for longer is gone, and so is what cannot be reached for some.
  const [quiet, patience] = [40_000, 4_000];
  const offline = document.getElementById("offline");
  let events, heard, lost, begun;
  const hear = () => { [heard, lost] = [Date.now(), null]; offline.hidden = true; };

  function listen() {
    begun = Date.now();
    events = new EventSource(body.dataset.events);
    events.onopen = hear;
    events.onerror = () => { lost ??= Date.now(); };
    events.onmessage = event => { hear(); wanted = event.data; renew(); };
    events.addEventListener("beat", hear);
    events.addEventListener("ended", end);
  }

  function end() {
    isLeaving = true;
    events.close();
    const title = document.createElement("h1");
    title.textContent = "The class has ended";
    const words = document.createElement("p");
    words.setAttribute("role", "status");
    words.textContent = "The teacher ended it and erased it. You can close this page.";
    document.querySelector("main").replaceChildren(title, words);
  }

  hear();
  listen();
  setInterval(() => {
    if (isLeaving) return;
    const now = Date.now();
    if ((lost !== null && now - lost > patience) || now - heard > quiet) offline.hidden = false;
    if (now - begun > patience && (events.readyState === EventSource.CLOSED || now - heard > quiet)) { events.close(); listen(); }
  }, 1000);

  // What is written would be gone with the page that a browser shows where it reaches nobody.
  let isReached = false;
  document.addEventListener("submit", async event => {
    if (offline.hidden || isReached) return;
    event.preventDefault();
    try { await fetch(body.dataset.address, { method: "HEAD" }); } catch { return; }
    isReached = true;
    event.target.requestSubmit(event.submitter);
  });
})();
