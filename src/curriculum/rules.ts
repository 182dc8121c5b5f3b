import { lengthCue } from './checks/bank/b1-length-cue.ts';
import { keyMonotony } from './checks/bank/b10-key-monotony.ts';
import { blueprint } from './checks/bank/b11-blueprint.ts';
import { cognitiveMix } from './checks/bank/b12-cognitive-mix.ts';
import { negativeShare } from './checks/bank/b13-negative-share.ts';
import { staleness } from './checks/bank/b14-staleness.ts';
import { guessability } from './checks/bank/b2-guessability.ts';
import { anyFeature } from './checks/bank/b3-any-feature.ts';
import { stemEcho } from './checks/bank/b4-stem-echo.ts';
import { authoredPosition } from './checks/bank/b5-authored-position.ts';
import { positionRuns } from './checks/bank/b7-position-runs.ts';
import { duplicateStems } from './checks/bank/b8-duplicate-stems.ts';
import { interItemCueing } from './checks/bank/b9-inter-item-cueing.ts';
import { teachingFloors } from './checks/coverage/c1-floors.ts';
import { earlyTerms } from './checks/coverage/c2-early-terms.ts';
import { earlyOutcomes } from './checks/coverage/c3-early-outcomes.ts';
import { elementTags } from './checks/fact/f1-element-tags.ts';
import { calculations } from './checks/fact/f10-calculations.ts';
import { units } from './checks/fact/f11-units.ts';
import { dumps } from './checks/fact/f12-dumps.ts';
import { jsonModels } from './checks/fact/f13-json-models.ts';
import { associationLogs } from './checks/fact/f14-association-logs.ts';
import { sectionReferences } from './checks/fact/f15-section-references.ts';
import { uids } from './checks/fact/f2-uids.ts';
import { statusCodes } from './checks/fact/f3-status-codes.ts';
import { attributeNames } from './checks/fact/f4-attribute-names.ts';
import { hl7Fields } from './checks/fact/f5-hl7-fields.ts';
import { hl7Codes } from './checks/fact/f6-hl7-codes.ts';
import { hl7Messages } from './checks/fact/f7-hl7-messages.ts';
import { iheTransactions } from './checks/fact/f8-ihe-transactions.ts';
import { ports } from './checks/fact/f9-ports.ts';
import { longestKey } from './checks/item/i1-longest-key.ts';
import { stemKeyEcho } from './checks/item/i10-stem-key-echo.ts';
import { convergence } from './checks/item/i11-convergence.ts';
import { oppositePair } from './checks/item/i12-opposites.ts';
import { subsetOptions } from './checks/item/i13-subset-options.ts';
import { duplicateOptions } from './checks/item/i14-duplicate-options.ts';
import { redundantPrefix } from './checks/item/i15-redundant-prefix.ts';
import { unfocusedStem } from './checks/item/i16-unfocused-stem.ts';
import { blankInside } from './checks/item/i17-blank-inside.ts';
import { windowDressing } from './checks/item/i18-window-dressing.ts';
import { heterogeneousOptions } from './checks/item/i19-heterogeneous-options.ts';
import { outlierOption } from './checks/item/i2-outlier-option.ts';
import { formattingTell } from './checks/item/i20-formatting-tell.ts';
import { optionCount } from './checks/item/i21-option-count.ts';
import { trueFalse } from './checks/item/i22-true-false.ts';
import { positionalReferences } from './checks/item/i23-positional-references.ts';
import { rationales } from './checks/item/i24-rationales.ts';
import { reference } from './checks/item/i25-reference.ts';
import { lessonLink } from './checks/item/i26-lesson-link.ts';
import { optionIds } from './checks/item/i27-ids.ts';
import { combinedOptions } from './checks/item/i3-combined-options.ts';
import { calculationItems } from './checks/item/i32-calculations.ts';
import { matchingPairs } from './checks/item/i33-matching.ts';
import { numericAnswers } from './checks/item/i34-numeric.ts';
import { hotspotRegions } from './checks/item/i35-hotspots.ts';
import { kType } from './checks/item/i4-k-type.ts';
import { negativeStem } from './checks/item/i5-negative-stem.ts';
import { absoluteTerms } from './checks/item/i6-absolute-terms.ts';
import { vagueFrequency } from './checks/item/i7-vague-frequency.ts';
import { numericOrder } from './checks/item/i8-numeric-order.ts';
import { grammaticalCue } from './checks/item/i9-grammatical-cue.ts';
import { acronyms } from './checks/language/i28-acronyms.ts';
import { synthetic } from './checks/language/i29-synthetic.ts';
import { spelling } from './checks/language/i31-spelling.ts';
import { headingOrder } from './checks/language/l1-heading-order.ts';
import { alternativeText } from './checks/language/l2-alternative-text.ts';
import { links } from './checks/language/l3-links.ts';
import { lessonGrade } from './checks/language/l4-reading-grade.ts';
import { uniqueIds } from './checks/structure/s1-unique-ids.ts';
import { references } from './checks/structure/s2-references.ts';
import { outcomes } from './checks/structure/s3-outcomes.ts';
import { citations } from './checks/structure/s4-citations.ts';
import { weights } from './checks/structure/s5-weights.ts';
import { challenges } from './checks/structure/s10-challenges.ts';
import { lessonParts } from './checks/structure/s6-lesson-parts.ts';
import { history } from './checks/structure/s7-history.ts';
import { pairItems } from './checks/structure/s8-pair-items.ts';
import { toldChanges } from './checks/structure/s9-changes.ts';
import type { Rule } from './rule.ts';

/** Every rule of the content, in the order in which its problems are told. */
export const rules: readonly Rule[] = [
  uniqueIds,
  references,
  outcomes,
  citations,
  weights,
  lessonParts,
  history,
  pairItems,
  toldChanges,
  challenges,
  elementTags,
  uids,
  statusCodes,
  attributeNames,
  hl7Fields,
  hl7Codes,
  hl7Messages,
  iheTransactions,
  ports,
  calculations,
  units,
  dumps,
  jsonModels,
  associationLogs,
  sectionReferences,
  longestKey,
  outlierOption,
  combinedOptions,
  kType,
  negativeStem,
  absoluteTerms,
  vagueFrequency,
  numericOrder,
  grammaticalCue,
  stemKeyEcho,
  convergence,
  oppositePair,
  subsetOptions,
  duplicateOptions,
  redundantPrefix,
  unfocusedStem,
  blankInside,
  windowDressing,
  heterogeneousOptions,
  formattingTell,
  optionCount,
  trueFalse,
  positionalReferences,
  rationales,
  reference,
  lessonLink,
  optionIds,
  calculationItems,
  matchingPairs,
  numericAnswers,
  hotspotRegions,
  lengthCue,
  guessability,
  anyFeature,
  stemEcho,
  authoredPosition,
  positionRuns,
  duplicateStems,
  interItemCueing,
  keyMonotony,
  blueprint,
  cognitiveMix,
  negativeShare,
  staleness,
  acronyms,
  synthetic,
  spelling,
  headingOrder,
  alternativeText,
  links,
  lessonGrade,
  teachingFloors,
  earlyTerms,
  earlyOutcomes,
];
