/** Two short articles that disagree, in our own words. */
export const HARBOR = `---
title: Harbor notes on Tern 2
url: https://harbor.example/tern-2
publisher: Harbor Weekly
published: 2026-03-02
---

# Harbor notes on Tern 2

Tern 2 costs $4 per million input tokens and $12 per million output tokens. Tern 2 has a context window of 200K tokens.
`

export const PIER = `---
title: Pier on Tern 2
url: https://pier.example/tern-2
publisher: Pier Review
published: 2026-03-05
---

# Pier on Tern 2

| Model  | Input ($/1M tokens) | Output ($/1M tokens) | Context window |
| ------ | ------------------- | -------------------- | -------------- |
| Tern 2 | $7.00               | $12.00               | 200K           |
`

export function documentOf(text: string, filename = 'article.md') {
  return {
    bytes: new TextEncoder().encode(text),
    filename,
    about: {},
    capturedAt: new Date('2026-03-10T12:00:00Z'),
  }
}
