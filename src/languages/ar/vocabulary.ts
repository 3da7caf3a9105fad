import type { Vocabulary } from '../vocabulary.js';

export const vocabulary: Vocabulary = {
  and: 'و',
  or: 'أو',
  organs: {
    un: 'الأمم المتحدة',
    firstCommittee: 'اللجنة الأولى',
    secondCommittee: 'اللجنة الثانية',
    thirdCommittee: 'اللجنة الثالثة',
    fourthCommittee: 'لجنة المسائل السياسية الخاصة وإنهاء الاستعمار ?\\(اللجنة الرابعة\\)|اللجنة الرابعة',
    fifthCommittee: 'اللجنة الخامسة',
    sixthCommittee: 'اللجنة السادسة',
  },
  units: {
    part: 'الجزء',
    title: 'الباب',
    chapter: 'الفصل',
    section: 'الفرع|القسم',
    article: 'المادة',
    rule: 'القاعدة',
    principle: 'المبدأ',
    goal: 'الهدف',
  },
  particles: 'وفبلك',
  annexLabel: 'المرفق ',
  distribution: { General: 'عام', Limited: 'محدود', Restricted: 'مقيد', Provisional: 'مؤقت' },
  measures: ['م', 'كم', 'سم', 'مم', 'دسم', 'متر', 'كيلومتر'],
  abbreviations: '(?!)',
  numberedProgrammes: '(?!)',
  fieldErrors: 'خطأ! (?:لم يتم العثور على مصدر المرجع|الإشارة المرجعية غير معر)',
};
