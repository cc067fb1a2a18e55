/**
 * Writes the text of each PDF in a directory beside it, as pdf.js (Firefox) and PDFium (Chromium) read it:
 *
 *   node extract.mjs DIRECTORY      NAME.pdf -> NAME.pdfjs.txt, NAME.pdfium.txt
 */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PDFiumLibrary } from "@hyzyla/pdfium";

// pdf.js wants these for painting, which reading does not do; without them it does not load.
globalThis.DOMMatrix ??= class {};
globalThis.ImageData ??= class {};
globalThis.Path2D ??= class {};
const { getDocument, VerbosityLevel } = await import("pdfjs-dist/legacy/build/pdf.mjs");

async function byPdfJs(bytes) {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS });
  const pdf = await task.promise;
  let text = "";
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    text += items.map((item) => item.str + (item.hasEOL ? "\n" : "")).join("") + "\n";
  }
  await task.destroy();
  return text;
}

function byPdfium(document) {
  let text = "";
  for (const page of document.pages()) {
    text += page.getText() + "\n";
  }
  return text;
}

const directory = process.argv[2];
const library = await PDFiumLibrary.init();
for (const file of (await readdir(directory)).filter((name) => name.endsWith(".pdf"))) {
  const bytes = await readFile(join(directory, file));
  const name = join(directory, file.slice(0, -".pdf".length));
  await writeFile(name + ".pdfjs.txt", await byPdfJs(bytes));
  const document = await library.loadDocument(bytes);
  await writeFile(name + ".pdfium.txt", byPdfium(document));
  document.destroy();
}
library.destroy();
