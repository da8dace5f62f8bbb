const root = document.documentElement;

function choose(theme: string) {
  if (theme === '') delete root.dataset.theme;
  else root.dataset.theme = theme;
  try {
    localStorage.setItem('theme', theme);
  } catch {
    // Storage refused: the choice holds for this page.
  }
}

for (const radio of document.querySelectorAll<HTMLInputElement>('input[name="theme"]')) {
  radio.checked = radio.value === (root.dataset.theme ?? '');
  radio.addEventListener('change', () => choose(radio.value));
}
