// Marks in the contents list which section is being read.
const links = new Map(
  Array.from(document.querySelectorAll<HTMLAnchorElement>('.contents a'), (link) => [link.hash.slice(1), link]),
);
const headings = Array.from(links.keys(), (id) => document.getElementById(id)).filter((heading) => heading !== null);

function mark(): void {
  const passed = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
  const current = passed.at(-1)?.id;
  for (const [id, link] of links) {
    if (id === current) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  }
}

const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -60% 0px', threshold: [0, 1] });
for (const heading of headings) observer.observe(heading);
