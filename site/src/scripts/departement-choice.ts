// Sends "35", "Ille-et-Vilaine" or "Ille-et-Vilaine (35)" to its page; without script the list below answers.
const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const asked = new URLSearchParams(location.search).get('d') ?? '';
const wanted = folded(asked);
if (wanted !== '') {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-departement]')];
  const nameOf = (link: HTMLAnchorElement) => folded(link.dataset.departement ?? '');
  const found = links.find((link) => {
    const [name, code] = [nameOf(link), folded(link.dataset.code ?? '')];
    return (
      wanted === code ||
      wanted.padStart(2, '0') === code ||
      wanted === name ||
      wanted === `${name} ${code}`
    );
  });
  if (found) location.replace(found.href);
  else {
    const message = document.querySelector<HTMLElement>('[data-unknown]');
    const near = links.find((link) => nameOf(link).includes(wanted));
    const input = document.querySelector<HTMLInputElement>('input[name="d"]');
    if (message) {
      message.textContent = near
        ? `« ${asked} » n’est pas dans la liste. Vouliez-vous dire ${near.dataset.departement} ?`
        : `« ${asked} » n’est pas dans la liste des départements.`;
      message.hidden = false;
    }
    if (input) {
      input.value = asked;
      input.setAttribute('aria-invalid', 'true');
      input.focus();
    }
  }
}
