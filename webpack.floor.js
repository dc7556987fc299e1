const path = require("path");
const browserPage = require("./webpack.browser");

/** What Microsoft's React template shows: the least that any Fluent page costs. Built by the webpack that builds the desk, for the bench only. */
module.exports = browserPage({ name: "floor", entry: "./test/bench/floor/main.tsx", html: "test/bench/floor/index.html", out: path.resolve(__dirname, "dist/floor") });
