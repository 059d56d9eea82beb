// Runs in the head, before the first paint. Pages work without it, but for the proof of having been seen.
(() => {
  const page = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)");

  const storedTheme = () => {
    try {
      return localStorage.getItem("theme") ?? "auto";
    } catch {
      return "auto"; // Storage can be blocked.
    }
  };
  const storeTheme = (choice) => {
    try {
      localStorage.setItem("theme", choice);
    } catch {}
  };
  const applyTheme = () => {
    const choice = storedTheme();
    const isDark = choice === "dark" || (choice !== "light" && dark.matches);
    page.dataset.theme = isDark ? "dark" : "light";
    for (const button of document.querySelectorAll("[data-theme-choice]"))
      button.setAttribute("aria-pressed", String(button.dataset.themeChoice === choice));
  };
  applyTheme();
  dark.addEventListener("change", applyTheme);
  addEventListener("storage", applyTheme);
  document.addEventListener("DOMContentLoaded", applyTheme);
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-theme-choice]");
    if (!button) return;
    storeTheme(button.dataset.themeChoice);
    applyTheme();
  });

  // The message about the last action goes when the next one starts.
  document.addEventListener("htmx:before:request", () => document.getElementById("flash")?.replaceChildren());

  // A page was seen when it was in front of someone for two seconds in total. A page that is fetched early, or opened
  // by a program that never shows it, tells nothing.
  const seenAfterMs = 2000;
  const watched = new WeakSet();
  const watch = () => {
    for (const element of document.querySelectorAll("[data-seen-url]")) {
      if (watched.has(element)) continue;
      watched.add(element);
      whenSeen(() => {
        if (!element.isConnected) return;
        fetch(element.dataset.seenUrl, { method: "POST", credentials: "same-origin", keepalive: true }).catch(() => {});
      });
    }
  };
  const whenSeen = (tell) => {
    const stop = new AbortController();
    let shownMs = 0;
    let since = null;
    let timer;
    const look = () => {
      clearTimeout(timer);
      if (since !== null) shownMs += performance.now() - since;
      since = null;
      if (document.visibilityState !== "visible" || document.prerendering) return;
      if (shownMs < seenAfterMs) {
        since = performance.now();
        timer = setTimeout(look, seenAfterMs - shownMs);
        return;
      }
      stop.abort();
      tell();
    };
    document.addEventListener("visibilitychange", look, { signal: stop.signal });
    document.addEventListener("prerenderingchange", look, { signal: stop.signal });
    look();
  };
  document.addEventListener("DOMContentLoaded", watch);
  document.addEventListener("htmx:after:swap", watch);
})();
