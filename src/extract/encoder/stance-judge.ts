import type { JudgedStance, StanceJudging, StanceQuestion } from '../../model/judging.ts'
import { STANCES } from '../../model/statement.ts'
import { softmax } from '../../model/vectors.ts'
import type { FeltWord, StanceNetworks } from './stance-network.ts'
import { stanceFeatures, stanceWords } from './stance-words.ts'
import type { Word } from './words.ts'

/**
 * Judges by its words on which side a statement is. Several networks that learned the same from different states judge better
 * than any of them: their scores are added.
 */
export class StanceJudge implements StanceJudging {
  /** All that were read, in order of the text. */
  readonly words: FeltWord[] = []
  private readonly networks: StanceNetworks

  constructor(networks: StanceNetworks) {
    this.networks = networks
  }

  /**
   * @param words in order, behind those added before
   * @param felt what the graph made of their states, one after another
   */
  add(words: readonly Word[], felt: Float32Array): void {
    const width = felt.length / Math.max(1, words.length)
    const own = felt.slice()
    for (const [i, { start, end, text, feature }] of words.entries())
      this.words.push({
        start,
        end,
        isQuoted: feature >= 3,
        text: text.toLowerCase(),
        felt: own.subarray(i * width, (i + 1) * width),
      })
  }

  judge(question: StanceQuestion): JudgedStance {
    const words = stanceWords(this.words, question)
    const features = stanceFeatures(question, words)
    const scores = this.networks.map((network) => network.scores(words, features))
    const chances = softmax(STANCES.map((_, i) => scores.reduce((sum, some) => sum + (some[i] as number), 0)))
    const best = chances.indexOf(Math.max(...chances))
    return { stance: STANCES[best] ?? 'neutral', confidence: chances[best] ?? 0 }
  }
}
