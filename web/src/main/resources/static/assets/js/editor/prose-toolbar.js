/* The buttons above an editor: one stop of the Tab key, arrows between them; and the line for a link's address. */
import { commands, isAddress, isOn, linkTo } from "./prose-commands.js";

export class Toolbar {
  constructor(host, toolbar, { showSource }) {
    this.host = host;
    this.bar = toolbar;
    this.buttons = [...toolbar.querySelectorAll("button")];
    this.buttons.forEach((button, index) => (button.tabIndex = index === 0 ? 0 : -1));
    toolbar.hidden = false;
    toolbar.addEventListener("keydown", (event) => this.move(event));
    toolbar.addEventListener("mousedown", (event) => event.target.closest("button") && event.preventDefault());
    toolbar.addEventListener("click", (event) => {
      const name = event.target.closest("button")?.dataset.command;
      if (name === "source") {
        showSource();
      } else if (name === "link") {
        this.askForLink();
      } else if (name) {
        const { view } = host;
        commands[name](view.state, (tr) => view.dispatch(tr), view);
        if (event.detail > 0) {
          view.focus();
        }
      }
    });
  }

  move(event) {
    const ahead = getComputedStyle(this.bar).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    const step = { Home: -Infinity, End: Infinity, ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined || event.target.localName !== "button") {
      return;
    }
    const there = this.buttons.filter((button) => !button.disabled);
    const signed = Number.isFinite(step) ? (event.key === ahead ? 1 : -1) : step;
    const next = there[Math.max(0, Math.min(there.length - 1, there.indexOf(event.target) + signed))];
    this.buttons.forEach((button) => (button.tabIndex = button === next ? 0 : -1));
    next.focus();
    event.preventDefault();
  }

  update(state, source) {
    for (const button of this.buttons) {
      const name = button.dataset.command;
      if (button.hasAttribute("aria-pressed")) {
        button.ariaPressed = String(name === "source" ? source : isOn(name, state));
      }
      button.disabled = source && name !== "source";
    }
  }

  askForLink() {
    this.line?.remove();
    const { view } = this.host;
    const label = document.createElement("label");
    label.className = "toolbar-link";
    label.append(this.host.dataset.linkWords, " ");
    const input = document.createElement("input");
    const wrong = document.createElement("span");
    input.type = "text";
    input.dir = "ltr";
    wrong.className = "field-problem";
    wrong.role = "alert";
    const mark = view.state.selection.$from.marks().find((it) => it.type.name === "link");
    input.value = mark?.attrs.href ?? "";
    const close = () => {
      label.remove();
      view.focus();
    };
    input.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (event.key === "Escape") {
        close();
      } else if (event.key === "Enter") {
        event.preventDefault();
        const address = input.value.trim();
        if (address && !isAddress(address)) {
          input.ariaInvalid = "true";
          wrong.textContent = this.host.dataset.linkWrong;
          return;
        }
        linkTo(view, address);
        close();
      }
    });
    label.append(input, wrong);
    this.bar.after(label);
    this.line = label;
    input.focus();
  }
}
