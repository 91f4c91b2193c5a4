(() => {
  const notes = [...document.querySelectorAll("div.cmp-note")];
  let at = -1;
  const go = (step) => {
    if (!notes.length) return;
    at = Math.min(Math.max(at + step, 0), notes.length - 1);
    notes[at].scrollIntoView({ block: "center" });
    notes[at].focus({ preventScroll: true });
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select")) return;
    if (event.key === "j") go(1);
    if (event.key === "k") go(-1);
  });
})();
