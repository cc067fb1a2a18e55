/* Finds the place of a finding in typed words, though quotation marks and spaces are set otherwise than they were typed. */
const QUOTES = /["“”„«»‹›]/;
const APOSTROPHES = /['‘’‚]/;

function folded(words) {
  let text = "";
  const at = [];
  for (let i = 0; i < words.length; i++) {
    const sign = words[i];
    if (!/\s/.test(sign)) {
      text += QUOTES.test(sign) ? '"' : APOSTROPHES.test(sign) ? "'" : sign;
      at.push(i);
    }
  }
  return { text, at };
}

function once(text, sought) {
  const found = text.indexOf(sought);
  return found >= 0 && text.indexOf(sought, found + 1) < 0 ? found : -1;
}

/** The first and the last place, exclusive, of a quotation in each of several texts: {index, from, to}, or null. */
export function find(texts, { prefix, exact, suffix }) {
  const [before, words, behind] = [prefix, exact, suffix].map((part) => folded(part).text);
  const all = texts.map(folded);
  const ways = [
    (text) => [text.indexOf(before + words + behind), before.length],
    (text) => [before && words ? once(text, before + words) : -1, before.length],
    (text) => [behind && words ? once(text, words + behind) : -1, 0],
    (text) => [words ? once(text, words) : -1, 0],
  ];
  for (const way of ways) {
    const index = all.findIndex(({ text }) => way(text)[0] >= 0);
    if (index >= 0) {
      const { text, at } = all[index];
      const [found, skipped] = way(text);
      const first = found + skipped;
      if (!words) {
        // Nothing but spaces is meant: what stands between its neighbours.
        return { index, from: first > 0 ? at[first - 1] + 1 : 0, to: at[first] ?? texts[index].length };
      }
      return { index, from: at[first], to: at[first + words.length - 1] + 1 };
    }
  }
  return null;
}
