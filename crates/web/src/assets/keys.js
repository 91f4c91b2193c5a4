// Keys for people who review copy all day. Everything here has a button or a link that does the same without it.
"use strict";

(() => {
  const items = () => Array.from(document.querySelectorAll("[data-item]"));
  let at = -1;

  const here = () => items()[at];

  function go(step) {
    const list = items();
    if (list.length === 0) return;
    const held = document.activeElement && document.activeElement.closest("[data-item]");
    if (held && list.includes(held)) at = list.indexOf(held);
    at = Math.max(0, Math.min(list.length - 1, at + step));
    list.forEach((item, index) => item.classList.toggle("here", index === at));
    list[at].focus({ preventScroll: true });
    list[at].scrollIntoView({ block: "center" });
  }

  // The thing in the current item that a key stands for: a link or button marked data-key.
  function press(key) {
    const item = here() || document;
    const found = item.querySelector(`[data-key="${key}"]`);
    if (!found) return false;
    if (found.tagName === "DETAILS") {
      found.open = true;
      const words = found.querySelector("textarea, input:not([type=hidden])");
      if (words) words.focus();
    } else {
      found.click();
    }
    return true;
  }

  function search() {
    const box = document.querySelector("input[type=search]");
    if (box) { box.focus(); box.select(); return true; }
    return false;
  }

  const typing = (node) => node && (node.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(node.tagName));

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (typing(event.target)) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    const onControl = /^(A|BUTTON|SUMMARY)$/.test(event.target.tagName);
    const acts = {
      j: () => (go(1), true),
      k: () => (go(-1), true),
      Enter: () => !onControl && press("Enter"),
      v: () => press("v"),
      w: () => press("w"),
      s: () => press("s"),
      "/": search,
      "?": () => { const help = document.querySelector("a[data-keys]"); if (help) help.click(); return !!help; },
    };
    const act = acts[event.key];
    if (act && act()) event.preventDefault();
  });

  // After a claim was checked the page comes back at the next open one.
  const start = items().findIndex((item) => item.hasAttribute("data-start"));
  if (start >= 0) { at = start - 1; go(1); }

  // Copy buttons are shown only where this script runs; without it the text is there to select.
  document.querySelectorAll("button[data-copies]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", async () => {
      const box = document.getElementById(button.dataset.copies);
      box.select();
      try { await navigator.clipboard.writeText(box.value); } catch { document.execCommand("copy"); }
      const said = document.getElementById(button.dataset.says);
      if (said) said.textContent = "Copied, credits and terms included.";
    });
  });
})();
