/** Of some lessons the lightest, the one in the middle and the heaviest; throws where there are fewer than three. */
export function pickLessons<Lesson>(lessons: readonly Lesson[], weigh: (lesson: Lesson) => number) {
  const byWeight = lessons
    .map((lesson) => ({ lesson, weight: weigh(lesson) }))
    .toSorted((a, b) => a.weight - b.weight)
    .map(({ lesson }) => lesson);
  const [small, middle, large] = [byWeight[0], byWeight[Math.floor(byWeight.length / 2)], byWeight.at(-1)];
  if (!small || !middle || !large || byWeight.length < 3) throw new Error('There are fewer than three lessons.');
  return { small, middle, large };
}
