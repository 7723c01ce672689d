"use strict";
// What all views share: the data, the votes and where they are kept, and the header.
const data = JSON.parse(document.getElementById("data").textContent);
const texts = data.texts, items = data.items;
const votes = items.map(() => ({ verb: "", reasons: [], note: "" }));
const storeKey = "qamera-review " + items.map((item) => item.sha256.slice(0, 8)).join("");
const signs = { approve: "✓", reject: "✕", "": "" };
const verdicts = { approve: texts.approved, reject: texts.rejected, "": texts.undecided };
let isKept = true;

function element(tag, parent, properties = {}) {
  const made = document.createElement(tag);
  Object.assign(made, properties);
  parent.append(made);
  return made;
}
function button(parent, text, act) {
  const made = element("button", parent, { type: "button", textContent: text });
  made.addEventListener("click", act);
  return made;
}
// The text with numbers and names for the fields in braces; these are put in as they are.
function filled(text, values) {
  return text.replace(/\{(\w+)\}/g, (field, name) => name in values ? String(values[name]) : field);
}
function nameOf(item) { return item.product ? item.product + " · " + item.name : item.name; }
function isSaid(vote) { return Boolean(vote.verb || vote.reasons.length || vote.note.trim()); }
function numbersWith(verb) { return items.map((_item, number) => number).filter((n) => votes[n].verb === verb); }
function reasonTexts(vote) {
  return vote.reasons.map((reason) => data.reasonTexts[data.reasons.indexOf(reason)] ?? reason);
}

// Some browsers keep nothing for a file; then closing the page asks first.
function keep() {
  try {
    localStorage.setItem(storeKey, JSON.stringify({ votes, guest: guest.value }));
  } catch { isKept = false; }
  showProgress();
}
function restore() {
  try {
    const kept = JSON.parse(localStorage.getItem(storeKey));
    if (!kept || kept.votes.length !== votes.length) return;
    kept.votes.forEach((each, number) => Object.assign(votes[number], each));
    guest.value = kept.guest;
  } catch { }
}
window.addEventListener("beforeunload", (event) => { if (!isKept) event.preventDefault(); });

const header = element("header", document.body);
element("h1", header, { textContent: data.title });
const progress = element("div", header, { id: "progress" });
const bar = element("progress", progress, { max: Math.max(1, items.length) });
const done = element("span", progress, { id: "done" });
done.setAttribute("role", "status");
bar.setAttribute("aria-label", texts.progressTitle);
const overviewButton = button(header, texts.overview, () => showOverview());
overviewButton.id = "overviewButton";
const finishButton = button(header, texts.finish, () => showReply());
finishButton.id = "finish";

function showProgress() {
  const count = items.length - numbersWith("").length;
  bar.value = count;
  done.textContent = filled(texts.progress, { done: count, total: items.length });
  finishButton.classList.toggle("primary", count === items.length);
}

// One of the three views is shown at a time.
const views = {};
function view(name) {
  views[name] = element("section", document.body, { id: name, hidden: true });
  return views[name];
}
function showView(name) {
  for (const [each, section] of Object.entries(views)) section.hidden = each !== name;
  overviewButton.setAttribute("aria-pressed", name === "overview");
  finishButton.setAttribute("aria-pressed", name === "reply");
}
function isShown(name) { return !views[name].hidden; }
