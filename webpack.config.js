const path = require("path");
const webpack = require("webpack");
const browserPage = require("./webpack.browser");

const swc = { test: /\.tsx?$/, loader: "swc-loader", exclude: /node_modules/, options: { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } } } };

/** The command: one file for Node, nothing else beside it but assets/. */
const command = {
  name: "command",
  target: "node20",
  entry: { mattrakan: "./src/cli/main.ts" },
  output: { path: path.resolve(__dirname, "dist"), filename: "[name].js" },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [swc] },
  plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
  performance: { hints: false },
  devtool: "source-map",
};

/** The desk: the same panes in a plain browser tab. */
const desk = browserPage({ name: "desk", entry: "./src/desk/main.tsx", html: "src/desk/index.html", out: path.resolve(__dirname, "dist/desk") });

module.exports = [command, desk, require("./webpack.addin")];
