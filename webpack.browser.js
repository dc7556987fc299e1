const path = require("path");
const HtmlWebpackPlugin = require("html-webpack-plugin");

const swc = { test: /\.tsx?$/, loader: "swc-loader", exclude: /node_modules/, options: { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } } } };

/**
 * A page for a browser: content-hashed files, nothing inline, everything that is not imported at once in files of its own.
 * @param {{ name: string, entry: string, html: string, out: string }} page
 */
module.exports = ({ name, entry, html, out }) => ({
  name,
  target: ["web", "es2022"],
  entry: { [name]: entry },
  output: { path: out, filename: "[name].[contenthash:12].js", chunkFilename: "[name].[contenthash:12].js", assetModuleFilename: "[name].[contenthash:12][ext]", publicPath: "", clean: true },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [swc, { test: /\.(css|png|svg|xlsx)$/, type: "asset/resource" }] },
  plugins: [new HtmlWebpackPlugin({ template: path.resolve(__dirname, html), scriptLoading: "defer", minify: false })],
  optimization: { chunkIds: "named", moduleIds: "deterministic" },
  performance: { hints: false },
  devtool: false,
});
