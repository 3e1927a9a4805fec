import { type LintRule, problemIn } from '@/content/lint/content-set';
import { sentencesOf } from '@/content/lint/sentences-of';
import { walkOwnWords } from '@/content/lint/walk-lessons';

interface Wording {
  /** Words for a person that judge them before anybody has, or that treat them as prey. */
  readonly never: readonly RegExp[];
  /** Behaviour, origin and faith, which are no signs: such a sentence must say that they are not. */
  readonly noSign: RegExp;
  readonly denied: RegExp;
}

const WORDING: Readonly<Record<string, Wording>> = {
  en: {
    never: [
      /\b(?:offenders?|perpetrators?|culprits?|fraudsters?|criminals?|illegals?|suspects)\b/iu,
      /\bthe suspect\b/iu,
      /\billegal (?:migrants?|immigrants?|aliens?|persons?|people|travellers?)\b/iu,
      /\b(?:catch|caught|catching|hunt|bust|nab)\w*\b[^.]*\b(?:traveller|passenger|person|people|holder|bearer|applicant|impostor|migrant|him|her|them)/iu,
    ],
    noSign:
      /\b(?:nervous\w*|sweat\w*|avoids? (?:eye contact|your eyes)|fidget\w*|ethnic\w*|origins?|(?<!good )faith|religio\w*|skin colour|nationalit(?:y|ies) that)\b/iu,
    denied: /\b(?:not|never|no|nor|neither|cannot|nothing)\b/iu,
  },
  fr: {
    never: [
      /\b(?:délinquante?s?|malfaiteurs?|coupables?|fraudeurs?|criminels?|clandestins?|illégaux)\b/iu,
      /\b(?:le|la|les|du|des) suspecte?s?\b/iu,
      /(?:migrants?|immigrés?|étrangers?|voyageurs?|personnes?) (?:illégale?s?|illégaux|clandestine?s?)/iu,
      /\b(?:attraper|attrapez|attrapé|piéger|démasquer|coincer)\b[^.]*(?:voyageur|passager|personne|titulaire|porteur|demandeur|imposteur|migrant)/iu,
    ],
    noSign:
      /(?:nervosité|nerveu(?:x|se)|transpir\w*|fui\w* (?:le|votre) regard|ethni\w*|origines?|croyances?|religi\w*|couleur de (?:la )?peau)/iu,
    denied: /(?:\bne\b|\bn’|\bni\b|\bpas\b|\bjamais\b|\baucune?\b|\bnon\b)/iu,
  },
  ar: {
    never: [
      /(?:مجرم|الجاني|الجناة|محتال|المذنب|المشتبه به|المشتبه فيه)/u,
      /(?:مهاجر|مسافر|شخص|أشخاص|مهاجرين|مهاجرون)\S* (?:ال)?غير (?:ال)?(?:شرعي|قانوني)/u,
      /(?:اصطاد|اصطياد|أمسك ب|الإمساك ب|القبض على)[^.]*(?:المسافر|الراكب|الشخص|المنتحل|المهاجر|صاحب الوثيقة)/u,
    ],
    noSign:
      /(?:التوتر|متوتر|العصبية|يتعرق|التعرق|يتجنب النظر|العرق|العرقي|أصل الشخص|الأصل دلالة|دينه|الديانة|لون البشرة)/u,
    denied: /(?:ليس|ليست|لا |ولا|لم |لن |غير)/u,
  },
};

/** People are named by what they do at the counter, and nothing about them counts as a sign, in lessons and in tasks. */
export const lessonPeopleFirst: LintRule = {
  name: 'lesson-people-first',
  check: (content) =>
    walkOwnWords(content).flatMap(({ file, path, language, words }) => {
      const wording = WORDING[language];
      if (!wording) return [];
      const judged = wording.never.flatMap((pattern) => pattern.exec(words)?.[0] ?? []);
      const taken = sentencesOf(words).filter(
        (sentence) => wording.noSign.test(sentence) && !wording.denied.test(sentence),
      );
      return [...judged, ...taken].map((found) => problemIn(file, 'lesson.person', path, found));
    }),
};
