// @ts-check
// A classic script, before the first paint: a page that was chosen dark never flashes white.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage refused by the browser: the system's choice stands.
}
