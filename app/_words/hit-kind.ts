/** What a search hit is, for people, also in the browser; a topic is one figure of a model. */
export const HIT_KINDS = { model: 'Model', source: 'Source', topic: 'Figure', property: 'Property' } as const
