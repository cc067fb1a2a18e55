/* Counts what stands in a field: signs against what is advised, or words and the minutes that they take to read. */
customElements.define(
  "text-counter",
  class extends HTMLElement {
    connectedCallback() {
      this.classList.add("text-counter");
      const field = document.getElementById(this.getAttribute("for"));
      field.addEventListener("input", () => this.count(field.value));
      field.addEventListener("fill", () => this.count(field.value));
      this.count(field.value);
    }

    count(text) {
      const { words, advised, minutes } = this.dataset;
      if (advised) {
        const signs = [...text.trim()].length;
        this.toggleAttribute("data-over", signs > Number(advised));
        this.textContent = words.replace("{0}", signs).replace("{1}", advised);
      } else {
        const counted = [...new Intl.Segmenter(undefined, { granularity: "word" }).segment(text.replace(/\]\([^)]*\)/g, "]"))];
        const total = counted.filter((segment) => segment.isWordLike).length;
        this.textContent = words.replace("{0}", total).replace("{1}", Math.max(1, Math.round(total / Number(minutes))));
      }
    }
  },
);
