// The end: what was decided and what not, and the reply to send back.
const replyView = view("reply");
const sheet = element("div", replyView, { id: "sheet" });
element("h2", sheet, { textContent: texts.replyTitle });
const summary = element("p", sheet, { id: "summary" });
const warning = element("div", sheet, { id: "warning" });
const warningText = element("p", warning);
button(warning, texts.showUndecided, () => showOverview("")).id = "showUndecided";
const empty = element("p", sheet, { id: "empty", textContent: texts.nothingSaid });
const send = element("div", sheet, { id: "send" });
const guestLabel = element("label", send, { textContent: texts.guest });
const guest = element("input", guestLabel, { id: "guest", maxLength: 60, autocomplete: "name" });
const guestProblem = element("p", send, { id: "guestProblem", className: "problem" });
guestProblem.setAttribute("role", "alert");
element("h3", send, { textContent: texts.wayFile });
button(send, texts.save, save).id = "save";
const saved = statusLine("saved");
element("h3", send, { textContent: texts.wayText });
button(send, texts.copy, copy).id = "copy";
const copied = statusLine("copied");
const reply = element("textarea", send, { id: "replyText", readOnly: true, spellcheck: false });
reply.setAttribute("aria-label", texts.wayText);
const lists = element("div", sheet, { id: "lists" });
button(sheet, texts.back, () => showPicture()).id = "back";

function statusLine(id) {
  const made = element("p", send, { id, className: "status" });
  made.setAttribute("role", "status");
  return made;
}
function counts() {
  return {
    name: guestName() || "[" + texts.guest + "]", approved: numbersWith("approve").length,
    rejected: numbersWith("reject").length, undecided: numbersWith("").length,
  };
}
function guestName() { return guest.value.trim().replace(/\s+/g, " "); }

function showReply() {
  showView("reply");
  const number = counts();
  summary.textContent = filled(texts.summary, number);
  warning.hidden = number.undecided === 0;
  warningText.textContent = filled(texts.undecidedLeft, { count: number.undecided });
  const hasReply = votes.some(isSaid);
  empty.hidden = hasReply;
  send.hidden = !hasReply;
  saved.textContent = copied.textContent = guestProblem.textContent = "";
  showText();
  lists.replaceChildren();
  listOf("", texts.undecided);
  listOf("reject", texts.rejected);
  listOf("approve", texts.approved);
  replyView.scrollTo(0, 0);
  if (hasReply) guest.focus({ preventScroll: true });
}
function listOf(verb, title) {
  const numbers = numbersWith(verb);
  if (!numbers.length) return;
  element("h3", lists, { textContent: title + " (" + numbers.length + ")" });
  const list = element("ul", lists);
  for (const number of numbers) {
    const line = element("li", list);
    button(line, nameOf(items[number]), () => showPicture(number, items.map((_item, n) => n))).className = "link";
    const remarks = [...reasonTexts(votes[number]), votes[number].note.trim()].filter(Boolean).join("; ");
    if (remarks) element("span", line, { textContent: " – " + remarks });
  }
}
function replyJson() {
  const given = items.map((item, number) => ({ id: item.id, sha256: item.sha256, ...votes[number] })).filter(isSaid);
  return JSON.stringify({ format: data.format, version: data.version, guest: guestName(), votes: given });
}
// A sentence for people, and the reply for the program in letters that no mail program changes.
function showText() {
  const bytes = new TextEncoder().encode(replyJson());
  const code = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  reply.value = [
    filled(texts.mailSummary, counts()), texts.mailCode, "",
    data.blockStart, ...code.match(/.{1,64}/g), data.blockEnd, "",
  ].join("\n");
}
function hasName() {
  guestProblem.textContent = guestName() ? "" : texts.nameMissing;
  if (!guestName()) guest.focus();
  return Boolean(guestName());
}
function save() {
  if (!hasName()) return;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([replyJson()], { type: "application/json" }));
  link.download = "review-" + (guestName().replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 40) || "reply") + ".json";
  link.click();
  saved.textContent = filled(texts.saved, { file: link.download });
}
async function copy() {
  if (!hasName()) return;
  let isCopied = true;
  try {
    await navigator.clipboard.writeText(reply.value);
  } catch {
    reply.select();
    isCopied = document.execCommand("copy");
  }
  copied.textContent = isCopied ? texts.copied : texts.copyFailed;
}
guest.addEventListener("input", () => {
  guestProblem.textContent = saved.textContent = copied.textContent = "";
  showText();
  keep();
});
