/* The WebJar's script, which was loaded before any module, under the name by which modules ask for it. */
export default globalThis.markdownit;
