/** The same function, which remembers what it made of each argument. */
export function memoise<Given, Made>(make: (given: Given) => Made): (given: Given) => Made {
  return rememberIn(new Map<Given, Made>(), make);
}

/** The same for objects: what was made of one is forgotten with it. */
export function memoiseWeakly<Given extends object, Made>(make: (given: Given) => Made): (given: Given) => Made {
  return rememberIn(new WeakMap<Given, Made>(), make);
}

interface Memory<Given, Made> {
  get: (given: Given) => Made | undefined;
  set: (given: Given, made: Made) => unknown;
}

function rememberIn<Given, Made>(made: Memory<Given, Made>, make: (given: Given) => Made): (given: Given) => Made {
  return (given) => {
    const known = made.get(given);
    if (known !== undefined) return known;
    const fresh = make(given);
    made.set(given, fresh);
    return fresh;
  };
}
