import type { Measure, Results } from "./result.ts";

const width = 760;
const left = 230;
const row = 20;
const colors: Record<string, string> = { "plain fetch": "#8a94a6", "cloud-backups": "#1b6ac9" };

/** Bars of the ratios to plain fetch, call sizes and list latencies one below the other. */
export function chart({ measures, machine, date }: Results): string {
  const panels = [
    ...["10", "100", "1000"].map((name) => ({ title: `One call of ${name} backups`, name, group: "call" })),
    ...["0", "5", "50"].map((name) => ({ title: `100,000 backups, server takes ${name} ms`, name, group: "list" })),
  ];
  let y = 44;
  const parts: string[] = [];
  for (const { title, name, group } of panels) {
    const shown = measures.filter((measure) => measure.group === group && measure.name === name);
    const longest = Math.max(...shown.map(({ ratio }) => ratio));
    parts.push(`<text x="12" y="${y + 4}" font-weight="bold">${title}</text>`);
    y += 14;
    for (const measure of shown) {
      parts.push(bar(measure, y, longest));
      y += row;
    }
    y += 18;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y}" role="img" font-family="system-ui, sans-serif" font-size="12" fill="#1f2733">
<title>Time relative to plain fetch; shorter is faster</title>
<rect width="${width}" height="${y}" fill="#fff"/>
<text x="12" y="20" font-size="14">Time relative to plain fetch; shorter is faster (${escaped(date)}, ${escaped(machine)})</text>
${parts.join("\n")}
</svg>
`;
}

function bar({ contender, median, unit, ratio }: Measure, y: number, longest: number): string {
  const length = Math.max(1, Math.round((ratio / longest) * (width - left - 150)));
  const color =
    colors[contender] ?? (/sequence|prefetch|concurrency|cloud-backups/.test(contender) ? "#5b9be6" : "#c9a35b");
  return [
    `<text x="${left - 8}" y="${y + 13}" text-anchor="end">${escaped(contender)}</text>`,
    `<rect x="${left}" y="${y + 2}" width="${length}" height="${row - 6}" fill="${color}"/>`,
    `<text x="${left + length + 6}" y="${y + 13}">${ratio.toFixed(2)} (${Number(median.toPrecision(3))} ${unit})</text>`,
  ].join("");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
