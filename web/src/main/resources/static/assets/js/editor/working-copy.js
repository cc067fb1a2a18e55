/* Keeps what is typed: at the server within seconds, and in this browser until the server has it. */
import { KeptWords } from "./kept-words.js";
import { offerWhatIsLeft } from "./left-words.js";

const PAUSE = 800;
const LONGEST_PAUSE = 2000;
const ANSWER_WITHIN = 6000;
const ASK_AGAIN = 2000;
const LOOK_AROUND = 20000;
/** A page of its own would be where somebody is led after signing in; these are none. */
const ASKED = { "HX-Request": "true", "X-Requested-With": "XMLHttpRequest" };

customElements.define(
  "working-copy",
  class extends HTMLElement {
    connectedCallback() {
      this.form = this.closest("form");
      const { page } = this.form.elements;
      this.returned = page.value !== "";
      page.value ||= [...crypto.getRandomValues(new Uint8Array(16))].map((it) => it.toString(16).padStart(2, "0")).join("");
      this.words = new KeptWords(this.dataset.person, this.dataset.release, page.value);
      this.form.addEventListener("input", (event) => event.target.type !== "file" && this.typed());
      this.form.addEventListener("submit", (event) => event.submitter?.formTarget !== "_blank" && this.words.keep(this.base, this.fields()));
      addEventListener("keydown", (event) => this.saveKey(event));
      addEventListener("pagehide", () => this.leave());
      document.addEventListener("visibilitychange", () => document.hidden && this.leave());
      setInterval(() => !document.hidden && !this.away && this.lookAround(), LOOK_AROUND);
      if (this.returned) {
        this.words.forget();
      }
      offerWhatIsLeft(this, (left) => this.take(left));
    }

    get base() {
      return this.form.elements.base.value;
    }

    fields() {
      const apart = ["_csrf", "base", "copy", "page"];
      return [...new FormData(this.form)].filter(([name, value]) => typeof value === "string" && !apart.includes(name) && !name.startsWith("picture"));
    }

    saveKey(event) {
      if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "s") {
        event.preventDefault();
        this.form.requestSubmit(this.form.querySelector("button.button-primary"));
      }
    }

    typed() {
      const now = Date.now();
      this.dirtySince ??= now;
      this.say("typing");
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.send(), Math.max(0, Math.min(PAUSE, this.dirtySince + LONGEST_PAUSE - now)));
    }

    request(keepalive) {
      const { copy, page, base, _csrf } = this.form.elements;
      const body = new URLSearchParams(this.fields());
      for (const field of [copy, page, base, _csrf]) {
        body.set(field.name, field.value);
      }
      return { method: "POST", body, keepalive, redirect: "manual", headers: ASKED };
    }

    async send() {
      this.words.keep(this.base, this.fields());
      this.dirtySince = undefined;
      const number = (this.sent = (this.sent ?? 0) + 1);
      // One after the other: an earlier text never comes in after a later one.
      await this.sending;
      if (number !== this.sent) {
        return;
      }
      this.sending = this.exchange();
      await this.sending;
    }

    async exchange() {
      try {
        const answer = await fetch(this.dataset.address, { ...this.request(false), signal: AbortSignal.timeout(ANSWER_WITHIN) });
        const isOurs = answer.headers.get("Content-Type")?.includes("json");
        if (isOurs && (answer.ok || answer.status === 409)) {
          this.answered(await answer.json());
        } else if (answer.status === 409) {
          this.say("refused");
        } else {
          this.waitFor(answer.status < 500 ? "ended" : "away");
        }
      } catch {
        this.waitFor("away");
      }
    }

    answered(told) {
      this.away = false;
      if (told.copy) {
        this.form.elements.copy.value = told.copy;
      }
      if (told.copy && this.dirtySince === undefined) {
        this.words.forget();
      }
      this.say(told.copy ? (told.newest > Number(this.base) ? "newer" : "kept") : "elsewhere");
      this.present(told.writing);
      document.dispatchEvent(new CustomEvent("dateline:checked", { detail: told }));
    }

    present(names) {
      const line = document.getElementById("writing");
      line.textContent = names ? line.dataset.one.replace("{0}", names) : "";
    }

    /** Asks until the server, or the person, is back; then what is typed is sent. */
    waitFor(what) {
      this.away = true;
      this.words.keep(this.base, this.fields());
      this.say(what);
      clearTimeout(this.asking);
      this.asking = setTimeout(async () => {
        const session = await this.session();
        if (session) {
          document.querySelectorAll("input[name=_csrf]").forEach((field) => (field.value = session.token));
          this.send();
        } else {
          this.waitFor(this.lastAnswer ? "ended" : "away");
        }
      }, ASK_AGAIN);
    }

    /** Whose session it is; nothing if it is nobody's or another person's, or the server is away. */
    async session() {
      try {
        const answer = await fetch(this.dataset.address, { headers: ASKED, redirect: "manual" });
        this.lastAnswer = answer.status < 500;
        const told = answer.ok ? await answer.json() : null;
        return told?.person === this.dataset.person ? told : null;
      } catch {
        this.lastAnswer = false;
        return null;
      }
    }

    async lookAround() {
      const session = await this.session();
      if (session) {
        this.present(session.writing);
      }
    }

    /** The window may never come back: what is typed stays in the browser, and is sent without waiting for an answer. */
    leave() {
      if (this.dirtySince !== undefined) {
        this.words.keep(this.base, this.fields());
        fetch(this.dataset.address, this.request(true)).catch(() => {});
      }
    }

    say(what) {
      if (this.dataset.state !== what) {
        this.dataset.state = what;
        this.textContent = this.dataset[what];
        if (what === "ended") {
          const link = Object.assign(document.createElement("a"), { href: this.dataset.signIn, target: "_blank", textContent: this.dataset.signInAgain });
          this.append(" ", link);
        }
      }
    }

    take(left) {
      this.form.elements.base.value = left.base;
      for (const [name, value] of left.fields) {
        const field = this.form.elements[name];
        if (field) {
          field.value = value;
          field.dispatchEvent(new Event("fill"));
        }
      }
      this.words.forget(left.key);
      this.typed();
    }
  },
);
