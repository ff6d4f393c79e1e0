// Gives the frames of snippets the height that the pages in them tell. Those that have told it
// before this ran are asked.
{
  const frames = () => document.querySelectorAll("iframe.pq-frame");
  addEventListener("message", ({ data, source }) => {
    if (data?.type !== "pullquote-height" || !Number.isFinite(data.height)) return;
    for (const frame of frames()) {
      if (frame.contentWindow === source) frame.height = Math.min(Math.max(Math.ceil(data.height), 40), 20000);
    }
  });
  for (const frame of frames()) frame.contentWindow?.postMessage({ type: "pullquote-ask" }, "*");
}
