/** Whether so many values fit a VM as the dictionary writes it: `1`, `1-3`, `2-n`, `2-2n`, `1-n or 1`. */
export function fitsMultiplicity(vm: string, count: number): boolean {
  return vm.split(' or ').some((one) => {
    const [, from = '', to = from] = /^(\d+)(?:-(\d*n|\d+))?$/.exec(one.trim()) ?? [];
    if (from === '') return true;
    if (count < Number(from)) return false;
    if (to.endsWith('n')) return count % (Number(to.slice(0, -1)) || 1) === 0;
    return count <= Number(to);
  });
}
