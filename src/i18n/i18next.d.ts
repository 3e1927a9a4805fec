import 'i18next';
import type about from './locales/en/about.json';
import type common from './locales/en/common.json';
import type data from './locales/en/data.json';
import type examination from './locales/en/examination.json';
import type glossary from './locales/en/glossary.json';
import type home from './locales/en/home.json';
import type learn from './locales/en/learn.json';
import type practice from './locales/en/practice.json';
import type profiles from './locales/en/profiles.json';
import type progress from './locales/en/progress.json';
import type reference from './locales/en/reference.json';
import type settings from './locales/en/settings.json';
import type studio from './locales/en/studio.json';
import type summary from './locales/en/summary.json';
import type tests from './locales/en/tests.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      about: typeof about;
      common: typeof common;
      data: typeof data;
      examination: typeof examination;
      /** Codes of facts come from the examiner as plain texts; a content test holds their list. */
      facts: Record<string, string>;
      glossary: typeof glossary;
      home: typeof home;
      learn: typeof learn;
      practice: typeof practice;
      profiles: typeof profiles;
      progress: typeof progress;
      reference: typeof reference;
      settings: typeof settings;
      studio: typeof studio;
      summary: typeof summary;
      tests: typeof tests;
    };
  }
}
