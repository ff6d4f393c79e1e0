// Gives the frames of snippets the height that the pages in them tell.
addEventListener("message", ({ data, source }) => {
  if (data?.type !== "pullquote-height" || !Number.isFinite(data.height)) return;
  for (const frame of document.querySelectorAll("iframe.pq-frame")) {
    if (frame.contentWindow === source) frame.height = Math.min(Math.max(Math.ceil(data.height), 40), 20000);
  }
});
