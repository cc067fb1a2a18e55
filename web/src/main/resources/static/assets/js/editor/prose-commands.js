/* What the buttons and keys of the editor do. */
import { baseKeymap, chainCommands, exitCode, lift, setBlockType, toggleMark, wrapIn } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import { InputRule, inputRules, textblockTypeInputRule, wrappingInputRule } from "prosemirror-inputrules";
import { liftListItem, sinkListItem, splitListItem, wrapInList } from "prosemirror-schema-list";
import { Selection } from "prosemirror-state";
import { schema } from "./source-blocks.js";

const { nodes, marks } = schema;

export const commands = {
  bold: toggleMark(marks.strong),
  italic: toggleMark(marks.em),
  paragraph: setBlockType(nodes.paragraph),
  heading: setBlockType(nodes.heading, { level: 2 }),
  subheading: setBlockType(nodes.heading, { level: 3 }),
  bullets: wrapInList(nodes.bullet_list),
  numbers: wrapInList(nodes.ordered_list),
  deeper: sinkListItem(nodes.list_item),
  shallower: chainCommands(liftListItem(nodes.list_item), lift),
  quote: wrapIn(nodes.blockquote),
  undo,
  redo,
};

const lineBreak = chainCommands(exitCode, (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
  return true;
});

/** @param link what Ctrl+K does */
export function keys(link) {
  return {
    ...baseKeymap,
    "Mod-b": commands.bold,
    "Mod-i": commands.italic,
    "Mod-k": link,
    "Mod-z": undo,
    "Mod-y": redo,
    "Shift-Mod-z": redo,
    "Mod-[": commands.shallower,
    "Mod-]": commands.deeper,
    "Shift-Enter": lineBreak,
    Enter: chainCommands(splitListItem(nodes.list_item), baseKeymap.Enter),
  };
}

export const typed = inputRules({
  rules: [
    wrappingInputRule(/^\s*>\s$/, nodes.blockquote),
    wrappingInputRule(/^\s*([-*])\s$/, nodes.bullet_list),
    wrappingInputRule(/^(\d+)\.\s$/, nodes.ordered_list, (match) => ({ order: Number(match[1]) })),
    textblockTypeInputRule(/^(#{2,3})\s$/, nodes.heading, (match) => ({ level: match[1].length })),
    new InputRule(/^\|$/, (state, match, start, end) =>
      state.doc.resolve(start).depth === 1
        ? state.tr.delete(start, end).setBlockType(start, start, nodes.source_block).insertText("|", start)
        : null,
    ),
  ],
});

/** Whether a button shows what is at the cursor. */
export function isOn(name, state) {
  const { from, to, empty, $from } = state.selection;
  const mark = { bold: marks.strong, italic: marks.em, link: marks.link }[name];
  if (mark) {
    return empty ? Boolean(mark.isInSet(state.storedMarks ?? $from.marks())) : state.doc.rangeHasMark(from, to, mark);
  }
  const level = { heading: 2, subheading: 3 }[name];
  const block = $from.parent;
  return level ? block.type === nodes.heading && block.attrs.level === level : name === "paragraph" && block.type === nodes.paragraph;
}

const ADDRESS = /^(https?:\/\/[^\s/?#]+\.?[^\s]*|mailto:[^\s@]+@[^\s@]+|tel:\+?[\d().-]+)$/i;

/** Whether a release may lead there. */
export function isAddress(typedAddress) {
  return ADDRESS.test(typedAddress);
}

/** Puts a link on the selection, or takes it away with an empty address. */
export function linkTo(view, href) {
  const { from, to, empty, $from } = view.state.selection;
  const tr = view.state.tr;
  if (!empty) {
    tr.removeMark(from, to, marks.link).setSelection(Selection.near(tr.doc.resolve(to), -1));
    view.dispatch(href ? tr.addMark(from, to, marks.link.create({ href })) : tr);
  } else if (href) {
    view.dispatch(tr.insert(from, schema.text(href, [...$from.marks(), marks.link.create({ href })])));
  }
}
