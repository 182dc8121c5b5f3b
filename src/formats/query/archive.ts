import type { DataSet } from '../dicom/data-set.ts';
import type { Level } from './attributes.ts';

/** What the simulated archive and worklist hold; each attribute stands once, at its own level. */
export interface Archive {
  studies: Study[];
  /** The steps of the worklist. */
  worklist: DataSet[];
}

/** The attributes of the patient and of the study, and the series. */
export interface Study {
  attributes: DataSet;
  series: Series[];
}

export interface Series {
  attributes: DataSet;
  instances: DataSet[];
}

/** One patient, study, series or instance, with all that it inherits from above. */
export interface Entity {
  level: Level;
  attributes: DataSet;
  /** What lies below it, whole. */
  instances: DataSet[];
}
