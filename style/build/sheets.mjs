// Turns style/main.scss into two small style sheets: left to right, and its mirror image.

import { join } from "node:path";
import { Features, transform } from "lightningcss";
import rtlcss from "rtlcss";
import { compile } from "sass";
import { pictures } from "./pictures.mjs";

// The oldest browsers that must see the site as it is meant; older ones still get readable HTML.
const oldest = { chrome: 88 << 16, firefox: 85 << 16, safari: 14 << 16 };

/** Returns `{ "app.css": bytes, "app.rtl.css": bytes }`. */
export function styleSheets(root) {
  const { css } = compile(join(root, "style/main.scss"), {
    loadPaths: [join(root, "node_modules")],
    style: "expanded",
    quietDeps: true,
    charset: false,
  });
  const lean = leaner(css) + pictures(join(root, "public/icons"));
  return { "app.css": smaller("app.css", lean), "app.rtl.css": smaller("app.rtl.css", rtlcss.process(lean)) };
}

/** Leaves out what GOV.UK Frontend repeats in every part and our tokens say once: fallback colours, fonts for print, smoothing. */
function leaner(css) {
  return css
    .replace(/var\((--govuk-[a-z-]+-colour), *[^()]+\)/g, "var($1)")
    .replace(/^ *-(webkit|moz)[a-z-]*-font-smoothing: [a-z]+;\n/gm, "")
    .replace(/^ *-(moz-osx)-font-smoothing: [a-z]+;\n/gm, "")
    .replace(/@media print \{\s*[^{}]+\{\s*font-family: var\(--fh-font\);\s*\}\s*\}/g, "")
    .replace(/@media screen\\0 \{(?:[^{}]*\{[^{}]*\})*\s*\}/g, "");
}

function smaller(filename, css) {
  const { code } = transform({
    filename,
    code: Buffer.from(css),
    minify: true,
    targets: oldest,
    // Direction is rtlcss's and the browser's business: compiled logical properties would repeat every rule for each language.
    exclude: Features.LogicalProperties | Features.DirSelector | Features.LangSelectorList | Features.LightDark,
  });
  return Buffer.from(code);
}
