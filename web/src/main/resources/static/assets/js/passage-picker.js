/*
 * Takes the words that somebody selects in the text into the field that names a passage, and marks the passages that are
 * discussed. Without it the words are typed, and each thread has its own.
 */
customElements.define(
  "passage-picker",
  class extends HTMLElement {
    #words = "";
    #listening = new AbortController();

    connectedCallback() {
      const { signal } = this.#listening;
      document.addEventListener("selectionchange", () => this.#look(), { signal });
      this.#bar.querySelector("button").addEventListener("click", () => this.#take(), { signal });
      this.#mark();
    }

    disconnectedCallback() {
      this.#listening.abort();
    }

    get #bar() {
      return this.querySelector(".passage-picker-bar");
    }

    #mark() {
      const quotes = document.querySelectorAll('.thread[data-open="true"] .thread-passage');
      const ranges = [...quotes].map((quote) => this.#find(quote)).filter(Boolean);
      CSS.highlights?.set("passage", new Highlight(...ranges));
    }

    #find(quote) {
      const nodes = [];
      let words = "";
      const walker = document.createTreeWalker(this.querySelector("article"), NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        nodes.push({ node: walker.currentNode, start: words.length });
        words += walker.currentNode.data;
      }
      const exact = quote.textContent;
      const after = words.indexOf(quote.dataset.prefix + exact);
      const start = after < 0 ? words.indexOf(exact) : after + quote.dataset.prefix.length;
      if (start < 0) {
        return null;
      }
      const place = (at) => nodes.findLast((each) => each.start <= at);
      const range = document.createRange();
      range.setStart(place(start).node, start - place(start).start);
      const last = start + exact.length - 1;
      range.setEnd(place(last).node, last - place(last).start + 1);
      return range;
    }

    #look() {
      const selection = document.getSelection();
      if (selection.rangeCount === 0 || this.#bar.contains(document.activeElement)) {
        return;
      }
      const text = this.querySelector("article");
      const inside = text.contains(selection.anchorNode) && text.contains(selection.focusNode);
      this.#words = inside ? selection.toString().trim() : "";
      this.#bar.hidden = this.#words === "";
    }

    #take() {
      const field = document.getElementById(this.dataset.field);
      field.value = this.#words;
      this.#bar.hidden = true;
      const next = field.form.elements.namedItem("words");
      next.focus();
      field.form.scrollIntoView({ block: "nearest" });
    }
  },
);
