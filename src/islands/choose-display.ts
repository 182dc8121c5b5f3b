const root = document.documentElement;
const panel = document.getElementById('display');

for (const name of ['theme', 'textSize']) {
  const chosen = panel?.querySelector<HTMLInputElement>(`[name=${name}][value=${root.dataset[name]}]`);
  if (chosen) chosen.checked = true;
}
panel?.addEventListener('change', ({ target }) => void choose(target as HTMLInputElement));

/** Shows a choice of theme or text size at once and keeps it; the settings are loaded when somebody chooses. */
export async function choose({ name, value }: { name: string; value: string }): Promise<void> {
  if (value === 'system' || value === 'standard') delete root.dataset[name];
  else root.dataset[name] = value;
  const { $theme, $textSize, themes, textSizes } = await import('../stores/settings.ts');
  if (name === 'theme') $theme.set(themes.find((theme) => theme === value) ?? 'system');
  else $textSize.set(textSizes.find((size) => size === value) ?? 'standard');
}
