/* What the checks say of the text as it is typed: each leads to its place, and some can be mended there. */
import { find } from "./places.js";

const editorOf = (field) => document.getElementById(field)?.closest("prose-editor");

/** A finding as the server wrote it into the page. */
function read(line) {
  const { severity, field, prefix = "", exact, suffix = "", mend = null } = line.dataset;
  const [part, sentence] = [...line.children].map((it) => it.textContent);
  return { severity, field, part, sentence, mend, place: exact ? { prefix, exact, suffix } : null };
}

customElements.define(
  "finding-list",
  class extends HTMLElement {
    connectedCallback() {
      document.addEventListener("dateline:checked", (event) => this.showAll(event.detail.findings));
      customElements.whenDefined("prose-editor").then(() => this.showAll([...this.querySelectorAll(".finding")].map(read)));
    }

    showAll(findings) {
      const none = this.querySelector("template");
      const list = document.createElement("ul");
      list.className = "findings";
      list.append(...findings.map((finding) => this.line(finding)));
      this.replaceChildren(none, findings.length ? list : none.content.cloneNode(true));
      for (const editor of document.querySelectorAll("prose-editor")) {
        editor.markAll?.(findings.filter((finding) => editorOf(finding.field) === editor));
      }
    }

    line(finding) {
      const line = document.createElement("li");
      line.className = "finding";
      line.dataset.severity = finding.severity;
      const part = document.createElement("strong");
      part.textContent = finding.part;
      line.append(part, ": ", finding.sentence);
      const acts = document.createElement("span");
      acts.className = "finding-acts";
      acts.append(this.button(this.dataset.go, finding, () => this.show(finding)));
      if (finding.place && finding.mend !== null) {
        acts.append(this.button(this.dataset.mend.replace("{0}", finding.mend), finding, () => this.mend(finding)));
      }
      line.append(acts);
      return line;
    }

    button(words, finding, act) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "button button-small";
      button.textContent = words;
      button.addEventListener("click", act);
      return button;
    }

    show({ field, place }) {
      const editor = editorOf(field);
      const input = document.getElementById(field);
      if (editor && place) {
        editor.show(place);
      } else if (editor) {
        editor.focusEditor();
      } else if (input) {
        input.focus();
        const found = place && find([input.value], place);
        if (found && input.type === "text") {
          input.setSelectionRange(found.from, found.to);
        }
      }
    }

    mend({ field, place, mend }) {
      const editor = editorOf(field);
      const input = document.getElementById(field);
      const found = !editor && find([input.value], place);
      if (editor) {
        editor.mend(place, mend);
      } else if (found) {
        input.setRangeText(mend, found.from, found.to, "end");
        input.dispatchEvent(new Event("input", { bubbles: true }));
        input.focus();
      }
    }
  },
);
