// The view of one picture.
let order = items.map((_item, number) => number); // the pictures that are gone through
let place = 0; // of the picture in them
// The picture that was rejected just now: reasons that follow belong to it until the guest moves on.
let explained = null;

const pictureView = view("review");
const intro = element("div", pictureView, { id: "intro" });
element("p", intro, { textContent: texts.intro });
button(intro, "×", () => intro.remove()).setAttribute("aria-label", texts.close);
const main = element("main", pictureView);
const picture = element("img", main, { id: "picture" });
const verdict = element("div", main, { id: "verdict" });
const missing = element("p", main, { id: "missing", hidden: true });
missing.setAttribute("role", "alert");
const footer = element("footer", pictureView);
const caption = element("div", footer, { id: "caption" });
const position = element("span", caption, { id: "place" });
const name = element("span", caption, { id: "name" });
const previous = button(footer, "‹", () => go(-1));
previous.id = "previous";
previous.setAttribute("aria-label", texts.previous);
const approve = voteButton("approve", texts.approve, "A");
const reject = voteButton("reject", texts.reject, "R");
const next = button(footer, "›", () => go(1));
next.id = "next";
next.setAttribute("aria-label", texts.next);
const undecided = voteButton("", texts.undecided, "U");
const note = element("input", footer, { id: "note", placeholder: texts.note, maxLength: 1000 });
note.setAttribute("aria-label", texts.note);
const reasons = element("div", footer, { id: "reasons" });
const about = element("span", reasons, { id: "about" });
const reasonButtons = data.reasonTexts.map((text, number) => {
  const made = button(reasons, text, () => toggle(number));
  element("kbd", made, { textContent: number + 1 });
  return made;
});

function voteButton(verb, text, key) {
  const made = button(footer, text, () => vote(verb));
  made.id = verb || "undecided";
  element("kbd", made, { textContent: key });
  return made;
}
function at() { return order[place]; }
function showPicture(number = at(), among = order) {
  order = among;
  place = Math.max(0, order.indexOf(number));
  explained = null;
  showView("review");
  show();
}
function show() {
  const number = at(), item = items[number];
  if (!item) return;
  const mine = votes[number];
  position.textContent = place + 1 + " / " + order.length;
  if (picture.dataset.number !== String(number)) {
    main.classList.remove("actual");
    picture.dataset.number = number;
    showMissing(false);
    picture.src = item.src;
  }
  picture.alt = item.name;
  name.textContent = nameOf(item);
  main.dataset.verb = mine.verb;
  verdict.textContent = mine.verb ? signs[mine.verb] + " " + verdicts[mine.verb] : "";
  note.value = mine.note;
  previous.disabled = place === 0;
  for (const [made, verb] of [[approve, "approve"], [reject, "reject"], [undecided, ""]])
    made.setAttribute("aria-pressed", mine.verb === verb);
  const target = targetOfReasons();
  about.textContent = target === number ? "" : filled(texts.reasonsFor, { name: items[target].name });
  reasonButtons.forEach((made, reason) =>
    made.setAttribute("aria-pressed", votes[target].reasons.includes(data.reasons[reason])));
}
// A picture in the folder beside the page may be missing; what was not seen cannot be decided.
function showMissing(isMissing) {
  missing.hidden = !isMissing;
  picture.hidden = isMissing;
  for (const made of [approve, reject]) made.disabled = isMissing;
}
picture.addEventListener("error", () => {
  missing.textContent = filled(data.folder ? texts.missingBeside : texts.missing, { folder: data.folder });
  showMissing(true);
});
function targetOfReasons() { return explained === null ? at() : explained; }
// After the last picture comes the overview of what is undecided, or else the reply.
function go(step) {
  intro.remove();
  explained = null;
  if (place + step < order.length) {
    place = Math.max(0, place + step);
    show();
  } else if (numbersWith("").length) showOverview();
  else showReply();
}
function vote(verb) {
  if (!items.length || (verb && picture.hidden)) return;
  intro.remove();
  const number = at();
  votes[number].verb = verb;
  explained = verb === "reject" ? number : null;
  keep();
  if (verb && place + 1 < order.length) place += 1;
  show();
}
function toggle(number, target = targetOfReasons()) {
  const reason = data.reasons[number];
  if (!items.length || reason === undefined || (picture.hidden && target === at())) return;
  const given = votes[target].reasons;
  votes[target].reasons = given.includes(reason) ? given.filter((each) => each !== reason) : [...given, reason];
  keep();
  show();
}
note.addEventListener("focus", () => { explained = null; show(); });
note.addEventListener("input", () => { if (items.length) { votes[at()].note = note.value; keep(); } });

// Actual size, at the place that was clicked.
function zoom(event) {
  const box = picture.getBoundingClientRect();
  const x = event ? (event.clientX - box.left) / box.width : 0.5;
  const y = event ? (event.clientY - box.top) / box.height : 0.5;
  main.classList.toggle("actual");
  main.scrollTo(picture.width * x - main.clientWidth / 2, picture.height * y - main.clientHeight / 2);
}
picture.addEventListener("click", zoom);
let touchX = null;
main.addEventListener("touchstart", (event) => {
  touchX = event.touches.length === 1 ? event.changedTouches[0].clientX : null;
}, { passive: true });
main.addEventListener("touchend", (event) => {
  if (touchX === null || main.classList.contains("actual")) return;
  const moved = event.changedTouches[0].clientX - touchX;
  if (Math.abs(moved) > 50) go(moved < 0 ? 1 : -1);
}, { passive: true });
