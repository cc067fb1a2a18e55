/* The text as it will look, as the server sets it: asked for again whenever what is typed has been kept. */
customElements.define(
  "live-preview",
  class extends HTMLElement {
    connectedCallback() {
      this.form = document.getElementById("text-form");
      document.addEventListener("dateline:checked", () => this.refresh());
      this.refresh();
    }

    async refresh() {
      const asked = (this.asked = (this.asked ?? 0) + 1);
      const fields = [...new FormData(this.form)].filter(([, value]) => typeof value === "string");
      try {
        const answer = await fetch(this.dataset.address, {
          method: "POST",
          body: new URLSearchParams(fields),
          headers: { "HX-Request": "true" },
          redirect: "manual",
        });
        // The page was set by our own templates, in which every typed character is escaped.
        if (answer.ok && asked === this.asked) {
          this.innerHTML = await answer.text();
        }
      } catch {
        // The last one stays; the working copy says that the server is away.
      }
    }
  },
);
