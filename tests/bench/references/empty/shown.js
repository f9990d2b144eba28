// After the frame that shows the page, as the effects of Preact run after theirs.
requestAnimationFrame(() => setTimeout(() => performance.mark('bench:shown')));
