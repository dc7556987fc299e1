import type { PaneWords } from "./th";

const s = (n: number): string => (n === 1 ? "" : "s");

/** Every word of the panes in English. Years stay Buddhist Era. */
export const EN: PaneWords = {
  product: "ITA measures",
  fiscalYear: (year) => `fiscal year ${year}`,
  language: { label: "Language", other: "ภาษาไทย", switchTo: "เปลี่ยนเป็นภาษาไทย" },
  tabs: { label: "Panels", overview: "Overview", findings: "Check", importing: "Import", waiting: (n) => `${n} thing${s(n)} to mend` },
  file: {
    open: "Open a file", save: "Save", saved: "Saved: the file is in your downloads", unsaved: "Not saved yet", unchanged: "Everything is saved",
    drop: "Drop the file here", dropHint: "A measures workbook or an earlier report (.xlsx .docx)", none: "No file is open",
    leave: "What you changed is not saved. Opening another file loses it.", leaveSave: "Save first", leaveGo: "Open without saving", stay: "Go on working",
    several: "One file at a time: the first was taken",
  },
  first: {
    title: "How to begin",
    fresh: "Begin with a new form", freshWhy: "An empty workbook for this fiscal year, with its indicators and OIT items",
    old: "Bring in an earlier file", oldWhy: "Choose a workbook or report you have (.xlsx .docx). It is not changed.",
    sample: "Try a real example", sampleWhy: "The published report of a subdistrict office, filled in so that every part shows something",
    private: "Files are opened and kept on this computer only. Nothing is sent anywhere.",
  },
  busy: {
    opening: "Opening the file", reading: "Reading", planning: "Planning the import", reckoning: "Reckoning", checking: "Checking", writing: "Writing", saving: "Preparing the file",
    step: (n, of) => `step ${n} of ${of}`, cancel: "Cancel", cancelled: "Cancelled. Nothing was changed.",
  },
  done: {
    written: (n) => `${n} cell${s(n)} written`, undo: "Put back", undone: (n) => `${n} cell${s(n)} put back`,
    nothing: "No cell needed a change", conflicts: (n) => `Nothing was written: ${n} cell${s(n)} changed in the meantime. Try again.`,
  },
  trouble: {
    details: "Details", close: "Close", again: "Try again",
    editing: "You are typing in a cell. Press Enter and try again.", protected: "This sheet is protected. Unprotect it and try again.", "too-large": "Too much to do at once.",
    "not-answering": "The spreadsheet does not answer. Wait a moment and try again.", unsupported: "This cannot be done here.", denied: "This file may not be changed.", gone: "This cell or sheet is no longer there.",
    bug: "Something went wrong. Your open work is still here. Try again; if it happens again, report the text under Details.",
    crash: "This page cannot go on", crashHow: "Unsaved work is still in this page's memory. Show it again to go on.", show: "Show again", reload: "Reload the page",
  },
  states: {
    done: "done", late: (days) => `${days} day${s(days)} overdue`, lateShort: "overdue", soon: (days) => (days === 0 ? "due today" : `${days} day${s(days)} left`), soonShort: "due soon", unknown: "not known",
  },
  overview: {
    asOf: "As of", asOfHint: "Type the day in any form, such as 15 ก.ย. 67 or 15/9/2567", pick: "Choose from the calendar", today: "Today", bookDay: "As in the workbook", notADay: "Not a day",
    whatIf: "Figures and sheet show this day. The workbook is not changed.",
    completion: "Completion", counted: (n, m) => `${n} of ${m} measure${s(m)} counted`, none: "no measures",
    doneOf: (n, m) => `${n}/${m}`, doneOfLong: (n, m) => `${n} of ${m} done`,
    done: (n) => `${n} done`, late: (n) => `${n} overdue`, soon: (n) => `${n} due soon`,
    undated: (n) => `${n} without a usable end date`, unknownStatus: (n) => `${n} of unknown status`,
    instruments: "By instrument", indicators: "By indicator", units: "By unit", disclosure: "Disclosure (OIT)", items: (n, m) => `${n} of ${m} items complete`,
    overdue: (n) => `Overdue (${n})`, dueSoon: (n) => `Due soon (${n})`,
    noOverdue: "Nothing is overdue on this day", noDueSoon: "Nothing is due soon on this day", noUnits: "The sheet หน่วยงาน lists no units yet", noIndicators: "The workbook has no indicators yet",
    sortBy: "Sort by", orders: { own: "number", least: "least complete", late: "most overdue" },
    more: (n) => `and ${n} more`, showMore: "Show more", due: (day) => `due ${day}`, unverified: "This year's indicators and OIT items are not yet verified against the announcement", goTo: "Go to the cell",
  },
  findings: {
    stop: "Mend before sending", warn: "Should be mended", note: "Worth knowing", filter: "Show only", mendAll: (n) => `Mend all that is safe (${n})`, mend: "Mend it", why: "Why it matters", more: (n) => `and ${n} more cell${s(n)}`,
    none: "Nothing to mend was found in this workbook", noneHere: "Nothing at the chosen levels", book: "The whole workbook", left: (n) => `and ${n} more. Mend those above first, then check again.`, count: (n) => `${n} finding${s(n)}`,
  },
  importing: {
    none: "No file to import yet", noneHow: "Choose an earlier workbook or report. You see what was understood, what was skipped and which cells would be written, before anything is written.", choose: "Choose a file to import",
    title: (file) => `Import from ${file}`, intoNew: "A new workbook will be made", into: (file) => `Will be added to ${file}`,
    office: "Office", year: "Fiscal year", notSaid: "the file does not say", officePlaceholder: "Name of the office",
    differs: "This file is of another office or fiscal year than the open workbook.", separately: "Make a workbook of its own",
    tables: (n) => `Tables recognised (${n})`, sure: (percent) => `${percent}% sure`, rows: (n) => `${n} row${s(n)}`,
    sum: (understood, skipped, asked, cells) => `${understood} cells understood · ${skipped} skipped · ${asked} asked = ${cells} cells`,
    understood: (n) => `Understood (${n})`, skipped: (n) => `Skipped (${n})`, asked: (n) => `Asked (${n})`, questions: (n) => `${n} thing${s(n)} to confirm; you may import first and answer later`,
    from: "Source cell", text: "Text", to: "Target cell", why: "Reason", question: "Question", noRows: "None",
    kinds: { measures: "measures", indicators: "indicators", disclosure: "OIT items", scores: "scores" },
    keptOpen: "Open questions are kept in the sheet ผลการตรวจ with their source cells", already: (n) => `${n} already in the workbook; nothing is overwritten`,
    apply: (n) => `Write ${n} measure${s(n)} into the workbook`, applyNothing: "Nothing new to write", discard: "Do not import", noRole: "not used", nothing: "No table of measures was found in this file",
  },
  sheet: {
    label: (name) => `Sheet ${name}`, tabs: "Sheets", cell: "Cell", empty: "empty", loading: "Showing the sheet", back: "Back to the list", edit: "Edit", row: (n) => `row ${n}`,
    columnsLeft: (n) => `${n} more column${s(n)} to the right are not shown`, keys: "Arrows move · Enter or F2 edits · Esc leaves", computed: "A formula reckons this cell",
  },
  editor: {
    means: (shown) => `= ${shown}`, choose: "Which day is meant?", ok: "OK", cancel: "Cancel", "not-a-date": "Not a date, such as 30 ก.ย. 67", "not-a-number": "Must be a number", "not-in-list": "Choose from the list", computed: "A formula reckons this cell; it cannot be edited",
    blank: "leave blank", newLine: "Alt+Enter starts a new line",
  },
};
