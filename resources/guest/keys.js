// The keys, which are those of the program; then the start.
const pictureKeys = {
  a: () => vote("approve"), p: () => vote("approve"), r: () => vote("reject"), x: () => vote("reject"),
  u: () => vote(""), arrowright: () => go(1), arrowleft: () => go(-1), s: () => go(1),
  n: () => note.focus(), z: () => zoom(), escape: () => showOverview(), g: () => showOverview(),
};
const overviewKeys = {
  a: () => voteInOverview("approve"), p: () => voteInOverview("approve"),
  r: () => voteInOverview("reject"), x: () => voteInOverview("reject"), u: () => voteInOverview(""),
  arrowright: () => moveInOverview(1), arrowleft: () => moveInOverview(-1),
  arrowdown: () => moveInOverview(columns()), arrowup: () => moveInOverview(-columns()),
  escape: () => showPicture(),
};
const replyKeys = { escape: () => showPicture() };

// On a layout without Latin letters, such as the Ukrainian one, the place of the key counts.
function letterOf(event) {
  const place = /^Key([A-Z])$/.exec(event.code);
  const typed = event.key.toLowerCase();
  return place && !/^[a-z]$/.test(typed) ? place[1].toLowerCase() : typed;
}
function actOf(event) {
  const acts = isShown("review") ? pictureKeys : isShown("overview") ? overviewKeys : replyKeys;
  const digit = isShown("review") && /^Digit([1-9])$/.exec(event.code);
  if (!digit) return acts[letterOf(event)];
  if (!event.shiftKey) return () => toggle(digit[1] - 1);
  return () => { toggle(digit[1] - 1, at()); vote("reject"); };
}
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  const isWriting = event.target === note || event.target === guest || event.target === reply;
  if (isWriting && event.key !== "Escape") {
    if (event.key === "Enter") event.target.blur();
    return;
  }
  if (event.target === note) return note.blur();
  const act = actOf(event);
  if (!act) return;
  event.preventDefault();
  // A key that is held down moves on, but decides only about the picture that it was pressed for.
  if (!event.repeat || event.key.startsWith("Arrow")) act();
});
restore();
if (votes.some(isSaid)) intro.remove();
showProgress();
showPicture();
