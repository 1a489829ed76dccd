/** How far the chapter is read, for browsers whose style sheets cannot tell. */
const chapter = document.querySelector('.reading');

if (chapter && !CSS.supports('animation-timeline: scroll()')) {
  const root = document.documentElement;
  const show = (): void => {
    const way = root.scrollHeight - innerHeight;
    root.style.setProperty('--read', String(way > 0 ? Math.min(1, scrollY / way) : 0));
  };
  let waiting = false;
  const soon = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      show();
    });
  };
  addEventListener('scroll', soon, { passive: true });
  addEventListener('resize', soon);
  show();
}

export {};
