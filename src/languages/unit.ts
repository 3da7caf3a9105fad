/** Places inside a work by what a text calls them: "para. 3" is a paragraph in every language. */
export type Unit =
  | 'paragraph'
  | 'annex'
  | 'article'
  | 'chapter'
  | 'section'
  | 'part'
  | 'appendix'
  | 'page'
  | 'rule'
  | 'resolution'
  | 'decision'
  | 'other';

/** The text itself, as it calls itself: "the present resolution", "this annex", "this article". */
export type OwnScope = 'resolution' | 'annex' | 'article';
