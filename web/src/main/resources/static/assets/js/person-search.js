/* Suggests people on record while a name is typed. Without scripts the field has a list, and the button fills in the rest. */
customElements.define(
  "person-search",
  class extends HTMLElement {
    connectedCallback() {
      this.input = this.querySelector("input:not([type=hidden])");
      this.person = this.querySelector("input[type=hidden]");
      this.fill = this.querySelector("button");
      this.fill.hidden = true;
      this.list = document.createElement("ul");
      this.list.id = `${this.input.id}-people`;
      this.list.className = "suggestions";
      this.list.setAttribute("role", "listbox");
      this.list.setAttribute("aria-label", this.dataset.label);
      this.input.parentElement.append(this.list);
      this.input.removeAttribute("list");
      for (const [name, value] of [["role", "combobox"], ["autocomplete", "off"], ["aria-autocomplete", "list"], ["aria-controls", this.list.id]]) {
        this.input.setAttribute(name, value);
      }
      this.input.addEventListener("input", () => this.type());
      this.input.addEventListener("keydown", (event) => this.press(event));
      this.input.addEventListener("blur", () => this.show(""));
      this.list.addEventListener("mousedown", (event) => event.preventDefault());
      this.list.addEventListener("click", (event) => this.choose(event.target.closest("[role=option]")));
      this.show("");
    }

    type() {
      this.person.value = "";
      clearTimeout(this.soon);
      this.soon = setTimeout(() => this.ask(this.input.value), 150);
    }

    async ask(typed) {
      const answer = await fetch(`${this.dataset.src}?q=${encodeURIComponent(typed)}`, { credentials: "same-origin" });
      const html = answer.ok ? await answer.text() : "";
      if (typed === this.input.value && document.activeElement === this.input) {
        this.show(html);
      }
    }

    show(html) {
      this.list.innerHTML = html;
      this.options = [...this.list.querySelectorAll("[role=option]")];
      this.options.forEach((option, i) => (option.id = `${this.list.id}-${i}`));
      this.list.hidden = this.options.length === 0;
      this.input.setAttribute("aria-expanded", String(!this.list.hidden));
      this.mark(-1);
    }

    mark(at) {
      this.at = at;
      this.options.forEach((option, i) => option.setAttribute("aria-selected", String(i === at)));
      this.input.setAttribute("aria-activedescendant", this.options[at]?.id ?? "");
      this.options[at]?.scrollIntoView({ block: "nearest" });
    }

    press(event) {
      const many = this.options.length;
      const step = { ArrowDown: this.at + 1, ArrowUp: this.at < 0 ? many - 1 : this.at - 1 + many }[event.key];
      if (many > 0 && step !== undefined) {
        event.preventDefault();
        this.mark(step % many);
      } else if (event.key === "Enter" && this.at >= 0) {
        event.preventDefault();
        this.choose(this.options[this.at]);
      } else if (event.key === "Escape" && many > 0) {
        this.show("");
      }
    }

    choose(option) {
      if (option) {
        this.input.value = option.dataset.name;
        this.person.value = option.dataset.person;
        this.fill.click();
      }
    }
  },
);
