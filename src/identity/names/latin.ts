/** Letters of other alphabets → as English news writes them; those of which Unicode takes a mark off are without it. */
const LETTERS = new Map(
  [
    // Cyrillic
    'а a б b в v г g ґ g д d е e є e ж zh з z и i і i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ sch',
    'ъ _ ы y ь _ э e ю yu я ya ј j љ l њ n ћ c ђ dj џ dz ѕ dz',
    // Greek
    'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o',
    // Armenian
    'ա a բ b գ g դ d ե e զ z է e ը e թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն n շ sh ո o չ ch պ p ջ j ռ r',
    'ս s վ v տ t ր r ց ts ւ u փ p ք k օ o ֆ f և ev',
    // Georgian
    'ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh ყ q შ sh ჩ ch ც ts ძ dz წ ts',
    'ჭ ch ხ kh ჯ j ჰ h',
  ]
    .join(' ')
    .split(' ')
    .flatMap((letter, i, all) => (i % 2 === 0 ? [[letter, (all[i + 1] ?? '').replace('_', '')] as const] : [])),
)

const OTHER_ALPHABET = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}]/u

/** A word in small letters of any of the alphabets above in Latin ones: "обама" → "obama". */
export const inLatin = (word: string): string =>
  OTHER_ALPHABET.test(word) ? [...word].map((letter) => LETTERS.get(letter) ?? letter).join('') : word
