/* global window */
// Excel takes a page that never answers for a broken add-in.
(function () {
  "use strict";
  if (window.Office && typeof window.Office.onReady === "function") { window.Office.onReady(function () { return undefined; }); }
}());
