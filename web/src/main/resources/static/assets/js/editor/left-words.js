/* Offers words that this browser kept from a window that was closed before the server had them. */

const plain = (value) => (value ?? "").replaceAll("\r\n", "\n").trim();

function button(host, name, notice, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "button button-small";
  made.textContent = host.dataset[name];
  made.addEventListener("click", () => {
    act();
    notice.remove();
  });
  return made;
}

/**
 * The last of them that says anything else than the form does.
 *
 * @param host the working copy of the form
 * @param take what puts them into the form
 */
export function offerWhatIsLeft(host, take) {
  const now = new Map(host.fields());
  for (const left of host.words.others()) {
    if (left.fields.every(([name, value]) => plain(value) === plain(now.get(name)))) {
      host.words.forget(left.key);
      continue;
    }
    const notice = document.createElement("div");
    notice.className = "notice kept-here";
    notice.dataset.kind = "info";
    const taken = button(host, "take", notice, () => take(left));
    const dropped = button(host, "drop", notice, () => host.words.forget(left.key));
    notice.append(host.dataset.here, " ", taken, " ", dropped);
    host.before(notice);
    return;
  }
}
