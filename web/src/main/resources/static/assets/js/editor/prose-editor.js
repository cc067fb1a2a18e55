/* A text area of CommonMark as an editor. What it holds is always in the text area too, which is what is sent. */
import { history } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { EditorState, Plugin, TextSelection } from "prosemirror-state";
import { Decoration, DecorationSet, EditorView } from "prosemirror-view";
import { find } from "./places.js";
import { keys, typed } from "./prose-commands.js";
import { cleaned } from "./prose-paste.js";
import { Toolbar } from "./prose-toolbar.js";
import { SourceDocument } from "./source-blocks.js";

const marked = new Plugin({
  state: {
    init: () => DecorationSet.empty,
    apply: (tr, set) => tr.getMeta(marked) ?? set.map(tr.mapping, tr.doc),
  },
  props: { decorations: (state) => marked.getState(state) },
});

class ProseEditor extends HTMLElement {
  connectedCallback() {
    if (this.view) {
      return;
    }
    this.area = this.querySelector("textarea");
    this.toolbar = new Toolbar(this, this.querySelector("[role=toolbar]"), { showSource: () => this.toggleSource() });
    const label = document.querySelector(`label[for="${this.area.id}"]`);
    label.id ||= `${this.area.id}-label`;
    this.mount = document.createElement("div");
    this.mount.className = "prose-input";
    this.area.after(this.mount);
    this.mount.before(this.toolbar.bar);
    this.view = new EditorView(this.mount, {
      state: this.stateOf(this.area.value),
      attributes: () => this.attributesOf(label),
      transformPastedHTML: cleaned,
      dispatchTransaction: (tr) => this.apply(tr),
    });
    this.area.hidden = true;
    this.toolbar.update(this.view.state, false);
    label.addEventListener("click", () => this.focusEditor());
    this.area.addEventListener("fill", () => this.view.updateState(this.stateOf(this.area.value)));
    document.addEventListener("click", (event) => {
      if (event.target.closest?.(`a[href="#${this.area.id}"]`)) {
        event.preventDefault();
        this.focusEditor();
      }
    });
  }

  attributesOf(label) {
    const attributes = {
      id: `${this.area.id}-editor`,
      class: "prose",
      role: "textbox",
      "aria-multiline": "true",
      "aria-labelledby": label.id,
      dir: this.area.dir,
      lang: this.area.lang,
    };
    for (const name of ["aria-describedby", "aria-invalid"]) {
      if (this.area.hasAttribute(name)) {
        attributes[name] = this.area.getAttribute(name);
      }
    }
    return attributes;
  }

  stateOf(source) {
    this.source = new SourceDocument(source);
    const link = () => (this.toolbar.askForLink(), true);
    return EditorState.create({ doc: this.source.doc, plugins: [typed, keymap(keys(link)), history(), marked] });
  }

  apply(tr) {
    this.view.updateState(this.view.state.apply(tr));
    if (tr.docChanged) {
      this.area.value = this.source.write(this.view.state.doc);
      this.area.dispatchEvent(new Event("input", { bubbles: true }));
    }
    this.toolbar.update(this.view.state, !this.area.hidden);
  }

  toggleSource() {
    this.area.hidden = !this.area.hidden;
    this.mount.hidden = !this.area.hidden;
    if (this.area.hidden) {
      this.view.updateState(this.stateOf(this.area.value));
    }
    this.toolbar.update(this.view.state, !this.area.hidden);
    this.focusEditor();
  }

  focusEditor() {
    (this.area.hidden ? this.view : this.area).focus();
  }

  /** Where the words of a finding stand in the document: {from, to}, or null. */
  placeOf(quote) {
    const texts = [];
    const starts = [];
    this.view.state.doc.descendants((node, position) => {
      if (node.isTextblock) {
        texts.push(node.textBetween(0, node.content.size, "", "\n"));
        starts.push(position + 1);
      }
    });
    const found = find(texts, quote);
    return found && { from: starts[found.index] + found.from, to: starts[found.index] + found.to };
  }

  /** Marks the places of findings; those that are not found any more are not marked. */
  markAll(findings) {
    const decorations = findings
      .map(({ place, severity }) => [place && this.placeOf(place), severity])
      .filter(([place]) => place)
      .map(([place, severity]) => Decoration.inline(place.from, place.to, { class: "marked", "data-severity": severity }));
    const { state } = this.view;
    this.view.dispatch(state.tr.setMeta(marked, DecorationSet.create(state.doc, decorations)));
  }

  show(quote) {
    const place = this.placeOf(quote);
    if (!this.area.hidden) {
      this.toggleSource();
    }
    if (place) {
      const { state } = this.view;
      this.view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, place.from, place.to)).scrollIntoView());
    }
    this.view.focus();
  }

  mend(quote, words) {
    const place = this.placeOf(quote);
    if (place) {
      this.view.dispatch(this.view.state.tr.insertText(words, place.from, place.to));
    }
    this.view.focus();
  }
}

customElements.define("prose-editor", ProseEditor);
