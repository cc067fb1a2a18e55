/* What comes from Word or a page keeps its structure and loses its styling. A table becomes its source. */

const LEVEL = /mso-list:\s*\S+\s+level(\d)/i;

function rename(element, name) {
  const other = element.ownerDocument.createElement(name);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}

function headings(body) {
  body.querySelectorAll("p[class^=MsoTitle], p[class^=MsoHeading]").forEach((title) => rename(title, "h2"));
  const shift = body.querySelector("h1") ? 1 : 0;
  body.querySelectorAll("h1, h2, h3, h4, h5, h6").forEach((heading) => {
    rename(heading, Number(heading.tagName[1]) + shift <= 2 ? "h2" : "h3");
  });
}

/** Word writes a list as paragraphs with a level and a sign. */
function lists(body) {
  let open = [];
  for (const item of [...body.querySelectorAll("p, div")]) {
    const level = Number(LEVEL.exec(item.getAttribute("data-style") ?? "")?.[1] ?? 0);
    if (!level) {
      open = [];
      continue;
    }
    const signs = [...item.querySelectorAll("span")].find((span) => /mso-list:\s*Ignore/i.test(span.getAttribute("data-style") ?? ""));
    const name = /^\s*\(?[\da-z]{1,4}[.)]/i.test(signs?.textContent ?? "") ? "ol" : "ul";
    signs?.remove();
    open = open.slice(0, level);
    if (!open.length || open[0].parentNode !== item.parentNode || open[0].nextElementSibling !== item) {
      open = [body.ownerDocument.createElement(name)];
      item.before(open[0]);
    }
    while (open.length < level) {
      const deeper = body.ownerDocument.createElement(name);
      (open.at(-1).lastElementChild ?? open.at(-1).appendChild(body.ownerDocument.createElement("li"))).append(deeper);
      open.push(deeper);
    }
    const entry = body.ownerDocument.createElement("li");
    entry.append(...item.childNodes);
    open.at(-1).append(entry);
    item.remove();
  }
}

function tables(body) {
  for (const table of body.querySelectorAll("table")) {
    const rows = [...table.querySelectorAll("tr")].map((row) =>
      [...row.querySelectorAll("td, th")].map((cell) => cell.textContent.replace(/\s+/g, " ").trim().replaceAll("|", "\\|")),
    );
    const width = Math.max(1, ...rows.map((row) => row.length));
    const line = (cells) => `| ${Array.from({ length: width }, (_, i) => cells[i] ?? "").join(" | ")} |`;
    const [first = [], ...rest] = rows;
    const source = table.ownerDocument.createElement("pre");
    source.textContent = [line(first), line(Array(width).fill("---")), ...rest.map(line)].join("\n");
    table.replaceWith(source);
  }
}

function emphasis(body) {
  for (const span of body.querySelectorAll("span[data-style]")) {
    const style = span.getAttribute("data-style");
    const bold = /font-weight:\s*(bold|[6-9]00)/i.test(style);
    const italic = /font-style:\s*italic/i.test(style);
    const inner = bold ? rename(span, "strong") : italic ? rename(span, "em") : null;
    if (bold && italic) {
      const both = body.ownerDocument.createElement("em");
      inner.replaceWith(both);
      both.append(inner);
    }
  }
}

export function cleaned(html) {
  if (html.includes("data-pm-slice")) {
    return html;
  }
  // Read apart from the page: nothing of it is run or fetched. A style is only read; set, it would be refused by the policy.
  const unstyled = html.replace(/<style[\s\S]*?<\/style>/gi, "").replace(/(<[^<>]*?\s)style(\s*=)/gi, "$1data-style$2");
  const { body } = new DOMParser().parseFromString(unstyled, "text/html");
  body.querySelectorAll("style, script, meta, link, title, img, picture, svg, object, iframe, del").forEach((it) => it.remove());
  lists(body);
  emphasis(body);
  headings(body);
  tables(body);
  body.querySelectorAll("b[data-style*='font-weight:normal']").forEach((it) => it.replaceWith(...it.childNodes));
  for (const element of body.querySelectorAll("*")) {
    for (const name of element.getAttributeNames()) {
      if (!(name === "href" && element.localName === "a") && !(name === "start" && element.localName === "ol")) {
        element.removeAttribute(name);
      }
    }
  }
  body.querySelectorAll("ul, ol").forEach((it) => it.setAttribute("data-tight", "true"));
  body.querySelectorAll("p").forEach((it) => it.textContent.trim() || it.remove());
  return body.innerHTML;
}
