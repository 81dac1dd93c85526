/**
 * What pages may load: themselves. The browser then refuses every request to another host, whatever Redoc's script
 * may come to do. Its search runs in a worker from a blob; live reload connects to the page's own server.
 */
export const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  "img-src data:",
  "font-src data:",
  "connect-src 'self'",
  "worker-src blob:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
