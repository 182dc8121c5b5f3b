// A button that tries the same address again.
document.querySelector('[data-reload]')?.addEventListener('click', () => location.reload());
