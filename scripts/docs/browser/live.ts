import type { LiveMessage } from "../live.ts";

/** Loads the page anew when it was built anew, and shows in a corner why it could not be. */
const corner = document.createElement("div");
corner.setAttribute("role", "alert");
corner.style.cssText =
  "position:fixed;right:1rem;bottom:1rem;z-index:99;display:none;box-sizing:border-box;max-width:min(48rem,calc(100vw - 2rem));max-height:45vh;overflow:auto;padding:1rem;border-radius:8px;background:#5c0f1f;color:#fff;font:0.875rem/1.4 system-ui;box-shadow:0 4px 24px #0006";
document.body.append(corner);

const own = location.pathname.split("/").at(-1) || "index.html";
let run: string | undefined;

new EventSource("live").addEventListener("message", (event: MessageEvent<string>) => {
  const message = JSON.parse(event.data) as LiveMessage;
  show(message.failure);
  const restarted = run !== undefined && run !== message.run;
  run = message.run;
  if (restarted || message.pages.includes(own)) location.reload();
});

function show(failure: string | undefined): void {
  corner.style.display = failure === undefined ? "none" : "block";
  const title = document.createElement("strong");
  title.textContent = "The specs are broken. This page is from before.";
  const text = document.createElement("pre");
  text.style.cssText = "margin:0.5rem 0 0;white-space:pre-wrap;font:0.8125rem/1.4 ui-monospace,monospace";
  text.textContent = failure ?? "";
  corner.replaceChildren(...(failure === undefined ? [] : [title, text]));
}
