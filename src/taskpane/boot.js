/* global window, document, navigator, location, setTimeout */
// The first script of the pane, in the JavaScript of 2009: the oldest Excel must be able to read it, because it says what that Excel cannot do.
(function () {
  "use strict";
  var FLOOR = "1.14", WAIT = 15000, LOOK = 100;
  var html = document.documentElement, boot = document.getElementById("boot"), office = document.getElementById("office");
  var REASONS = ["old-browser", "old-excel", "no-office", "not-excel", "no-pane"];
  var asked = false, decided = false;

  function shown(id, yes) {
    var element = document.getElementById(id);
    if (element) { if (yes) { element.removeAttribute("hidden"); } else { element.setAttribute("hidden", ""); } }
  }
  /** Shows why the pane does not open and what to do; "" while all is well. */
  function say(reason) {
    REASONS.forEach(function (one) { shown(one, one === reason); });
    shown("opening", reason === "");
    shown("ways-on", reason !== "");
  }

  function isOldBrowser() {
    var agent = navigator.userAgent;
    return /Trident\/|MSIE /.test(agent) || /Edge\/\d/.test(agent) || typeof Object.hasOwn !== "function";
  }

  function paneFiles() {
    return (boot && boot.getAttribute("data-pane") || "").split(" ").filter(function (name) { return name !== ""; });
  }
  function isOpen() { return html.getAttribute("data-pane") === "ready"; }

  function fetchEarly() {
    paneFiles().forEach(function (file) {
      var link = document.createElement("link");
      link.rel = "preload";
      link.setAttribute("as", "script");
      link.href = file;
      document.head.appendChild(link);
    });
  }
  function openPane() {
    paneFiles().forEach(function (file) {
      var script = document.createElement("script");
      script.async = false;
      script.onerror = function () { say("no-pane"); };
      script.src = file;
      document.body.appendChild(script);
    });
    setTimeout(function () { if (!isOpen()) { say("no-pane"); } }, WAIT);
  }

  /** Once, when Excel answered: late answers count too. */
  function decide(info) {
    if (decided) { return; }
    decided = true;
    var Office = window.Office;
    if (!info || String(info.host) !== "Excel") { say("not-excel"); return; }
    if (!Office.context.requirements.isSetSupported("ExcelApi", FLOOR)) { say("old-excel"); return; }
    say("");
    openPane();
  }
  function askOffice() {
    if (asked) { return true; }
    var Office = window.Office;
    if (!Office || typeof Office.onReady !== "function") { return false; }
    asked = true;
    Office.onReady(decide);
    return true;
  }

  var again = document.getElementById("again"), desk = document.getElementById("desk"), address = document.getElementById("desk-address");
  if (again) { again.onclick = function () { location.reload(); }; }
  if (desk && address) { address.appendChild(document.createTextNode(desk.href)); }
  if (isOldBrowser()) { say("old-browser"); return; }

  fetchEarly();
  if (office) { office.onerror = function () { if (!decided) { say("no-office"); } }; }
  (function look() { if (!askOffice()) { setTimeout(look, LOOK); } }());
  setTimeout(function () { if (!decided) { say("no-office"); } }, WAIT);
}());
