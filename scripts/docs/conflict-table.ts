import type { PlacedConflict } from "./conflicts.ts";
import { linkTo, type ServiceFacts } from "./facts.ts";
import { html, inline, type Html } from "./html.ts";

/** Where source pages disagree, service by service, with what the spec does about it. */
export function conflictTable(services: readonly ServiceFacts[]): Html {
  const rows = services.flatMap((service) => service.conflicts.map((conflict) => row(service, conflict)));
  return html`<section id="conflicts" aria-labelledby="conflicts-title" tabindex="-1">
    <h2 id="conflicts-title">Where the source pages disagree</h2>
    <p>
      The specs are transcribed from the providers' pages. Where these contradict each other, themselves or a real
      server, the spec follows a verdict.
    </p>
    <p class="filter">
      <label for="service">Service</label>
      <select id="service">
        <option value="">All services</option>
        ${services.filter(({ conflicts }) => conflicts.length > 0).map(({ id, title, conflicts }) => html`<option value="${id}">${title} (${conflicts.length})</option>`)}
      </select>
      <span id="shown" role="status">${rows.length} conflicts</span>
    </p>
    <table>
      <caption class="hidden">
        Conflicts between source pages, with verdicts
      </caption>
      <thead>
        <tr>
          <th scope="col">Where</th>
          <th scope="col">The page says</th>
          <th scope="col">But</th>
          <th scope="col">Verdict</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </section>`;
}

function row({ id, factory }: ServiceFacts, { place, says, also, verdict, operationIds }: PlacedConflict): Html {
  const [first, ...others] = operationIds;
  const more = others.length === 0 ? "" : html` <span class="more">and ${others.length} more</span>`;
  return html`<tr data-service="${id}">
    <th scope="row">
      <span class="service">${factory}</span>
      <a href="${linkTo(id, first)}">${inline(place)}</a
      >${place.includes(first ?? place) ? "" : html` <span class="more">in <code>${first ?? ""}</code></span>`}${more}
    </th>
    <td data-label="The page says">${inline(says)}</td>
    <td data-label="But">${inline(also)}</td>
    <td data-label="Verdict">${inline(verdict)}</td>
  </tr>`;
}
