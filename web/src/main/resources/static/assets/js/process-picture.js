/* Draws the process, with the places where the release is marked. Without scripts the list of stages says it in words. */
customElements.define(
  "process-picture",
  class extends HTMLElement {
    async connectedCallback() {
      const answer = await fetch(this.dataset.src, { credentials: "same-origin" });
      if (!answer.ok) {
        return;
      }
      const viewer = new window.BpmnJS({ container: this });
      await viewer.importXML(await answer.text());
      const canvas = viewer.get("canvas");
      const registry = viewer.get("elementRegistry");
      for (const place of (this.dataset.places ?? "").split(" ")) {
        if (registry.get(place)) {
          canvas.addMarker(place, "here");
        }
      }
      new ResizeObserver(() => {
        // While the page goes away it has no size, and nothing can be fitted into that.
        if (this.clientWidth > 0 && this.clientHeight > 0) {
          canvas.resized();
          canvas.zoom("fit-viewport", "auto");
        }
      }).observe(this);
    }
  },
);
