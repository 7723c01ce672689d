// The overview of all pictures with their verdicts.
const overview = view("overview");
const filters = element("div", overview, { id: "filters" });
const grid = element("div", overview, { id: "grid" });
const nothing = element("p", overview, { id: "nothing", textContent: texts.noneHere });
const filterButtons = [
  ["all", texts.all, () => items.map((_item, number) => number)],
  ["", texts.undecided, () => numbersWith("")],
  ["approve", texts.approved, () => numbersWith("approve")],
  ["reject", texts.rejected, () => numbersWith("reject")],
].map(([key, text, numbers]) => {
  const made = button(filters, text, () => showOverview(key));
  made.dataset.filter = key;
  return { key, text, numbers, made };
});
let filter = "all";

// A picture is only decoded while its tile is near the part that is seen.
const watcher = new IntersectionObserver((entries) => {
  for (const entry of entries) {
    const image = entry.target.querySelector("img");
    if (entry.isIntersecting) image.src = items[entry.target.dataset.number].src;
    else image.removeAttribute("src");
  }
}, { root: overview, rootMargin: "400px" });

function showOverview(wanted = filter, focused = at()) {
  filter = wanted;
  showView("overview");
  showFilters();
  watcher.disconnect();
  const shown = numbersShown();
  grid.replaceChildren();
  shown.forEach((number) => makeTile(number, shown));
  nothing.hidden = shown.length > 0;
  const tiles = [...grid.children];
  const tile = tiles.find((each) => Number(each.dataset.number) >= focused) ?? tiles.at(-1);
  if (tile) tile.focus();
}
function numbersShown() { return filterButtons.find((each) => each.key === filter).numbers(); }
function showFilters() {
  for (const each of filterButtons) {
    each.made.textContent = each.text + " " + each.numbers().length;
    each.made.setAttribute("aria-pressed", each.key === filter);
  }
}
function makeTile(number, shown) {
  const item = items[number];
  const tile = button(grid, "", () => showPicture(number, shown));
  tile.className = "tile";
  tile.dataset.number = number;
  element("img", tile, { alt: "" }).addEventListener("error", () => { tile.dataset.missing = "yes"; });
  element("span", tile, { className: "sign" });
  element("span", tile, { className: "title", textContent: item.name });
  element("span", tile, { className: "product", textContent: item.product });
  showTile(tile);
  watcher.observe(tile);
}
function showTile(tile) {
  const number = Number(tile.dataset.number), mine = votes[number];
  tile.dataset.verb = mine.verb;
  const remarks = [...reasonTexts(mine), mine.note.trim()].filter(Boolean).join("; ");
  tile.querySelector(".sign").textContent =
    [signs[mine.verb], verdicts[mine.verb], remarks ? "✎" : ""].filter(Boolean).join(" ");
  tile.title = remarks;
  tile.setAttribute("aria-label", [nameOf(items[number]), verdicts[mine.verb], remarks].filter(Boolean).join(", "));
}
function focusedTile() {
  const tile = document.activeElement;
  return tile && tile.classList.contains("tile") ? tile : null;
}
// Decide about the focused picture; it stays in place until the filter is chosen again.
function voteInOverview(verb) {
  const tile = focusedTile();
  if (!tile || (verb && tile.dataset.missing)) return;
  votes[tile.dataset.number].verb = verb;
  keep();
  showTile(tile);
  showFilters();
  if (verb) moveInOverview(1);
}
function moveInOverview(step) {
  const tiles = [...grid.children], tile = focusedTile();
  const target = tiles[tile ? tiles.indexOf(tile) + step : 0];
  if (target) target.focus();
}
function columns() {
  return getComputedStyle(grid).gridTemplateColumns.split(" ").length;
}
