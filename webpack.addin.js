const crypto = require("crypto");
const fs = require("fs");
const path = require("path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const browserPage = require("./webpack.browser");

const OUT = path.resolve(__dirname, "dist/addin"), ICONS = path.resolve(__dirname, "assets/icons"), PANE = path.resolve(__dirname, "src/taskpane");

/** Scripts that stay the ES5 they are written in: no loader, no minifier, only a name that tells their content. */
const plain = (name) => {
  const text = fs.readFileSync(path.join(PANE, `${name}.js`));
  return [`${name}.${crypto.createHash("sha256").update(text).digest("hex").slice(0, 12)}.js`, text];
};
const [boot, bootText] = plain("boot"), [help, helpText] = plain("help");

/** Files that go out as they are. Icons keep their names: a ribbon asks for them by the address in the manifest. */
const asTheyAre = { apply: (compiler) => { compiler.hooks.thisCompilation.tap("asTheyAre", (compilation) => {
  const emit = (name, bytes) => { compilation.emitAsset(name, new compiler.webpack.sources.RawSource(bytes), { minimized: true }); };
  compilation.hooks.processAssets.tap("asTheyAre", () => {
    emit(boot, bootText);
    emit(help, helpText);
    for (const name of fs.readdirSync(ICONS)) emit(`assets/icons/${name}`, fs.readFileSync(path.join(ICONS, name)));
  });
}); } };

const page = browserPage({ name: "taskpane", entry: "./src/taskpane/main.tsx", html: "src/taskpane/index.html", out: OUT });
const html = (filename, template, chunks, inject) => new HtmlWebpackPlugin({
  filename, template: path.resolve(__dirname, template), chunks, inject, scriptLoading: "defer", minify: false,
  templateParameters: (_, assets) => ({ boot, help, pane: assets.js.join(" ") }),
});

/** What Excel opens: the pane, the page of the ribbon's functions, help, icons. */
module.exports = {
  ...page,
  name: "addin",
  entry: { taskpane: "./src/taskpane/main.tsx", commands: "./src/commands/main.ts" },
  plugins: [html("taskpane.html", "src/taskpane/index.html", ["taskpane"], false), html("commands.html", "src/commands/commands.html", ["commands"], "head"), html("help.html", "src/taskpane/help.html", [], false), asTheyAre],
};
