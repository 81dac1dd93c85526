import type { PlacedConflict } from "./conflicts.ts";
import { html, page, type Html } from "./html.ts";
import { inline } from "./markdown.ts";
import { linkTo } from "./operations.ts";

export interface ServiceConflicts {
  readonly id: string;
  readonly title: string;
  readonly conflicts: readonly PlacedConflict[];
}

/** Where source pages disagree, folded by service: a link to `#otc-cbr` unfolds one. */
export function conflictPage(services: readonly ServiceConflicts[]): string {
  const some = services.filter(({ conflicts }) => conflicts.length > 0);
  const count = some.reduce((sum, { conflicts }) => sum + conflicts.length, 0);
  const body = html`<main>
    <h1>Conflicts</h1>
    <p class="lead">
      The specs are transcribed from the clouds' own pages. In ${count} places these contradict each other, themselves
      or a real server. The spec then follows a verdict.
    </p>
    ${some.map(
      ({ id, title, conflicts }) =>
        html`<details class="conflicts">
          <summary>${title} <span class="count">${conflicts.length}</span></summary>
          <table id="${id}">
            <thead>
              <tr>
                <th scope="col">Where</th>
                <th scope="col">The page says</th>
                <th scope="col">But</th>
                <th scope="col">Verdict</th>
              </tr>
            </thead>
            <tbody>
              ${conflicts.map((conflict) => row(id, conflict))}
            </tbody>
          </table>
        </details>`,
    )}
  </main>`;
  return page("Conflicts · cloud-backups", body, []);
}

function row(id: string, { place, says, also, verdict, operationIds }: PlacedConflict): Html {
  const [first, ...others] = operationIds;
  const where = first === undefined || place.includes(first) ? "" : html` in <code>${first}</code>`;
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  return html`<tr>
    <th scope="row"><a href="${linkTo(id, first)}">${inline(place)}</a>${where}${more}</th>
    <td data-label="The page says">${inline(says)}</td>
    <td data-label="But">${inline(also)}</td>
    <td data-label="Verdict">${inline(verdict)}</td>
  </tr>`;
}
