// Tells the page around this one how high it is, and again when that changes.
if (parent !== self) {
  const root = document.documentElement;
  new ResizeObserver(() => {
    parent.postMessage({ type: "pullquote-height", height: Math.ceil(root.getBoundingClientRect().height) }, "*");
  }).observe(root);
}
