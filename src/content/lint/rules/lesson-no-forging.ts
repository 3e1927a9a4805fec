import { type LintRule, problemIn } from '@/content/lint/content-set';
import { walkEveryLine } from '@/content/lint/walk-lessons';

/**
 * Words that tell how a document is made false rather than how it is found out: instructions, tools and materials. A text
 * may say that something was done; it never says how to do it.
 */
const FORGING: Readonly<Record<string, readonly RegExp[]>> = {
  en: [
    /\bhow to (?:make|forge|fake|counterfeit|alter|remove|replace|lift|erase|peel|bleach|wash)\b/iu,
    /\b(?:scalpel|razor blade|solvent|acetone|bleach|freezer|hair ?dryer|steam|glue stick)\b/iu,
    /\b(?:can be|is|are) (?:easily )?(?:removed|lifted|peeled off|erased|replaced|forged|faked) (?:by|with|using)\b/iu,
    /\b(?:undetectabl|without leaving (?:a )?traces?)/iu,
  ],
  fr: [
    /\bcomment (?:faire|fabriquer|falsifier|contrefaire|modifier|enlever|retirer|remplacer|décoller|effacer|gratter)\b/iu,
    /(?:scalpel|lame de rasoir|solvant|acétone|eau de Javel|congélateur|sèche-cheveux|vapeur)/iu,
    /\b(?:peut|peuvent) être (?:enlevée?s?|décollée?s?|effacée?s?|remplacée?s?|falsifiée?s?) (?:avec|à l’aide|en)\b/iu,
    /(?:indétectable|sans laisser de traces?)/iu,
  ],
  ar: [
    /كيف(?:ية)? (?:تزوّر|تزور|تزوير|تقلّد|تقليد|تصنع|صنع|تزيل|إزالة|تستبدل|تنزع|نزع|تمحو|محو)/u,
    /(?:مشرط|شفرة حلاقة|مذيب|أسيتون|مبيّض الغسيل|مجمّد|مجفف الشعر|البخار)/u,
    /يمكن (?:إزالت|نزع|محو|استبدال|تزوير)\S* (?:باستخدام|بواسطة|عن طريق)/u,
    /(?:لا يمكن كشفه|دون (?:أن يترك|ترك) أثر)/u,
  ],
};

/** No text of a lesson or a task says how a document is forged. */
export const lessonNoForging: LintRule = {
  name: 'lesson-no-forging',
  check: (content) =>
    walkEveryLine(content).flatMap(({ file, path, language, words }) =>
      (FORGING[language] ?? []).flatMap((pattern) => {
        const [found] = pattern.exec(words) ?? [];
        return found === undefined ? [] : [problemIn(file, 'lesson.how-to-forge', path, found)];
      }),
    ),
};
