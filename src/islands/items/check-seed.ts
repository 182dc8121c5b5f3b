/** The seed of items inside lessons: what is shown does not change when an island wakes. */
export const checkSeed = 1;
