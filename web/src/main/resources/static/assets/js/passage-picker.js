/* Takes the words that somebody selects in the text into the field that names a passage. Without it they are typed. */
customElements.define(
  "passage-picker",
  class extends HTMLElement {
    #words = "";
    #listening = new AbortController();

    connectedCallback() {
      const { signal } = this.#listening;
      document.addEventListener("selectionchange", () => this.#look(), { signal });
      this.#bar.querySelector("button").addEventListener("click", () => this.#take(), { signal });
    }

    disconnectedCallback() {
      this.#listening.abort();
    }

    get #bar() {
      return this.querySelector(".passage-picker-bar");
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
