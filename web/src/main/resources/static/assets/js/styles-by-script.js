/*
 * Lets a library style what it makes although the page's policy refuses styles that stand in HTML: the same declarations are
 * set through the CSS object model, which the policy allows. Nothing of it reaches what comes from outside: markup of
 * the server still has no style of its own.
 */

/** A style element's place, whose text becomes a sheet of the document. */
function sheetHolder(create) {
  const sheet = new CSSStyleSheet();
  const holder = create("template");
  new MutationObserver(() => sheet.replaceSync(holder.textContent)).observe(holder, { childList: true, characterData: true, subtree: true });
  document.adoptedStyleSheets.push(sheet);
  return holder;
}

export function styleByScript() {
  const create = document.createElement.bind(document);
  document.createElement = (name, options) => (name === "style" ? sheetHolder(create) : create(name, options));
  const { get, set } = Object.getOwnPropertyDescriptor(Element.prototype, "innerHTML");
  Object.defineProperty(Element.prototype, "innerHTML", {
    configurable: true,
    get,
    set(markup) {
      set.call(this, String(markup).replace(/(<[^>]*?\s)style=/g, "$1data-style="));
      for (const element of this.querySelectorAll("[data-style]")) {
        element.style.cssText = element.dataset.style;
        delete element.dataset.style;
      }
    },
  });
}
