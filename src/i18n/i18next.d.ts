import 'i18next';
import type about from './locales/en/about.json';
import type cohort from './locales/en/cohort.json';
import type common from './locales/en/common.json';
import type data from './locales/en/data.json';
import type examination from './locales/en/examination.json';
import type exercise from './locales/en/exercise.json';
import type glossary from './locales/en/glossary.json';
import type home from './locales/en/home.json';
import type learn from './locales/en/learn.json';
import type practice from './locales/en/practice.json';
import type profiles from './locales/en/profiles.json';
import type progress from './locales/en/progress.json';
import type reference from './locales/en/reference.json';
import type settings from './locales/en/settings.json';
import type skills from './locales/en/skills.json';
import type studio from './locales/en/studio.json';
import type summary from './locales/en/summary.json';
import type taskAskToFeel from './locales/en/task-ask-to-feel.json';
import type taskChoice from './locales/en/task-choice.json';
import type taskChooseLight from './locales/en/task-choose-light.json';
import type taskClassify from './locales/en/task-classify.json';
import type taskDossier from './locales/en/task-dossier.json';
import type taskFacePair from './locales/en/task-face-pair.json';
import type taskFaceThenData from './locales/en/task-face-then-data.json';
import type taskMorphPair from './locales/en/task-morph-pair.json';
import type taskMrz from './locales/en/task-mrz.json';
import type taskNameTechnique from './locales/en/task-name-technique.json';
import type taskOrderSteps from './locales/en/task-order-steps.json';
import type taskPlaces from './locales/en/task-places.json';
import type taskReferralReason from './locales/en/task-referral-reason.json';
import type taskScenario from './locales/en/task-scenario.json';
import type taskSort from './locales/en/task-sort.json';
import type taskTravelHistory from './locales/en/task-travel-history.json';
import type tests from './locales/en/tests.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      about: typeof about;
      cohort: typeof cohort;
      common: typeof common;
      data: typeof data;
      examination: typeof examination;
      /** Codes of facts come from the examiner as plain texts; a content test holds their list. */
      facts: Record<string, string>;
      exercise: typeof exercise;
      glossary: typeof glossary;
      home: typeof home;
      learn: typeof learn;
      practice: typeof practice;
      profiles: typeof profiles;
      progress: typeof progress;
      reference: typeof reference;
      settings: typeof settings;
      skills: typeof skills;
      studio: typeof studio;
      summary: typeof summary;
      tests: typeof tests;
      'task-classify': typeof taskClassify;
      'task-sort': typeof taskSort;
      'task-places': typeof taskPlaces;
      'task-choose-light': typeof taskChooseLight;
      'task-name-technique': typeof taskNameTechnique;
      'task-face-then-data': typeof taskFaceThenData;
      'task-ask-to-feel': typeof taskAskToFeel;
      'task-mrz': typeof taskMrz;
      'task-travel-history': typeof taskTravelHistory;
      'task-face-pair': typeof taskFacePair;
      'task-morph-pair': typeof taskMorphPair;
      'task-dossier': typeof taskDossier;
      'task-order-steps': typeof taskOrderSteps;
      'task-scenario': typeof taskScenario;
      'task-referral-reason': typeof taskReferralReason;
      'task-choice': typeof taskChoice;
    };
  }
}
