/** Says beside the next steps how many reviews are due, once the reader comes there. */
export function countDue(): void {
  const link = document.querySelector<HTMLElement>('[data-due]');
  const observer = new IntersectionObserver(async ([seen]) => {
    if (!link || !seen?.isIntersecting) return;
    observer.disconnect();
    const { countWork } = await import('./practice/count-work.ts');
    const { due } = await countWork(link.dataset['due'] ?? '');
    if (due > 0) link.textContent = `Reviews due: ${due}`;
  });
  if (link) observer.observe(link);
}
