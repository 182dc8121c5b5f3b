// What every page wakes with, in one small file; what each part needs is fetched when it is wanted.
import './open-search.ts';
import './wake-choices.ts';
import './wake-film.ts';
import './wake-lesson.ts';
import './wake-light.ts';
import './wake-offline.ts';
