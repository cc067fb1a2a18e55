/* Shows the routing table as a table that can be edited. Without scripts, or if it cannot be drawn, its source stays. */
import { styleByScript } from "./styles-by-script.js";

customElements.define(
  "routing-editor",
  class extends HTMLElement {
    async connectedCallback() {
      const source = this.querySelector("textarea");
      const form = this.closest("form");
      const place = document.createElement("div");
      place.className = "routing-editor-table";
      place.setAttribute("role", "group");
      place.setAttribute("aria-label", this.dataset.label);
      this.append(place);
      styleByScript();
      const modeler = new window.DmnJS({ container: place });
      try {
        await modeler.importXML(source.value);
        await modeler.open(modeler.getViews().find((view) => view.type === "decisionTable"));
      } catch {
        place.remove();
        return;
      }
      this.classList.add("is-drawn");
      // The corner above the numbers of the rules heads nothing.
      place.querySelectorAll("th.index-column").forEach((corner) => corner.setAttribute("role", "cell"));
      const write = async () => {
        source.value = (await modeler.saveXML({ format: true })).xml;
      };
      modeler.getActiveViewer().on("elements.changed", write);
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        // A cell that is being typed into tells the table of it when it loses the focus.
        document.activeElement?.blur();
        write().finally(() => form.submit());
      });
    }
  },
);
