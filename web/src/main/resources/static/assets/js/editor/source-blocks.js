/*
 * A CommonMark source as a ProseMirror document, and back. Blocks that were not touched are written back byte for byte; what
 * the schema does not know (tables, pictures, anything else) stands in a block of its own that shows its source.
 */
import MarkdownIt from "markdown-it";
import { MarkdownParser, MarkdownSerializer, defaultMarkdownParser, defaultMarkdownSerializer, schema as commonMark } from "prosemirror-markdown";
import { Schema } from "prosemirror-model";

const lists = { tight: { default: true } };
export const schema = new Schema({
  nodes: commonMark.spec.nodes
    .remove("code_block")
    .remove("horizontal_rule")
    .remove("image")
    .update("doc", { content: "(block | source_block)+" })
    .update("heading", { ...commonMark.spec.nodes.get("heading"), content: "text*", attrs: { level: { default: 2 } } })
    .update("bullet_list", { ...commonMark.spec.nodes.get("bullet_list"), attrs: lists })
    .update("ordered_list", { ...commonMark.spec.nodes.get("ordered_list"), attrs: { order: { default: 1 }, ...lists } })
    .addToEnd("source_block", {
      content: "text*",
      marks: "",
      code: true,
      defining: true,
      isolating: true,
      parseDOM: [{ tag: "pre", preserveWhitespace: "full" }],
      toDOM: () => ["pre", { class: "source-block", dir: "auto", spellcheck: "false" }, 0],
    }),
  marks: commonMark.spec.marks.remove("code"),
});

const { blockquote, paragraph, list_item, bullet_list, ordered_list, heading, hardbreak, em, strong, link } = defaultMarkdownParser.tokens;
const known = { blockquote, paragraph, list_item, bullet_list, ordered_list, heading, hardbreak, em, strong, link };
const tokenizer = MarkdownIt("commonmark", { html: true }).enable("table");
const parser = new MarkdownParser(schema, { parse: (tokens) => tokens }, known);

const START = /^(#{1,6}(?=\s|$)|[-+*](?=\s|$)|>|=+$|-+$|~~~|\|)/;
const SIGN = /\[\?[^[\]]*\]|[\\`*_<[\]]|&(?=#?\w+;)|!(?=\[)/g;

/** Only what would mean something: a placeholder stays as it is typed, and so does [sic]. */
function escaped(text, start) {
  const words = text.replace(SIGN, (sign, at) => {
    const inWord = sign === "_" && /[\p{L}\p{N}]/u.test(text[at - 1] ?? "") && /[\p{L}\p{N}]/u.test(text[at + 1] ?? "");
    const plain = sign.startsWith("[") || (sign === "]" && !/[([:]/.test(text[at + 1] ?? ""));
    return inWord || plain ? sign : `\\${sign}`;
  });
  return start ? words.replace(START, "\\$&").replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2") : words;
}

function serializer(text) {
  return new MarkdownSerializer(
    {
      ...defaultMarkdownSerializer.nodes,
      text,
      bullet_list: (state, node) => state.renderList(node, "  ", () => "- "),
      source_block: (state, node) => {
        state.text(node.textContent, false);
        state.closeBlock(node);
      },
    },
    defaultMarkdownSerializer.marks,
  );
}

const gentle = serializer((state, node) => state.text(escaped(node.text, state.atBlockStart), false));
const strict = serializer((state, node) => state.text(node.text));

/** The top-level blocks of a source: where each begins and ends in it, and its tokens. */
function blocksOf(source) {
  const starts = [0];
  for (let at = source.indexOf("\n"); at >= 0; at = source.indexOf("\n", at + 1)) {
    starts.push(at + 1);
  }
  const blocks = [];
  let end = 0;
  const add = (from, to, tokens) => {
    const words = source.slice(from, to);
    if (words.trim()) {
      const begin = tokens ? from : from + (words.match(/^(?:[ \t]*\n)*/)[0].length);
      blocks.push({ begin, end: from + words.trimEnd().length, tokens });
    }
  };
  let open = [];
  for (const token of tokenizer.parse(source, {})) {
    open.push(token);
    if (token.level === 0 && token.nesting <= 0) {
      const [first, last] = open[0].map;
      const from = starts[first];
      const to = last < starts.length ? starts[last] : source.length;
      add(end, from, null); // what leaves no token: the address of a link that is named elsewhere
      add(from, to, open);
      end = Math.max(end, to);
      open = [];
    }
  }
  add(end, source.length, null);
  return blocks;
}

function isKnown(tokens) {
  return tokens.every((token) => {
    const name = token.type.replace(/_(open|close)$/, "");
    return name === "inline" ? isKnown(token.children) : name === "text" || name === "softbreak" || name in known;
  });
}

function nodeOf(block, source) {
  const node = block.tokens && isKnown(block.tokens) ? parser.parse(block.tokens).firstChild : null;
  const raw = source.slice(block.begin, block.end);
  return node ?? schema.node("source_block", null, raw ? [schema.text(raw)] : []);
}

/** A source and the document that was made of it. */
export class SourceDocument {
  constructor(source) {
    this.source = source;
    this.blocks = blocksOf(source).map((block) => ({ ...block, node: nodeOf(block, source) }));
    const nodes = this.blocks.map((block) => block.node);
    this.doc = schema.node("doc", null, nodes.length ? nodes : [schema.node("paragraph")]);
    this.known = new WeakMap(this.blocks.map((block, index) => [block.node, index]));
  }

  /** The source of a document that came of this one by editing. */
  write(doc) {
    let out = "";
    let last = -1;
    const sameCount = doc.childCount === this.blocks.length;
    doc.forEach((node, _, place) => {
      const index = this.known.get(node) ?? this.blocks.findIndex((block, at) => at > last && block.node.eq(node));
      const block = this.blocks[index];
      const words = block ? this.source.slice(block.begin, block.end) : written(node, out);
      if (!words.trim()) {
        return;
      }
      const follows = block && index > 0 && last === index - 1;
      const here = sameCount && place > 0 ? this.source.slice(this.blocks[place - 1].end, this.blocks[place].begin) : "";
      // Beside a block that was changed, a gap stays if it keeps any two blocks apart.
      const apart = /\n[ \t]*\n/.test(here) ? here : "\n\n";
      const gap = follows ? this.source.slice(this.blocks[index - 1].end, block.begin) : out ? apart : "";
      out += (block && index === 0 && !out ? this.source.slice(0, block.begin) : gap) + words;
      last = block ? index : -2;
    });
    return last === this.blocks.length - 1 && last >= 0 ? out + this.source.slice(this.blocks[last].end) : out;
  }
}

/** One block as CommonMark; with every sign escaped if the plain form would say something else. */
function written(node, before) {
  const doc = schema.node("doc", null, [node]);
  let words = gentle.serialize(doc);
  if (node.type.name !== "source_block" && !new SourceDocument(words).doc.eq(doc)) {
    words = strict.serialize(doc);
  }
  // Two lists with the same signs, one behind the other, would be one.
  const last = before.split("\n\n").at(-1);
  return node.type.name === "bullet_list" && /^- /m.test(last) ? words.replace(/^(\s*)- /gm, "$1* ") : words;
}
