// The server of `npm run dev` says when the pages are new, and is asked again when it was away.
new EventSource("live").addEventListener("message", () => {
  location.reload();
});
