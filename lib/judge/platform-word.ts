import { qualifierWord } from '../claims/qualifier.ts'

/** What people leave out of the name of a platform, or add to it: the two writings are one platform. */
const OPTIONAL: readonly RegExp[] = [
  // its owner: "Amazon Bedrock", "Google Vertex AI", "Microsoft Azure"
  /^(?:amazon|aws|google(?:\s+cloud)?|microsoft|ms|ibm|oracle|alibaba)\s+(?=\S)/i,
  // what it is: "Azure OpenAI Service", "Azure AI Foundry"
  /(?<=^azure)\s.*$/i,
  // "Together AI", "Fireworks.ai", "the Groq API"
  /(?:\s+|\.)(?:ai|api|cloud|inference)$/i,
]

/** The name of a platform as it compares: "Amazon Bedrock" and "Bedrock", "Together AI" and "together.ai" are equal. */
export function platformWord(name: string): string {
  return qualifierWord(OPTIONAL.reduce((rest, words) => rest.replace(words, ''), name.trim()))
}
