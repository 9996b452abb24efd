// The small pictures of public/icons as style rules: pages name them by a class, and browsers fetch them with the style sheet.

import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";

/** `.fh-icon--ask { --fh-picture: url("data:…") }` for each file. */
export function pictures(folder) {
  const files = readdirSync(folder).filter((file) => file.endsWith(".svg")).sort();
  return files.map((file) => `.fh-icon--${basename(file, ".svg")} { --fh-picture: url("${address(join(folder, file))}"); }\n`).join("");
}

/** The drawing without what a mask has no use for. */
function address(file) {
  const svg = readFileSync(file, "utf8")
    .trim()
    .replace(/ (width|height|aria-hidden|focusable)="[^"]*"/g, (part, name, at, whole) => (at < whole.indexOf(">") ? "" : part))
    .replace("currentColor", "black")
    .replaceAll('"', "'");
  return `data:image/svg+xml,${svg.replace(/[#<>%]/g, encodeURIComponent)}`;
}
