/** The letters for a name in brackets right behind it: "Qualifications and Curriculum Authority (QCA)". */
export const SHORT_BEHIND = /^\s\(([\p{Lu}&.]{2,8})\)/u
