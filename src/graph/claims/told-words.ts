import type { Said } from '../draft.ts'

/** Cues that deny what they are followed by; who refuses to say something denies nothing. */
const DENIAL =
  /(?<![\p{L}-])(?:den(?:y|ies|ied|ying)|denials?|refut|rebut|disavow|reject|dismiss|disput|rubbish|contradict|pooh-pooh|brush(?:es|ed|ing)? (?:aside|off)|push(?:es|ed|ing)? back)/iu
/** Words of a statement that tell what somebody says. */
const SAYING =
  /(?<![\p{L}-])(?:said|says|saying|told|tells|claim(?:s|ed)|insist(?:s|ed)|argu(?:es|ed)|accus(?:es|ed|ing)|alleg(?:es|ed)|den(?:y|ies|ied|ying)|admit(?:s|ted))(?!\p{L})/iu

/** Whether a statement denies its content, or asserts it; `undefined` of one that does neither: "declined to say". */
export const deniesIt = ({ polarity, cue }: Pick<Said, 'polarity' | 'cue'>): boolean | undefined =>
  DENIAL.test(cue) ? true : polarity === 'asserted' ? false : undefined

/** Whether what is said tells in turn what somebody says. */
export const tellsWhatIsSaid = (text: string): boolean => SAYING.test(text)
