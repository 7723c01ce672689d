"use strict";
const data = JSON.parse(document.getElementById("data").textContent);
const texts = data.texts, items = data.items;
const votes = items.map(() => ({ verb: "", reasons: [], note: "" }));
const storeKey = "qamera-review " + items.map((item) => item.sha256.slice(0, 8)).join("");
let at = 0;
// The picture that was rejected just now: reasons that follow belong to it until the guest moves on.
let explained = null;

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

const header = element("header", document.body);
element("h1", header, { textContent: data.title });
const place = element("span", header, { id: "place" });
const guest = element("input", header, { id: "guest", placeholder: texts.guest, maxLength: 60 });
guest.setAttribute("aria-label", texts.guest);
button(header, texts.finish, finish).id = "finish";
const intro = element("div", document.body, { id: "intro" });
element("p", intro, { textContent: texts.intro });
button(intro, "×", () => intro.remove()).setAttribute("aria-label", texts.close);
const main = element("main", document.body);
const picture = element("img", main, { id: "picture" });
const footer = element("footer", document.body);
const name = element("div", footer, { id: "name" });
button(footer, "‹", () => go(-1)).setAttribute("aria-label", texts.previous);
const approve = button(footer, texts.approve + " (A)", () => vote("approve"));
const reject = button(footer, texts.reject + " (R)", () => vote("reject"));
button(footer, texts.undecided + " (U)", () => vote("")).id = "undecided";
const next = button(footer, "›", () => go(1));
next.id = "next";
next.setAttribute("aria-label", texts.next);
const note = element("input", footer, { id: "note", placeholder: texts.note + " (N)", maxLength: 1000 });
note.setAttribute("aria-label", texts.note);
const reasons = element("div", footer, { id: "reasons" });
const about = element("span", reasons, { id: "about" });
const reasonButtons = data.reasonTexts.map((text, number) =>
  button(reasons, number + 1 + " " + text, () => toggle(number)));
const dialog = element("dialog", document.body);
element("p", dialog, { textContent: texts.send });
const reply = element("textarea", dialog, { id: "reply", readOnly: true });
reply.setAttribute("aria-label", texts.send);
const dialogButtons = element("div", dialog);
button(dialogButtons, texts.save, save).id = "save";
button(dialogButtons, texts.copy, copy);
button(dialogButtons, texts.close, () => dialog.close());

function show() {
  const item = items[at], mine = votes[at];
  place.textContent = items.length ? at + 1 + " / " + items.length : "0";
  if (!item) return;
  picture.src = item.src;
  picture.alt = item.name;
  name.textContent = item.product ? item.product + " · " + item.name : item.name;
  main.className = mine.verb;
  note.value = mine.note;
  approve.setAttribute("aria-pressed", mine.verb === "approve");
  reject.setAttribute("aria-pressed", mine.verb === "reject");
  const target = targetOfReasons();
  about.textContent = target === at ? "" : items[target].name + ":";
  reasonButtons.forEach((made, number) =>
    made.setAttribute("aria-pressed", votes[target].reasons.includes(data.reasons[number])));
}
function targetOfReasons() { return explained === null ? at : explained; }
function move(step) { at = Math.max(0, Math.min(items.length - 1, at + step)); show(); }
function go(step) { explained = null; move(step); }
function vote(verb) {
  if (!items.length) return;
  votes[at].verb = verb;
  explained = verb === "reject" ? at : null;
  keep();
  move(verb ? 1 : 0);
}
function toggle(number, target = targetOfReasons()) {
  const reason = data.reasons[number];
  if (!items.length || reason === undefined) return;
  const given = votes[target].reasons;
  votes[target].reasons = given.includes(reason) ? given.filter((each) => each !== reason) : [...given, reason];
  keep();
  show();
}
// Some browsers keep nothing for a file; then a closed tab starts again.
function keep() {
  try { localStorage.setItem(storeKey, JSON.stringify({ votes, guest: guest.value })); } catch { }
}
function restore() {
  try {
    const kept = JSON.parse(localStorage.getItem(storeKey));
    if (!kept || kept.votes.length !== votes.length) return;
    kept.votes.forEach((each, number) => Object.assign(votes[number], each));
    guest.value = kept.guest;
  } catch { }
}
function replyText() {
  const given = items.map((item, number) => ({ id: item.id, sha256: item.sha256, ...votes[number] }))
    .filter((each) => each.verb || each.reasons.length || each.note);
  return JSON.stringify({ format: data.format, version: data.version, guest: guest.value, votes: given }, null, 1);
}
function finish() {
  if (!guest.value.trim()) { guest.focus(); return; }
  reply.value = replyText();
  dialog.showModal();
}
function save() {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([reply.value], { type: "application/json" }));
  link.download = "qamera-review-reply.json";
  link.click();
}
function copy() {
  reply.select();
  if (navigator.clipboard) navigator.clipboard.writeText(reply.value).catch(() => document.execCommand("copy"));
  else document.execCommand("copy");
}
note.addEventListener("focus", () => go(0));
note.addEventListener("input", () => { if (items.length) { votes[at].note = note.value; keep(); } });
guest.addEventListener("input", keep);
// On a layout without Latin letters, such as the Ukrainian one, the place of the key counts.
function letterOf(event) {
  const place = /^Key([A-Z])$/.exec(event.code);
  const typed = event.key.toLowerCase();
  return place && !/^[a-z]$/.test(typed) ? place[1].toLowerCase() : typed;
}
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || dialog.open) return;
  if (event.target === note || event.target === guest) {
    if ((event.key === "Enter" || event.key === "Escape") && !event.isComposing) event.target.blur();
    return;
  }
  const acts = {
    a: () => vote("approve"), p: () => vote("approve"), r: () => vote("reject"), x: () => vote("reject"),
    u: () => vote(""), arrowright: () => go(1), arrowleft: () => go(-1), s: () => go(1),
    n: () => note.focus(),
  };
  const key = letterOf(event);
  // A key that is held down moves on, but decides only about the picture that it was pressed for.
  if (event.repeat && !key.startsWith("arrow")) {
    if (acts[key] || /^Digit[1-9]$/.test(event.code)) event.preventDefault();
    return;
  }
  const digit = /^Digit([1-9])$/.exec(event.code);
  if (digit) {
    if (event.shiftKey) {
      toggle(digit[1] - 1, at);
      vote("reject");
    } else toggle(digit[1] - 1);
  } else if (acts[key]) acts[key]();
  else return;
  event.preventDefault();
});
let touchX = null;
main.addEventListener("touchstart", (event) => { touchX = event.changedTouches[0].clientX; }, { passive: true });
main.addEventListener("touchend", (event) => {
  const moved = event.changedTouches[0].clientX - touchX;
  if (Math.abs(moved) > 50) go(moved < 0 ? 1 : -1);
}, { passive: true });
restore();
show();
