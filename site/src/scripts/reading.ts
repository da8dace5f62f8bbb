// What a fiche needs: the current section in its contents, and the button that prints.
const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')];

function show(id: string) {
  for (const link of links) {
    if (link.hash === `#${id}`) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

const seen = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) show(target.id);
  },
  { rootMargin: '-10% 0px -75%' },
);
for (const link of links) {
  const section = document.getElementById(link.hash.slice(1));
  if (section) seen.observe(section);
}

document.querySelector('[data-print]')?.addEventListener('click', () => print());
