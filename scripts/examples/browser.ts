// For a bundle in a web page: lists the project's backups with a token that your own server hands out.
// The cloud must allow the page's origin (CORS), or stand behind a proxy of yours that does.
import { otcCbr, tokenAuth } from "cloud-backups";

/** Fills the element with one line for each backup, and returns how many there are. */
export async function showBackups(
  element: { append(text: string): void },
  { endpoint, token, projectId }: { endpoint: string; token: string; projectId: string },
): Promise<number> {
  const cbr = otcCbr({ endpoint, auth: tokenAuth({ token, projectId }) });
  let count = 0;
  for await (const { name, status, created_at } of cbr.listBackups()) {
    element.append(`${created_at ?? ""} ${status ?? ""} ${name ?? ""}\n`);
    count++;
  }
  return count;
}
