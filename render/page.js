// Tells the page around this one how high it is: at first, when that changes, and when asked.
if (parent !== self) {
  const root = document.documentElement;
  const tell = () => parent.postMessage({ type: "pullquote-height", height: Math.ceil(root.getBoundingClientRect().height) }, "*");
  new ResizeObserver(tell).observe(root);
  addEventListener("message", ({ data, source }) => {
    if (source === parent && data?.type === "pullquote-ask") tell();
  });
}
